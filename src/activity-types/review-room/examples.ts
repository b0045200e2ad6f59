import type { ActivityExample } from '../define-activity-type.ts';

/** A small room: three axes, a plan of two steps. */
const source = {
  id: 'example-review-room',
  type: 'review-room',
  title: 'Review room: the border post of Drenn',
  minutes: 3,
  intro: 'The post asked for a review. Place three axes on the scale, then choose two steps.',
  objective: 'T1',
  also: ['T2'],
  level: 'analyse',
  scale: {
    about: 'Our practice scale: made for this example, and used by nobody else.',
    levels: [
      { level: 1, text: 'No rule and no regular work.' },
      { level: 2, text: 'A rule or some parts; use is thin.' },
      { level: 3, text: 'Most work follows the rule; a weak point remains.' },
      { level: 4, text: 'Nearly all work follows it, and figures lead to changes.' },
      { level: 5, text: 'As 4, and tested against new threats.' },
    ],
  },
  axes: [
    {
      id: 'rules',
      title: 'Rules and plans',
      short: 'Rules',
      covers: 'who decides, and by what plan',
      cards: [
        { id: 'plan', kind: 'document', text: 'A plan of five pages, signed four years ago.' },
        { id: 'chief', kind: 'interview', text: 'The chief: “This post comes first for us.”' },
        { id: 'owners', kind: 'number', text: '2 of 20 tasks in the plan name an office.' },
      ],
      level: 2,
      why: 'A plan exists and little of it is used: 2. What the chief says moves no level.',
      pulls: [{ bias: 'statements', card: 'chief' }],
    },
    {
      id: 'people',
      title: 'People and skills',
      short: 'People',
      covers: 'who does the work, and how well trained',
      cards: [
        { id: 'course', kind: 'document', text: 'A course with an exam, held twice a year.' },
        { id: 'officer', kind: 'interview', text: 'An officer: “We help each other, so all is well.”' },
        { id: 'trained', kind: 'number', text: '4 of 9 officers passed the exam.' },
      ],
      level: 2,
      tolerance: 1,
      why: 'The course is there, and fewer than half passed: 2. Some would say 3.',
      pulls: [{ bias: 'statements', card: 'officer' }],
    },
    {
      id: 'work',
      title: 'Daily work',
      short: 'Work',
      covers: 'how cases are taken and followed',
      cards: [
        { id: 'log', kind: 'document', text: 'A log of all cases, with times, for a year.' },
        { id: 'clerk', kind: 'interview', text: 'The clerk: “Nobody reads the log on Sundays.”' },
        { id: 'sunday', kind: 'number', text: '50 of 52 Mondays begin with open cases.' },
      ],
      level: 3,
      tolerance: 1,
      why: 'The log shows steady work: 3. Sundays are one weak point, not the whole.',
      pulls: [{ bias: 'one-number', card: 'sunday' }],
    },
  ],
  biases: [
    {
      id: 'statements',
      direction: 'over',
      from: 1,
      about: 'You went above the evidence where somebody spoke well. Ask for a log first.',
    },
    {
      id: 'one-number',
      direction: 'under',
      from: 1,
      about: 'You went below the evidence where one number was bad. Weigh it with the other cards.',
    },
  ],
  balanced: 'Your levels lean neither way.',
  recommendations: [
    {
      id: 'owner-for-tasks',
      text: 'Name an office for each task of the plan.',
      worth: 'best',
      why: 'It lifts the lowest axis.',
      owners: ['head'],
      dates: ['spring'],
      fit: 'The head of the post can do it by spring.',
    },
    {
      id: 'exam-for-all',
      text: 'Let every officer take the course and its exam.',
      worth: 'best',
      why: 'It lifts people, and the course is there.',
      owners: ['school'],
      dates: ['autumn'],
      fit: 'The school holds the exam twice a year, so autumn can be kept.',
    },
    {
      id: 'sunday-reader',
      text: 'Have the log read on Sundays.',
      worth: 'sound',
      why: 'It closes a weak point of an axis that stands well.',
      owners: ['head'],
      dates: ['spring', 'autumn'],
      fit: 'The head can order it at once.',
    },
    {
      id: 'posters',
      text: 'Print posters that call the post a priority.',
      worth: 'weak',
      why: 'A poster is one more statement.',
      bias: 'statements',
    },
    {
      id: 'second-post',
      text: 'Build a second post, as cases stay open.',
      worth: 'weak',
      why: 'The open cases come from one day without a reader.',
      bias: 'one-number',
    },
  ],
  take: 2,
  owners: [
    { id: 'head', text: 'Head of the post' },
    { id: 'school', text: 'Police school' },
    { id: 'everybody', text: 'Everybody concerned' },
  ],
  dates: [
    { id: 'spring', text: '31 March' },
    { id: 'autumn', text: '30 September' },
    { id: 'soon', text: 'As soon as possible' },
  ],
  points: { levels: 60, steps: 24, owners: 8, dates: 8 },
  handsOver: [{ outcome: 'exam', recommendation: 'exam-for-all' }],
};

/** Steps by sorted id: exam-for-all, owner-for-tasks, posters, second-post, sunday-reader; owners everybody, head, school; dates autumn, soon, spring. */
const step = (recommendation: number, owner: number, date: number) => (recommendation * 3 + owner) * 3 + date;

export const examples: readonly ActivityExample[] = [
  {
    name: 'three axes, two steps',
    source,
    rounds: {
      best: { moves: [1, 1, 2, step(1, 1, 2), step(0, 2, 0)], share: 1 },
      // All that is said is believed; posters and a second post follow.
      poor: { moves: [3, 3, 0, step(2, 0, 1), step(3, 0, 1)], share: 0 },
    },
  },
];
