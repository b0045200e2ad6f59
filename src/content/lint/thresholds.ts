/**
 * Every number that a rule judges by, with where it comes from. Unless another source is named, the number is that of the
 * course's rule table (research of June 2026), which cites its own sources; "ours" marks a cut-off chosen for this course.
 */
export const thresholds = {
  structure: {
    /** S01: blocks that teach, questions to practise with, questions in banks. */
    objective: { practice: 2, bank: 3 },
    /** S02: objectives beside the first. */
    secondary: 2,
    /** S03: attempts of the final test without a question twice; questions in all its banks together. */
    attempts: 3,
    finalBank: 72,
    /** S03: pool for testing out, a module (issue of the course: at least 8). */
    testOutPool: 8,
    /** S05: places where an objective is asked, with this many lessons or checks between two of them. */
    spacing: { places: 2, between: 1 },
    /** S06: questions of one module after another in a mixed set. */
    consecutive: 2,
    /** S07: minutes of a lesson. `declared`: how far its `minutes` may stand from what is measured; ours. */
    lessonMinutes: { least: 3, most: 8, hard: 10, declared: 1.5 },
    /** S07: words a minute that are studied, 0.75 of reading aloud. */
    studyRate: { en: 170, es: 160, fr: 145, ar: 105 },
    /**
     * S07: seconds to decide, beside reading. Single, multiple, ordering, matching and scenario as in the table; the others
     * are ours, after the type in the table that asks for the same deed.
     */
    seconds: {
      'single-choice': 35,
      'true-false': 20,
      claim: 20,
      'multiple-choice': 50,
      ordering: 60,
      matching: 70,
      categorising: 70,
      'sorting-desk': 70,
      'pair-cards': 70,
      'placement-chart': 70,
      'headline-repair': 50,
      hotspot: 50,
      numeric: 50,
      'short-text': 35,
      reflection: 20,
      'two-sides': 20,
      'process-chain': 10,
      'timeline-explorer': 30,
    },
    /** S08: deeds of a lesson; words and seconds between two of them. */
    actions: { least: 2, gapWords: 150, gapSeconds: 90 },
    /** S09: words of a block that is read at once, of a paragraph; entries of a list. */
    screen: { words: 90, hardWords: 140, paragraph: 60, entries: 7 },
    /** S11: decisions on the longest path of a story; options of a decision that no other one beats. */
    story: { depth: 12, options: 2 },
  },
  items: {
    /** I06, I13: hits that chance passes with a lower probability than this are a cue (one-sided binomial). */
    significance: 0.01,
    /** I01: fewest and most options; from `fail` on an error, between the two a warning. */
    singleOptions: { least: 3, most: 4, fail: 6 },
    multipleOptions: { least: 4, most: 6, keys: 2 },
    /** I02: words of a feedback; Arabic joins particles to words, so fewer say as much (ours). */
    feedbackWords: { least: 8, leastArabic: 6, most: 60 },
    /** I02: shared trigrams (Jaccard) with another feedback of the question, and with the option itself. */
    feedbackLikeness: { sibling: 0.6, option: 0.8 },
    /** I05: share of negative stems in a bank; needs this many questions to be a share (ours). */
    negativeStems: { share: 0.1, least: 10 },
    /** I07: key against the mean distractor (ratio and graphemes more); longest against shortest when the longest is over `from`. */
    length: { keyRatio: 1.35, keyMore: 20, spread: 2, from: 20 },
    /** I08: chi-square at p = .01 for k - 1 degrees of freedom, with `least` keys; a share that leaves 1/k by `off` is a warning. */
    keyPlace: { chiSquare: { 3: 9.21, 4: 11.34 }, least: 20, off: 0.15, offLeast: 12 },
    /** I10: share of questions of a bank with an absolute as cue; needs this many questions to be a share (ours). */
    absoluteCues: { share: 0.15, least: 10 },
    /** I12: content words that the key shares with the stem beyond those of any distractor. */
    clang: 2,
    /** I16: letters that two options share (1 less normalised edit distance). */
    optionLikeness: 0.92,
    /** I17: the same for scene and prompt of two questions. */
    stemLikeness: 0.85,
    /** I18: words of a stem: least, most without a scene, most with one; a run of words that all options repeat. */
    stemWords: { least: 8, recall: 60, case: 110, run: 4 },
    /** I19: share of true-false among the questions of checks, pools and final test. */
    trueFalse: 0.15,
    /** I21: content words of a key, from which on another stem may give it away. */
    keyWords: 4,
    /** I22: distractors of the whole course for each misconception. */
    misconceptionUses: 2,
    /** I23: shares of the final test's blueprint. */
    levels: { rememberMost: 0.35, applyLeast: 0.5 },
    /** I24: probability of passing the final test by guessing. */
    passByChance: 0.001,
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
      US: 'on every front page',
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
  evidence: {
    /** C04: words in a row that make a copy. */
    copiedWords: 8,
  },
  accessibility: {
    /** A01: characters of an alternative text; the upper bound is what authoring tools advise. */
    alt: { least: 5, most: 150 },
    /** A02: characters of a heading. */
    heading: 70,
  },
  budgets: {
    /**
     * B01: characters of the worst suspend data. The table's 3,600 leaves room for an estimate and for LMSs that count
     * escapes; ours is exact and has no character that is escaped, so `most` is nearer to the 4,096 of SCORM 1.2 (RTE 3.4.4).
     */
    suspendData: { most: 3900, hard: 4096 },
    /** B02: bytes of a package. */
    zip: { most: 3_000_000, hard: 6_000_000 },
    /** B04: bytes of a picture or another file of `media`. */
    asset: 120_000,
    /** B05: characters of a path inside the package. */
    path: 120,
    /** B07: interactions of one course attempt; SCORM 2004 asks an LMS to keep 250 (RTE 4.2.9). */
    interactions: 250,
  },
} as const;
