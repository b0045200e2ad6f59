import type { BlockExample } from '../define-block-type.ts';

export const examples: readonly BlockExample[] = [
  {
    name: 'a real question on which both sides have a case',
    source: {
      id: 'example-two-sides',
      type: 'two-sides',
      question: 'Should the law open encrypted chats?',
      intro: 'Encryption closes data to all who have no key.',
      sides: [
        {
          id: 'access',
          title: 'For more access',
          points: [
            { id: 'order', text: 'A court may allow police to read a chat, and they still see nothing.' },
            {
              id: 'design',
              text: 'In 2021 INTERPOL’s assembly asked states for laws, and providers for services that keep children safe.[^INN-27]',
            },
          ],
          strongest: 'order',
        },
        {
          id: 'strong',
          title: 'For strong encryption',
          points: [
            { id: 'victims', text: 'It also protects victims, evidence and the traffic of the police.[^INN-29]' },
            {
              id: 'draft',
              text: 'In 2019 rights groups and companies opposed a draft against it, and the draft was held back.[^INN-28]',
            },
          ],
          strongest: 'victims',
        },
      ],
      places: ['Open all chats', 'Open more of them', 'I see both sides', 'Keep most closed', 'Keep all closed'],
      conclusion: 'Lawful ways around a lock exist, and some of them are contested too.[^INN-29]',
    },
  },
  {
    name: 'an invented question with one point a side',
    source: {
      id: 'example-two-sides-story',
      type: 'two-sides',
      story: true,
      question: 'Publish the list of false shops now?',
      sides: [
        {
          id: 'now',
          title: 'Publish now',
          points: [{ id: 'buyers', text: 'Each hour more people pay for goods that never come.' }],
          strongest: 'buyers',
        },
        {
          id: 'later',
          title: 'Wait a day',
          points: [{ id: 'traces', text: 'The owners would erase the logs before anybody keeps them.' }],
          strongest: 'traces',
        },
      ],
      places: ['Now', 'Rather now', 'It depends', 'Rather wait', 'Wait'],
    },
  },
];
