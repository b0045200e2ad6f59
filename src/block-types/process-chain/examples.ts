import type { BlockExample } from '../define-block-type.ts';

export const examples: readonly BlockExample[] = [
  {
    name: 'a real case, with who acts and what each could not do',
    source: {
      id: 'example-process-chain',
      type: 'process-chain',
      heading: 'A trace in a phishing kit',
      intro: 'A case announced in July 2021.[^OPS-33] Who acts at each step?',
      actors: [
        { id: 'company', name: 'A security company', kind: 'company' },
        { id: 'interpol', name: 'INTERPOL', kind: 'international' },
        { id: 'bureau', name: 'National Central Bureau', kind: 'national' },
        { id: 'police', name: 'Police of that country', kind: 'national' },
        { id: 'court', name: 'A court', kind: 'court' },
      ],
      steps: [
        {
          id: 'trace',
          actor: 'company',
          to: 'interpol',
          title: 'Finds a trace',
          text: 'A trace lay in a phishing kit.[^OPS-34]',
          limit: 'It may not search a home.',
        },
        {
          id: 'pass',
          actor: 'interpol',
          to: 'bureau',
          title: 'Brings it to the country',
          text: 'INTERPOL and the country’s bureau worked together.[^OPS-33]',
          limit: 'INTERPOL does not arrest or search.[^BAS-29]',
        },
        {
          id: 'unit',
          actor: 'bureau',
          to: 'police',
          title: 'Finds the right unit',
          text: 'It is run by the police.[^BAS-19]',
        },
        {
          id: 'arrest',
          actor: 'police',
          to: 'court',
          title: 'Arrest a suspect',
          date: '2021-05',
          text: 'After two years, under their own law.[^OPS-33][^BAS-29]',
        },
      ],
      conclusion: 'We do not know the court’s result.[^OPS-33]',
    },
  },
  {
    name: 'an invented chain in which the work comes back',
    source: {
      id: 'example-process-chain-story',
      type: 'process-chain',
      story: true,
      actors: [
        { id: 'unit', name: 'Cyber unit, Aldoria', kind: 'national' },
        { id: 'office', name: 'National office, Corvin', kind: 'national' },
        { id: 'owner', name: 'Owner of the server', kind: 'person' },
      ],
      steps: [
        { id: 'ask', actor: 'unit', to: 'office', title: 'Asks about one server', text: 'Who rents it?' },
        {
          id: 'find',
          actor: 'office',
          to: 'owner',
          title: 'Finds the owner',
          text: 'The owner rents it out by the day.',
        },
        { id: 'answer', actor: 'office', to: 'unit', title: 'Answers', text: 'The answer goes back the same way.' },
        { id: 'decide', actor: 'unit', title: 'Decides', text: 'It writes a formal request.' },
      ],
    },
  },
];
