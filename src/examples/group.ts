import { type Finding } from './block.ts';
import { directiveBefore } from './directive.ts';
import type { Directive, LineSpan } from './example.ts';
import { type Fence, noteLine } from './fence.ts';
import type { Leaf } from './leaves.ts';
import type { MarkerReader } from './marker.ts';
import type { OutputLine } from './recorded-text.ts';
import { isSession } from './session.ts';

/** A fence that records output. */
export interface OutputFence {
  readonly fence: Fence;
  readonly label: string | null;
  readonly labelLine: number;
  /** The fence, and the paragraph that introduces it. */
  readonly span: LineSpan;
  readonly lines: readonly OutputLine[];
}

/** A fence of code with the fences of output that follow it. */
export interface Group {
  readonly code: Fence;
  readonly session: boolean;
  readonly directive: Directive;
  readonly outputs: readonly OutputFence[];
}

const codeTags = new Set(['python', 'py', 'python3']);
const outputTags = new Set(['', 'text', 'txt', 'output', 'console', 'sh', 'bash', 'shell']);

/** Finds the note's fences of code and their output. */
export function groupsOf(
  leaves: readonly Leaf[],
  markers: MarkerReader,
  base: Directive,
): {
  readonly groups: readonly Group[];
  readonly orphans: readonly OutputFence[];
  readonly findings: readonly Finding[];
} {
  const groups: (Group & { outputs: OutputFence[] })[] = [];
  const orphans: OutputFence[] = [];
  const findings: Finding[] = [];
  /** What an output at this point would belong to; `foreign` code is none of ours. */
  let open: { outputs: OutputFence[] } | 'foreign' | null = null;
  for (const [index, leaf] of leaves.entries()) {
    const before = leaves[index - 1];
    const read = directiveBefore(before, base);
    if (leaf.kind === 'text') {
      // A marker between code and its output keeps them together.
      if (leaf.words === null || !introduces(leaf, markers) || leaves[index + 1]?.kind !== 'fence')
        open = null;
      if (before && (read.directive !== base || read.findings.length > 0))
        findings.push(misplaced(before));
      continue;
    }
    findings.push(...read.findings);
    const { fence } = leaf;
    if (!fence.closed) {
      findings.push({ rule: 'unclosed-fence', line: fence.line, column: fence.column, detail: '' });
    }
    const output = readOutput(fence, before, markers);
    if (output) {
      if (open === null) orphans.push(output);
      else if (open !== 'foreign') open.outputs.push(output);
    } else if (codeTags.has(fence.tag) || isSession(fence)) {
      const group = {
        code: fence,
        session: isSession(fence),
        directive: read.directive,
        outputs: [],
      };
      groups.push(group);
      open = group;
    } else open = 'foreign';
  }
  const last = leaves.at(-1);
  if (last && directiveBefore(last, base).directive !== base) findings.push(misplaced(last));
  return { groups, orphans, findings };
}

function misplaced(leaf: Leaf): Finding {
  const line = leaf.kind === 'text' ? leaf.line : leaf.fence.line;
  return { rule: 'bad-directive', line, column: 1, detail: 'no code follows it' };
}

function introduces(leaf: Leaf | undefined, markers: MarkerReader): boolean {
  return leaf?.kind === 'text' && leaf.words !== null && markers.readWhole(leaf.words) !== null;
}

/** The fence as recorded output, or null if nothing introduces it as such. */
function readOutput(
  fence: Fence,
  before: Leaf | undefined,
  markers: MarkerReader,
): OutputFence | null {
  if (!outputTags.has(fence.tag) && !codeTags.has(fence.tag)) return null;
  const paragraph = before?.kind === 'text' && introduces(before, markers) ? before : null;
  const outer = paragraph?.words ? markers.readWhole(paragraph.words) : null;
  const top = fence.lines.findIndex((line) => line.trim() !== '');
  const inner = markers.readWhole(fence.lines[top] ?? '');
  const introduced = outer !== null || fence.tag === 'output';
  // After another marker, only a comment is one: a program may well print «Результат:».
  const used = inner && (!introduced || inner.hash) ? inner : null;
  if (!introduced && !used) return null;
  const content = fence.lines
    .map((text, index) => ({ text, line: noteLine(fence, index + 1) }))
    .slice(used ? top + 1 : 0);
  const inCode = codeTags.has(fence.tag) && content.every(({ text }) => /^\s*(?:#|$)/u.test(text));
  return {
    fence,
    label: used?.label ?? outer?.label ?? null,
    labelLine: used?.label ? noteLine(fence, top + 1) : (paragraph?.line ?? fence.line),
    span: { start: paragraph?.line ?? fence.line, end: fence.endLine },
    lines: inCode
      ? content.map(({ text, line }) => ({ text: text.replace(/^\s*# ?/u, ''), line }))
      : content,
  };
}
