import type { Directive } from './example.ts';
import type { Finding } from './block.ts';
import type { Leaf } from './leaves.ts';

export const noDirective: Directive = {
  skip: false,
  norun: false,
  nocompare: false,
  error: false,
  stdin: null,
  setup: [],
};

const flags = ['skip', 'norun', 'nocompare', 'error'] as const;
const token =
  /\s*(?:,\s*)?(?:(stdin)\s*=\s*"((?:[^"\\]|\\.)*)"|(setup)\s*=\s*\[\[([^\]]*)\]\]|([^\s,]+))/gsu;

/** What an Obsidian comment `%% konspekt: … %%` right before a fence says; `base` is what the whole note says. */
export function directiveBefore(
  leaf: Leaf | undefined,
  base: Directive,
): { readonly directive: Directive; readonly findings: readonly Finding[] } {
  let directive = base;
  const findings: Finding[] = [];
  if (leaf?.kind === 'text') {
    for (const { body, line, column } of commentsAtEnd(leaf)) {
      const read = readDirective(body, directive);
      directive = read.directive;
      if (read.unknown !== null) {
        findings.push({ rule: 'bad-directive', line, column, detail: read.unknown });
      }
    }
  }
  return { directive, findings };
}

/** Reads `skip, stdin="1\n2"`; `unknown` is the first word that is not understood, or null. */
export function readDirective(
  body: string,
  base: Directive,
): { readonly directive: Directive; readonly unknown: string | null } {
  const directive = { ...base, setup: [...base.setup] };
  let unknown: string | null = null;
  for (const [, stdin, text, setup, target, word] of body.trim().matchAll(token)) {
    if (stdin !== undefined) directive.stdin = unescape(text ?? '');
    else if (setup !== undefined) directive.setup.push((target ?? '').trim());
    else {
      const flag = flags.find((name) => name === word);
      if (flag) directive[flag] = true;
      else unknown ??= word ?? '';
    }
  }
  return { directive, unknown };
}

interface PlacedComment {
  readonly body: string;
  readonly line: number;
  readonly column: number;
}

/** The comments that end a block of text, with nothing after them. */
function commentsAtEnd(leaf: Extract<Leaf, { kind: 'text' }>): PlacedComment[] {
  const comments: PlacedComment[] = [];
  const source = leaf.source.join('\n').trimEnd();
  let end = source.length;
  for (;;) {
    if (!source.endsWith('%%', end) || end < 4 || comments.length === 10) return comments.reverse();
    const start = source.lastIndexOf('%%', end - 4);
    const body = start < 0 ? null : /^\s*konspekt:(.*)$/su.exec(source.slice(start + 2, end - 2));
    if (!body) return comments.reverse();
    const before = source.slice(0, start).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    comments.push({ body: body[1] ?? '', line: leaf.line + before.length - 1, column });
    end = before.join('\n').trimEnd().length;
  }
}

function unescape(text: string): string {
  const names: Readonly<Record<string, string>> = { n: '\n', t: '\t' };
  return text.replace(/\\(.)/gsu, (_, char: string) => names[char] ?? char);
}
