/** A file that differs by one character, and one that does not. Belmare is invented. */
export const exampleFiles = {
  title: 'Hash and compare',
  text: 'Two files of tablet T-3, which came back from another laboratory.',
  warning: 'Practice texts only: evidence is hashed with a tool of the laboratory, never in a web page.',
  caption: 'Tablet T-3, two files',
  prompt: 'Which file no longer matches the record?',
  points: 20,
  list: [
    {
      id: 'devices',
      name: 'devices.csv',
      recorded: 'router;192.0.2.7\nphone;192.0.2.9\n',
      sha256: 'f4917df36bbcdadb56e5eebe241cdce7ed29a7200db98bc5d3d9308ed68322d9',
    },
    {
      id: 'note',
      name: 'note.txt',
      recorded: 'Meet at pier 4, 21:30 – bring the disk.\nkim@harbour.example\n',
      found: 'Meet at pier 9, 21:30 – bring the disk.\nkim@harbour.example\n',
      sha256: '43f7c6f61aff1cf8cf0df462862612c79f7fc0d7d97a10f12b930da8dc6049c1',
    },
  ],
  differing: 1,
  explanation: 'The values of note.txt differ from the first group on, and its length is the same.',
  avalanche: 'abc',
  meaning: {
    prompt: 'What does the difference show?',
    points: 20,
    shown: 'The difference shows it',
    other: 'Other evidence is needed',
    statements: [
      {
        id: 'changed',
        text: 'note.txt is not the file that was hashed',
        isShown: true,
        feedback: 'Unequal values mean unequal bytes.[^FOR-26]',
      },
      {
        id: 'deed',
        text: 'Somebody changed the note on purpose',
        isShown: false,
        feedback: 'A value is computed from bytes: it knows no person and no purpose.[^FOR-26]',
        misconception: 'M1',
      },
    ],
    explanation: 'It shows a difference, and nothing on who, when or why.[^FOR-26]',
  },
};
