import { edited } from '../support/tiny-course.ts';
import { type ErrorCase, paths } from './error-case.ts';

export const textsCases: readonly ErrorCase[] = [
  {
    name: 'an HTML tag',
    change: { [paths.lesson]: edited(paths.lesson, 'They **decide** there.', 'They <b>decide</b> there.') },
    expected: [
      'modules/basics/first-steps.json:25:96 error raw-html HTML does not work in a course: "<b>".\n    Use *em*, **strong**, lists and links; write \\< for the character itself.',
      'modules/basics/first-steps.json:25:105 error raw-html HTML does not work in a course: "</b>".\n    Use *em*, **strong**, lists and links; write \\< for the character itself.',
    ],
  },
  {
    name: 'a script',
    change: { [paths.lesson]: edited(paths.lesson, 'The office decides alone.', 'The office <script>decides alone.') },
    expected: [
      'modules/basics/first-steps.json:38:33 error raw-html HTML does not work in a course: "<script>".\n    Use *em*, **strong**, lists and links; write \\< for the character itself.',
    ],
  },
  {
    name: 'a link to a script',
    change: {
      [paths.lesson]: edited(
        paths.lesson,
        '[the minutes](https://example.org/minutes)',
        '[the minutes](javascript:alert)',
      ),
    },
    expected: [
      'modules/basics/first-steps.json:25:136 error link-scheme A link leads to "javascript:alert"; only https and mailto may be used.\n    Write the whole address, beginning with https://, or term: and the id of a glossary term.',
    ],
  },
  {
    name: 'a link without encryption',
    change: { [paths.lesson]: edited(paths.lesson, '[the minutes](https://', '[the minutes](http://') },
    expected: [
      'modules/basics/first-steps.json:25:136 error link-scheme A link leads to "http://example.org/minutes"; only https and mailto may be used.\n    Write the whole address, beginning with https://, or term: and the id of a glossary term.',
    ],
  },
  {
    name: 'a source without encryption',
    change: { [paths.sources]: edited(paths.sources, 'https://', 'http://') },
    expected: [
      'sources.json:8:14 error link-scheme The address "http://example.org/minutes" does not begin with https://.\n    Write the https address, or leave "url" out.',
    ],
  },
  {
    name: 'mark-up in a plain text',
    change: { [paths.lesson]: edited(paths.lesson, 'One seat each', 'One **seat** each') },
    expected: [
      'modules/basics/first-steps.json:24:27 error markup-in-plain This field takes no mark-up, and "**" stands in it.\n    Remove the marks; put the citation into a text that takes one.',
    ],
  },
  {
    name: 'two paragraphs where one belongs',
    change: { [paths.lesson]: edited(paths.lesson, 'The office decides alone.', 'The office decides.\\n\\nAlone.') },
    expected: [
      'modules/basics/first-steps.json:38:45 error not-one-paragraph This field takes one paragraph, and more than one paragraph stands in it.\n    Write it as one paragraph; put a backslash before a number or dash that begins no list.',
    ],
  },
  {
    name: 'a heading in a text, after an escaped quotation mark',
    change: {
      [paths.lesson]: edited(paths.lesson, 'In 2019 somebody asks: “Who decides?”', 'He said \\"no\\".\\n\\n# Then'),
    },
    expected: [
      'modules/basics/first-steps.json:19:39 error unsupported-markup A heading does not work in a course text.\n    Use the "heading" or "title" field, or a part of its own.',
    ],
  },
  {
    name: 'code in a text',
    change: { [paths.lesson]: edited(paths.lesson, 'They **decide** there.', 'They `decide` there.') },
    expected: [
      'modules/basics/first-steps.json:25:96 error unsupported-markup Code in backticks does not work in a course text.\n    Write it in “quotation marks” or **strong**.',
    ],
  },
  {
    name: 'asterisks that mark nothing',
    change: { [paths.lesson]: edited(paths.lesson, 'They **decide** there.', 'They ** decide there.') },
    expected: [
      'modules/basics/first-steps.json:25:96 error unsupported-markup These asterisks mark nothing.\n    Write **strong** without blanks inside the asterisks, and close what you open.',
    ],
  },
  {
    name: 'a citation that is not whole',
    change: { [paths.lesson]: edited(paths.lesson, '.[^TIN-1]\\n', '.[^TIN-1\\n') },
    expected: [
      'modules/basics/first-steps.json:25:20 error uncited-claim This paragraph states a fact and cites none.\n    Put [^ID] right after the claim; if only the invented case speaks here, "story": true on its block says so.',
      'modules/basics/first-steps.json:25:77 error bad-reference "[^" is not a whole citation, value or link.\n    Write [^BAS-29], {{BAS-11}}, [words](term:GLO-38) or [words](https://…), without blanks in the id or address.',
    ],
  },
  {
    name: 'an image in a text',
    change: { [paths.lesson]: edited(paths.lesson, 'They **decide** there.', 'They ![decide](media/dot.svg) there.') },
    expected: [
      'modules/basics/first-steps.json:25:96 error unsupported-markup An image does not work in a course text.\n    Use a block of type "figure".',
    ],
  },
  {
    name: 'a claim without a citation',
    change: {
      [paths.lesson]: edited(paths.lesson, 'Read [the minutes]', 'In 1956 [the minutes] began. Read [the minutes]'),
    },
    expected: [
      'modules/basics/first-steps.json:25:117 error uncited-claim This paragraph states a fact and cites none.\n    Put [^ID] right after the claim; if only the invented case speaks here, "story": true on its block says so.',
    ],
  },
  {
    name: 'a deed of INTERPOL without a citation',
    change: { [paths.lesson]: edited(paths.lesson, 'They **decide** there.', 'INTERPOL **supports** them there.') },
    expected: [
      'modules/basics/first-steps.json:25:91 error uncited-claim This paragraph states a fact and cites none.\n    Put [^ID] right after the claim; if only the invented case speaks here, "story": true on its block says so.',
    ],
  },
  {
    name: 'a year in feedback without a citation',
    change: {
      [paths.lesson]: edited(paths.lesson, 'The office carries out what members decide.', 'The office began in 1956.'),
    },
    expected: [
      'modules/basics/first-steps.json:40:26 warning uncited-claim This paragraph states a fact and cites none.\n    Put [^ID] right after the claim, unless the number belongs to the invented case.',
    ],
  },
];
