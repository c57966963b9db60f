export type Severity = 'error' | 'warning';

/** All problems that a note can have: rule -> severity and message. The one place where they are declared. */
export const problemRules = {
  'broken-link': {
    severity: 'error',
    message: (d: string) => `link to a note that does not exist: ${d}`,
  },
  'unpublished-link': {
    severity: 'warning',
    message: (d: string) => `link to a note that is not published: ${d}`,
  },
  'local-link': {
    severity: 'warning',
    message: (d: string) => `link that works on the author's own machine only: ${d}`,
  },
  'orphan-attachment': {
    severity: 'warning',
    message: () => 'no note uses this file: it is not published',
  },
  'ambiguous-link': {
    severity: 'warning',
    message: (d: string) => `link fits several notes: ${d}`,
  },
  'missing-heading': {
    severity: 'error',
    message: (d: string) => `link to a heading that does not exist: ${d}`,
  },
  'missing-block': {
    severity: 'error',
    message: (d: string) => `link to a block that does not exist: ${d}`,
  },
  'missing-embed': {
    severity: 'error',
    message: (d: string) => `embedded file does not exist: ${d}`,
  },
  'outside-vault': { severity: 'error', message: (d: string) => `points outside the vault: ${d}` },
  'unknown-label': {
    severity: 'error',
    message: (d: string) => `output is labelled with a name that no function has: ${d}`,
  },
  'orphan-output': {
    severity: 'error',
    message: (d: string) => `recorded output follows no code${d && `: ${d}`}`,
  },
  'unclosed-fence': {
    severity: 'error',
    message: (d: string) => `code fence is never closed${d && `: ${d}`}`,
  },
  'unclosed-block': {
    severity: 'error',
    message: () => 'comment or formula is never closed: it hides the rest of the note',
  },
  'bad-canvas': { severity: 'error', message: () => 'canvas cannot be read: it is no JSON Canvas' },
  'bad-diagram': {
    severity: 'warning',
    message: (d: string) => `Mermaid cannot draw the diagram: ${d}`,
  },
  'likely-drift': {
    severity: 'warning',
    message: (d: string) => `comment looks like an output that has drifted: ${d}`,
  },
  'bad-frontmatter': {
    severity: 'error',
    message: (d: string) => `properties cannot be read: ${d}`,
  },
  'bad-directive': {
    severity: 'error',
    message: (d: string) => `directive is not understood: ${d}`,
  },
  'slug-collision': {
    severity: 'error',
    message: (d: string) => `two notes get the same address: ${d}`,
  },
  'not-utf8': { severity: 'error', message: (d: string) => `file is not UTF-8 text: ${d}` },
  unreadable: { severity: 'error', message: (d: string) => `file cannot be read: ${d}` },
  'empty-vault': { severity: 'warning', message: (d: string) => `the vault has no notes: ${d}` },
  'syntax-error': { severity: 'error', message: (d: string) => `Python code does not parse: ${d}` },
  'too-much-markup': {
    severity: 'warning',
    message: () => 'so much markup, or so deep, that it is read as plain text from here on',
  },
  'too-tangled': {
    severity: 'error',
    message: () =>
      'the code of the note depends on itself in too many ways: some programs lack statements',
  },
} as const satisfies Record<string, { severity: Severity; message: (detail: string) => string }>;

export type ProblemRule = keyof typeof problemRules;

/** Something wrong with a note: `note` is its path within the vault (NFC, `/`), line and column from 1. */
export interface Problem {
  readonly note: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  readonly rule: ProblemRule;
  readonly message: string;
}

/** Makes a problem of a rule: its severity and message come from the table. */
export function problem(
  rule: ProblemRule,
  note: string,
  line: number,
  column: number,
  detail = '',
): Problem {
  const { severity, message } = problemRules[rule];
  return { note, line, column, severity, rule, message: message(detail) };
}
