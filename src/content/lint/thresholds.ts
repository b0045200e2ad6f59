/**
 * Every number that a rule judges by, with where it comes from. Unless another source is named, the number is that of the
 * course's rule table (research of June 2026), which cites its own sources; "ours" marks a cut-off chosen for this course.
 */
export const thresholds = {
  structure: {},
  items: {
    /** I06, I13: hits that chance passes with a lower probability than this are a cue (one-sided binomial). */
    significance: 0.01,
  },
  language: {
    /** L01: Flesch-Kincaid grade. Measured: a text of reports 15.7, a plain rewrite of it 7.7. */
    fleschKincaid: { warning: 10, error: 12, stem: 11 },
    /** L02: Kandel-Moles ease; cut-offs ours. */
    kandelMoles: { warning: 50, error: 35 },
    /** L03: Fernández-Huerta ease; cut-offs ours. */
    fernandezHuerta: { warning: 55, error: 40 },
    /** L04: Arabic; to be tuned with a native reader on the first three lessons. */
    arabic: { meanWords: 18, maxWords: 30, longLetters: 7, longShare: 0.2 },
    /** L05: measured: a text of reports 65.3, a plain rewrite of it 34.5. */
    lix: { warning: 45, error: 55 },
    /** L06. */
    sentence: { meanWords: 18, maxWords: 30 },
    /**
     * L01 to L05, ours: a mean over fewer words says nothing. A stem of two short sentences has about twenty, and one long
     * name in it moves its grade by three.
     */
    leastWords: 20,
    /** L07, ours: short forms that an adult who reads the news or uses a computer knows without the long form. */
    knownAbbreviations: {
      INTERPOL: 'a name, not read as initials',
      UN: 'on every front page',
      EU: 'on every front page',
      USD: 'on every bank statement that has it; the style guide asks for it',
      EUR: 'as USD',
      G7: 'on every front page',
      PDF: 'the name of a kind of file',
      SMS: 'the name of a kind of message',
      USB: 'the name of a plug',
      PC: 'an everyday word',
      ID: 'an everyday word',
      SIM: 'an everyday word',
      GPS: 'an everyday word',
      UTC: 'the name of a time scale',
      SHA: 'a name with a number: SHA-256',
      MD5: 'a name with a number',
      AM: 'in times of day',
      PM: 'in times of day',
      OK: 'an everyday word',
    },
    /**
     * L07, ours: glossary terms that are everyday words too ("notice the corner", "a lead role"), or words of the course's
     * own screens. They are in the glossary for the translators; a link at each first use would mark words that nobody asks
     * about. In small letters.
     */
    everydayTerms: [
      ...[
        'interpol',
        'cybercrime',
        'suspect',
        'notice',
        'lead',
        'log',
        'seal',
        'pilot',
        'bias',
        'collection',
        'acquisition',
      ],
      ...['integrity', 'indicator', 'finding', 'recommendation', 'capability', 'framework', 'benchmark', 'deployment'],
      ...['mixing', 'freezing', 'seizure', 'exhibit', 'workshop', 'mentoring', 'encryption', 'certification'],
      ...[
        'course',
        'module',
        'lesson',
        'attempt',
        'feedback',
        'score',
        'pass mark',
        'final test',
        'item',
        'save',
        'resume',
      ],
      ...['progress', 'glossary', 'learner', 'capstone', 'takeaway', 'learning objective'],
    ],
    /** L10: share of sentences. */
    passiveShare: 0.2,
  },
  evidence: {},
  accessibility: {},
  budgets: {},
} as const;
