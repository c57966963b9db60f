import type { Code, Parents, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Verdict } from '../src/verify/verdict.ts';
import { messages, type Language } from './panel/messages.ts';
import { panel } from './panel/panel.ts';
import { panelNode, type PanelNode } from './panel/panel-node.ts';
import { setupPanel } from './panel/setup-panel.ts';
import { fenceLines, splitFence } from './panel/split-fence.ts';
import type { CodeLine } from './panel/code-lines.ts';

export interface ExamplePanelsOptions {
  /** Verdicts of the examples of this very tree: their places are lines of its text. */
  readonly verdicts: readonly Verdict[];
  readonly language: Language;
}

const pythonTags = new Set(['python', 'py', 'python3', 'pycon']);

/**
 * Puts a panel in the place of every example: a fence with several becomes several panels, a fence
 * of recorded output goes into the panel of its code, and other Python is shown as setup.
 */
export function examplePanels(options: ExamplePanelsOptions): (tree: Root) => void {
  return (tree) => {
    visit(tree, (node, index, parent) => {
      if (index === undefined || parent === undefined) return undefined;
      const replacement = replace(node, parent, options);
      if (replacement === null) return undefined;
      // A panel may stand wherever the fence stood: both are flow content.
      parent.children.splice(index, 1, ...(replacement as never[]));
      return [SKIP, index + replacement.length];
    });
  };
}

function replace(
  node: Root | RootContent,
  parent: Parents,
  { verdicts, language }: ExamplePanelsOptions,
): PanelNode[] | null {
  if (node.type === 'paragraph') return introducesOutput(node, parent, verdicts) ? [] : null;
  if (node.type !== 'code') return null;
  const here = verdicts.filter(({ example }) => example.fenceLine === node.position?.start.line);
  if (here.length > 0) return fencePanels(node, here, verdicts, language);
  if (isRecordedOutput(node, verdicts)) return [];
  if (!pythonTags.has(node.lang?.toLowerCase() ?? '')) return null;
  return [setupNode(node, fenceLines(node), verdicts, language)];
}

function fencePanels(
  fence: Code,
  here: readonly Verdict[],
  all: readonly Verdict[],
  language: Language,
): PanelNode[] {
  return splitFence(fence, here).map((part) => {
    if (part.kind === 'rest') return setupNode(fence, part.lines, all, language);
    const { properties, children } = panel(part.verdict, language);
    return panelNode('section', properties, children, fence.position);
  });
}

function setupNode(
  fence: Code,
  lines: readonly CodeLine[],
  verdicts: readonly Verdict[],
  language: Language,
): PanelNode {
  const children = setupPanel(lines, verdicts, messages[language]);
  const properties = {
    className: ['konspekt-source', 'konspekt-setup-block', 'not-content'],
    dataLanguage: 'python',
  };
  return panelNode('figure', properties, children, fence.position);
}

function isRecordedOutput(node: RootContent, verdicts: readonly Verdict[]): boolean {
  const position = node.position;
  if (position === undefined) return false;
  return verdicts.some(
    ({ example: { recorded } }) =>
      recorded?.kind === 'fence' &&
      recorded.span.start <= position.end.line &&
      recorded.span.end >= position.start.line,
  );
}

/** A paragraph such as «Вывод:» goes with the fence that it introduces. */
function introducesOutput(
  node: RootContent,
  parent: Parents,
  verdicts: readonly Verdict[],
): boolean {
  if (!isRecordedOutput(node, verdicts)) return false;
  const next = parent.children[parent.children.findIndex((child) => child === node) + 1];
  return next?.type === 'code' && isRecordedOutput(next, verdicts);
}
