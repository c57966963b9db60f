// The rooms: who may import whom (the table of the README's tour). Types are blanked before this is checked, so it
// speaks of values, what would end up in a bundle; that rooms are entered by their doors, types included, is checked
// by tests/repository/doors.test.ts.

/** A room may import values of itself, of packages, and of the rooms named: nothing else of ours. */
function room(name, path, allowed, comment) {
  const rooms = [path, ...allowed].map((folder) => `^${folder}`);
  return {
    name,
    comment,
    severity: 'error',
    from: { path: `^${path}` },
    to: { path: '^(src|plugins|tests|content|[.]ci)/', pathNot: rooms },
  };
}

/** A part of the tree that also runs in a browser, or in the sandbox's bare realm: nothing of Node there. */
function withoutNode(name, from, comment) {
  return { name, comment, severity: 'error', from, to: { dependencyTypes: ['core'] } };
}

module.exports = {
  forbidden: [
    room(
      'runtime-stands-alone',
      'src/runtime/',
      [],
      'Each run evaluates a fresh copy of the runtime in a bare realm: whatever it imported would come along.',
    ),
    room(
      'python-stands-alone',
      'src/python/',
      [],
      'The parser must be replaceable, and knows nothing of what is done with its trees.',
    ),
    room(
      'translate-knows-python-only',
      'src/translate/',
      ['src/python/'],
      'Text in, text out: a translation may depend on nothing but the program. Of the runtime it needs only types.',
    ),
    room(
      'evaluate-walks-trees',
      'src/evaluate/',
      ['src/python/', 'src/translate/1-resolve/'],
      'It interprets syntax trees in the realm, by what the runtime hands it: of the translator it shares whose name is whose.',
    ),
    room(
      'examples-know-python-only',
      'src/examples/',
      ['src/python/'],
      'What is an example is decided by the note alone, not by what can be translated or run.',
    ),
    room('vault-stands-alone', 'src/vault/', [], 'A folder of notes, whatever is done with them.'),
    room(
      'run-knows-runtime-only',
      'src/run/',
      ['src/runtime/', 'src/evaluate/'],
      'Programs come in as text; who translated them does not matter to the sandbox.',
    ),
    room(
      'verify-compares',
      'src/verify/',
      ['src/examples/', 'src/translate/', 'src/run/'],
      'Verdicts come from an example, its translation and its runs; pages and commands are made of verdicts, not the reverse.',
    ),
    room(
      'plugins-stand-alone',
      'plugins/',
      [],
      'A plugin works in any unified pipeline: what it needs of ours comes in as an option, of which it knows the type.',
    ),
    room(
      'site-shows',
      'src/site/',
      ['src/vault/', 'src/translate/', 'src/run/', 'plugins/'],
      'The site shows notes and verdicts; verifying is composed outside of it.',
    ),
    withoutNode(
      'bundled-without-node',
      { path: '^src/(runtime|python|translate|examples|evaluate)/' },
      'These rooms are bundled for the browser as they are.',
    ),
    withoutNode(
      'plugins-without-node',
      { path: '^plugins/' },
      'Plugins run wherever unified does, browsers included.',
    ),
    withoutNode(
      'reader-without-node',
      { path: '^src/(site/reader/|run/browser)' },
      "It runs in the reader's browser.",
    ),
    {
      name: 'phases-run-forwards',
      comment:
        'A phase of translate works on what those before it found, and knows nothing of those after it.',
      severity: 'error',
      from: { path: '^src/translate/(1-resolve|2-type)/' },
      to: { path: '^src/translate/(2-type|3-print)/', pathNot: '^src/translate/$1/' },
    },
    {
      name: 'door-of-run',
      comment:
        'Other rooms reach run through its doors, so that the sandbox can change behind them.',
      severity: 'error',
      from: { pathNot: '^(src/run|tests)/' },
      to: {
        path: '^src/run/',
        pathNot: '^src/run/(node|browser|bundle-for-readers|left-out|reference|transcript)[.]ts$',
      },
    },
    {
      name: 'door-of-translate',
      comment: 'There is one way to translate, for the build and for the browser.',
      severity: 'error',
      from: { pathNot: '^(src/translate|tests)/' },
      to: {
        path: '^src/translate/',
        pathNot:
          '^src/translate/(translate|translation|1-resolve/(resolve|scope|targets|walk|check-scopes|describe-target|fault))[.]ts$',
      },
    },
    {
      name: 'door-of-python',
      comment: 'Behind this door the parser can be replaced.',
      severity: 'error',
      from: { pathNot: '^(src/python|tests)/' },
      to: { path: '^src/python/', pathNot: '^src/python/(parse|syntax)[.]ts$' },
    },
    {
      name: 'door-of-verify',
      comment:
        'A verdict is made in one place only; what surrounds it (cache, diff, weather) is its own affair.',
      severity: 'error',
      from: { pathNot: '^(src/verify|tests)/' },
      to: {
        path: '^src/verify/',
        pathNot: '^src/verify/(verify|verdict|report|update-note|reporters/[^/]+)[.]ts$',
      },
    },
    {
      name: 'nothing-from-tests',
      comment: 'What ships may not lean on what only tests it.',
      severity: 'error',
      from: { path: '^(src|plugins)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'only-declared-packages',
      comment: 'A package that is not in package.json may be gone after the next update.',
      severity: 'error',
      from: { path: '^(src|plugins)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'] },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere would pass every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(astro:|virtual:)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^tests/vaults/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['node', 'import', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
    moduleSystems: ['es6'],
  },
};
