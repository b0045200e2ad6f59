/** A record with one gap beside a complete night entry, and a line to complete. Belmare is invented. */
export const exampleCustody = {
  title: 'Hand over',
  objective: 'D3',
  text: 'The record of the tablet.',
  caption: 'Custody record of tablet T-3',
  prompt: 'Which line must be explained?',
  points: 20,
  entries: [
    {
      id: 'seized',
      when: '2 May, 18:40',
      who: 'Officer 7, seized',
      why: 'Search of the flat',
      seal: '114, new',
      feedback: 'Time, person, reason and seal are there: the chain holds at this line.',
      plausible: 'the first line draws the eye',
    },
    {
      id: 'moved',
      when: '3 May, 02:10',
      who: 'Officer 7 to Courier 9',
      why: 'Transport',
      feedback: 'No seal is named, so nobody can show that the bag was closed on the way.[^FOR-23]',
    },
    {
      id: 'night',
      when: '3 May, 03:30',
      who: 'Courier 9 to Clerk 12',
      why: 'Storage',
      seal: '114, intact',
      isNight: true,
      feedback: 'The hour is rare and the line complete. Look for what is not written.',
      plausible: 'an entry at night looks suspicious',
    },
  ],
  answerKey: 'moved',
  explanation: 'The line of 02:10 names no seal: a gap to explain, and no proof of a deed.[^FOR-23]',
  handover: {
    text: 'Clerk 12 gives the tablet to you, Examiner 3, on 4 May at 09:15. The bag has seal 114.',
    prompt: 'What stands in the line?',
    points: 20,
    fields: [
      {
        id: 'who',
        text: 'Who',
        choices: [
          {
            id: 'lab',
            text: 'The store to the laboratory',
            feedback: 'A house cannot be asked in court. Name persons.',
          },
          { id: 'persons', text: 'Clerk 12 to Examiner 3', feedback: 'Two persons who can be asked.' },
        ],
        answerKey: 'persons',
      },
      {
        id: 'when',
        text: 'When',
        choices: [
          { id: 'exact', text: '4 May, 09:15', feedback: 'Day and minute.' },
          { id: 'morning', text: '4 May, morning', feedback: 'A morning leaves hours open. Write the minute.' },
        ],
        answerKey: 'exact',
      },
      {
        id: 'seal',
        text: 'Seal',
        choices: [
          { id: 'sealed', text: 'Sealed', feedback: 'Any bag can be sealed. Write the number and its state.' },
          { id: 'number', text: '114, intact, compared by both', feedback: 'Number, state, two witnesses.' },
        ],
        answerKey: 'number',
      },
    ],
    explanation: 'Persons, minute, number and state: a line that others can check.[^FOR-23]',
  },
};
