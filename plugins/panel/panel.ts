import type { ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import type { Verdict } from '../../src/verify/verdict.ts';
import { badge } from './badge.ts';
import { codeLines, type CodeLine } from './code-lines.ts';
import type { Language, Messages } from './messages.ts';
import { messages } from './messages.ts';
import { outputs } from './output.ts';
import { pythonLines, typescriptLines, type ProgramLines } from './program-lines.ts';
import { timeline } from '../timeline/timeline.ts';
import { remarks } from './remarks.ts';
import { shippedProgram } from './shipped-program.ts';

/** What a panel is made of: a `section` with these properties and children. */
export interface Panel {
  readonly properties: Properties;
  readonly children: ElementContent[];
}

/**
 * The panel of an example: badge, original, translation, outputs, and what the verdict says of
 * them. It is whole without JavaScript; `data-note-lines` ties lines of both languages together.
 */
export function panel(verdict: Verdict, language: Language): Panel {
  const text = messages[language];
  const { example, status } = verdict;
  const id = `konspekt-example-${example.ordinal}`;
  return {
    properties: {
      id,
      className: ['konspekt-example', 'not-content'],
      dataStatus: status,
      // The very text that ran: what the panel shows leaves out prompts and recorded outputs.
      dataProgram: example.program,
      dataStdin: example.directive.stdin ?? undefined,
      ...shippedProgram(verdict.translation),
      ariaLabelledBy: [`${id}-title`],
    },
    children: [
      h('header.konspekt-head', [title(verdict, id, text), badge(verdict, text)]),
      h('div.konspekt-code-pair', sources(verdict, text)),
      h('div.konspekt-outputs', [
        ...outputs(verdict, text),
        ...remarksBlock(verdict, language),
        ...timelineOf(verdict, language),
      ]),
    ],
  };
}

function timelineOf({ transcript }: Verdict, language: Language): ElementContent[] {
  const picture = transcript === null ? null : timeline(transcript, language);
  return picture === null ? [] : [picture];
}

function title({ example }: Verdict, id: string, text: Messages): ElementContent {
  const name = example.name === '<module>' ? [] : [' ', h('code', example.name)];
  const address = h('a', { href: `#${id}` }, [text.example(example.ordinal), ...name]);
  return h('p.konspekt-title', { id: `${id}-title` }, address);
}

function remarksBlock(verdict: Verdict, language: Language): ElementContent[] {
  const children = remarks(verdict, language);
  return children.length === 0 ? [] : [h('div.konspekt-remarks', children)];
}

function sources(verdict: Verdict, text: Messages): ElementContent[] {
  const { example, translation } = verdict;
  const python = source('python', pythonLines(example), text);
  if (translation === null) return [python];
  return [python, source('typescript', typescriptLines(example, translation), text)];
}

function source(
  kind: 'python' | 'typescript',
  lines: ProgramLines,
  text: Messages,
): ElementContent {
  const isPython = kind === 'python';
  const caption = isPython
    ? `Python: ${text.original.toLowerCase()}`
    : `TypeScript: ${text.translation.toLowerCase()}`;
  const summary = isPython ? text.setup : text.preamble;
  return h(
    'figure.konspekt-source',
    // Searching finds the original; its translation would only double every hit.
    { dataLanguage: kind, ...(isPython ? {} : { dataPagefindIgnore: true }) },
    [
      h('figcaption', caption),
      ...folded(lines.setup, summary, kind),
      codeLines(lines.own, kind),
      ...entry(lines.entry, text, kind),
    ],
  );
}

/** The lines that start the example, where its own code does not: a call, or the note's harness. */
function entry(lines: readonly CodeLine[], text: Messages, language: string): ElementContent[] {
  if (lines.length === 0) return [];
  return [h('div.konspekt-entry', [h('p', text.entry), codeLines(lines, language)])];
}

function folded(
  lines: readonly CodeLine[],
  summary: (lines: number) => string,
  language: string,
): ElementContent[] {
  if (lines.length === 0) return [];
  return [
    h('details.konspekt-setup', [h('summary', summary(lines.length)), codeLines(lines, language)]),
  ];
}
