import type { Block } from '../examples/block.ts';
import type { Example } from '../examples/example.ts';
import { visible } from '../verify/reporters/visible.ts';
import type { NoteContent } from './read-note.ts';

/** What a note holds, from top to bottom: its examples, and what of its code and output is none, each with why. */
export function describeNote({ examples, blocks }: NoteContent, path: string): string {
  const parts = [
    ...examples.map((example) => ({ line: example.line, text: ofExample(example, path) })),
    ...blocks.flatMap((block) => {
      const text = ofBlock(block, path);
      return text === null ? [] : [{ line: block.line, text }];
    }),
  ];
  return parts
    .toSorted((a, b) => a.line - b.line)
    .map(({ text }) => text)
    .join('');
}

function ofExample(example: Example, path: string): string {
  const { line, name, ordinal, setup } = example;
  const borrowed = setup.map(({ span }) => lines(span)).join(', ');
  return [
    `${path}:${line}:1  ${ordinal} ${visible(name)}`,
    `    why: ${reasonOf(example)}`,
    `    code: ${lines(example.own.span)}${borrowed && `, with ${borrowed}`}`,
    `    output: ${recordedIn(example)}`,
    '',
  ].join('\n');
}

/** Null for what its example tells of. */
function ofBlock(block: Block, path: string): string | null {
  const place = `${path}:${block.line}:1  –`;
  switch (block.role) {
    case 'example':
      return null;
    case 'setup':
      return `${place} no example: it only defines things, for code below\n`;
    case 'harness':
      return `${place} no example: it only starts main, and starts each main below\n`;
    case 'output':
      return block.examples.length > 0 ? null : `${place} an output of no example\n`;
  }
}

function reasonOf({ name, session, directive }: Example): string {
  if (directive.skip) return 'code, but its directive says skip';
  if (directive.norun) return 'code, translated only: its directive says norun';
  if (session) return 'a session at the prompt';
  if (name === '<module>') return 'code that does something when it runs from top to bottom';
  if (name === 'main') return 'code with a main, which starts it';
  return `code with ${visible(name)}, which its output names`;
}

function recordedIn({ recorded, trailing, session }: Example): string {
  if (session) return `a session of ${session.length} statements`;
  const ends = trailing.length > 0 ? `${trailing.length} comments at the ends of lines` : null;
  const whole =
    recorded && `${recorded.kind === 'fence' ? 'fence' : 'comments'}, ${lines(recorded.span)}`;
  return [whole, ends].filter((text) => text !== null).join('; ') || 'not recorded';
}

function lines({ start, end }: { readonly start: number; readonly end: number }): string {
  return start === end ? `line ${start}` : `lines ${start}–${end}`;
}
