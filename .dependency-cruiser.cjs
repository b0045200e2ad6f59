// Who may import whom. One allow-list: an import that no line permits is an error. The table in src/README.md says the same.
const may = (from, ...to) => ({ from: { path: from, pathNot: test }, to: { path: to } });
const npm = (...names) => `node_modules/(@types/)?(${names.join('|')})(/|$)`;
const test = '\\.test\\.tsx?$|^tests/';
const node = '^(node:)?(fs|path|url|http|net|os|child_process|util|crypto|zlib|module|process)(/promises)?$';

module.exports = {
  allowedSeverity: 'error',
  allowed: [
    may('^src/domain/', '^src/domain/'),
    may('^src/schema/', '^src/schema/', '^src/domain/', npm('zod')),
    may('^src/ui/', '^src/ui/', '^src/domain/course/', npm('react', 'react-dom')),
    may('^src/tracking/[^/]+\\.ts$', '^src/tracking/[^/]+\\.ts$', '^src/domain/'),
    may('^src/tracking/adapters/([^/]+)/', '^src/tracking/adapters/$1/', '^src/tracking/[^/]+\\.ts$', '^src/domain/'),
    may('^src/tracking/lms-check/', '^src/tracking/lms-check/', '^src/tracking/[^/]+\\.ts$', '^src/domain/'),
    may('^src/tracking/adapters/([^/]+)/check-plan\\.ts$', '^src/tracking/lms-check/lms-check\\.ts$'),
    may('^src/tracking/adapters/cmi5/uuid\\.ts$', npm('@noble/hashes')),
    // The two lists of each catalogue see every type; a type sees itself and the catalogue's own files.
    may('^src/(question|block|activity)-types/(index\\.ts|views\\.tsx)$', '^src/$1-types/'),
    may(
      '^src/(question|block|activity)-types/[^/]+\\.ts$',
      '^src/$1-types/[^/]+\\.ts$',
      '^src/schema/',
      '^src/domain/',
      npm('zod'),
    ),
    may(
      '^src/(question|block|activity)-types/[^/]+\\.tsx$',
      '^src/$1-types/[^/]+\\.tsx?$',
      '^src/domain/',
      npm('react'),
    ),
    // An activity's view says what its debrief holds.
    may('^src/activity-types/define-activity-view\\.tsx$', '^src/ui/'),
    // Hashing where the browser has none of its own: one file.
    may('^src/activity-types/evidence-bench/sha256\\.ts$', npm('@noble/hashes')),
    may(
      '^src/(question|block|activity)-types/([^/]+)/[^/]+\\.ts$',
      '^src/$1-types/$2/[^/]+\\.ts$',
      '^src/$1-types/(?!index)[^/]+\\.ts$',
      '^src/schema/',
      '^src/domain/',
    ),
    may('^src/(question|block|activity)-types/([^/]+)/(schema|definition)\\.ts$', npm('zod')),
    may(
      '^src/(question|block|activity)-types/([^/]+)/[^/]+\\.tsx$',
      '^src/$1-types/$2/',
      '^src/$1-types/define-[^/]+\\.tsx?$',
      '^src/domain/',
      '^src/ui/',
      npm('react'),
    ),
    may(
      '^src/content/',
      '^src/content/',
      '^src/schema/',
      '^src/domain/',
      '^src/(question|block|activity)-types/(index|define-[^/]+)\\.ts$',
      npm(
        'zod',
        'jsonc-parser',
        'mdast-util-from-markdown',
        'micromark[^/]*',
        'mdast',
        'unist',
        'fastest-levenshtein',
        'saxes',
      ),
    ),
    may('^src/content/lint/items/', npm('stemmer')),
    may('^src/content/lint/language/', npm('syllable')),
    may('^src/content/sources/folder\\.ts$', node),
    may('^src/session/', '^src/session/', '^src/domain/', '^src/tracking/[^/]+\\.ts$', npm('zustand')),
    may(
      '^src/(player|studio)/',
      '^src/$1/',
      '^src/(domain|session|ui)/',
      '^src/(question|block|activity)-types/(views|define-[^/]+)\\.tsx$',
      '^src/tracking/[^/]+\\.ts$',
      npm('react', 'react-dom', 'react-router-dom', 'zustand'),
    ),
    may('^src/player/lms-check/lms-check-door\\.ts$', '^src/tracking/lms-check/lms-check\\.ts$'),
    may('^src/player/certificate/', npm('@noble/hashes')),
    // A zip that anybody may have made, opened safely; the same in the browser and in Node.
    may('^src/package-reader/', '^src/package-reader/', npm('fflate', 'saxes')),
    may('^src/player/record/', npm('uqr')),
    // Judges packages and runs of any course: it may know none of ours.
    may('^src/doctor/', '^src/(doctor|package-reader)/', npm('saxes')),
    // A comparison reads progress as the player does; the rules of question types are handed in.
    may('^src/compare/', '^src/(compare|domain|package-reader)/', '^src/session/snapshot/', npm('zod')),
    may('^src/lms/', '^src/(lms|compare|doctor|domain|ui|package-reader)/', npm('react', 'react-dom', 'zustand')),
    may('^src/apps/', '^src/', '^scorm/', 'node_modules', node),
    may('^scorm/', '^scorm/', '^src/(compare|content|domain|package-reader)/', npm('fflate', 'xmlbuilder2'), node),
    // The service worker of a web build knows its files by their hashes.
    may('^scorm/web/', npm('@noble/hashes')),
    // What is packaged keeps to the names that the doctor finds no fault with; the command can call the doctor.
    may('^scorm/file-names\\.ts$', '^src/doctor/package/file-names\\.ts$'),
    may('^scorm/cli\\.ts$', '^src/apps/doctor/report-command\\.ts$'),
    may('^scorm/compare-command\\.ts$', '^src/question-types/index\\.ts$'),
    // The source catalogue is plain data; a generated language needs it.
    may('^scorm/source-content\\.ts$', '^src/ui/messages/en\\.ts$'),
    may('^(vite|vitest)\\.config\\.ts$', '^src/apps/', 'node_modules', node),
    {
      from: { path: test },
      to: { path: ['^(src|scorm|tests)/', '^(vite|vitest)\\.config\\.ts$', 'node_modules', node] },
    },
  ],
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'tests-are-leaves',
      severity: 'error',
      from: { pathNot: test },
      to: { path: test },
    },
    {
      name: 'runs-without-react',
      comment: 'The command line and the packager load these in Node.',
      severity: 'error',
      from: {
        path: '^(src/(compare|content|doctor|domain|package-reader|schema|session|tracking)|scorm)/',
        pathNot: test,
      },
      to: { path: 'node_modules/(react|react-dom)/', reachable: true },
    },
    {
      name: 'player-without-parsers',
      comment:
        'A learner downloads compiled content only. Schemas may be named as types; a test of the built player finds zod.',
      severity: 'error',
      from: { path: '^src/(player|session|apps/player)/', pathNot: test },
      to: {
        path: ['node_modules/(jsonc-parser|mdast-util-from-markdown|saxes)/', '^src/content/'],
        reachable: true,
      },
    },
    {
      name: 'no-data-router',
      comment: 'createHashRouter costs 16 KB more than HashRouter.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/react-router/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|svg)$|\\?' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
