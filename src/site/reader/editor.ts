import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { python } from '@codemirror/lang-python';
import { bracketMatching, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState, type Text } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { pageColours } from './code-colours.ts';
import type { Fault } from './fault.ts';

export interface Editor {
  readonly focus: () => void;
  /** Underlines faults at their places, and no others. */
  readonly mark: (faults: readonly Fault[]) => void;
  readonly remove: () => void;
}

export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly label: string;
  readonly onChange: (text: string) => void;
  /** Ctrl+Enter, or Command+Enter. */
  readonly onRun: () => void;
}

/** An editor for Python. Tab leaves it, as it leaves any field: nobody is trapped. */
export function openEditor({ parent, text, label, onChange, onRun }: EditorOptions): Editor {
  const runKey = { key: 'Mod-Enter', run: () => (onRun(), true) };
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        history(),
        bracketMatching(),
        python(),
        indentUnit.of(/^\t/m.test(text) ? '\t' : '    '),
        EditorState.tabSize.of(4),
        syntaxHighlighting(pageColours),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label }),
        keymap.of([runKey, ...defaultKeymap, ...historyKeymap]),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) onChange(state.doc.toString());
        }),
      ],
    }),
  });
  return {
    focus: () => view.focus(),
    mark: (faults) => {
      const { doc } = view.state;
      view.dispatch(
        setDiagnostics(
          view.state,
          faults.map((fault) => diagnostic(fault, doc)),
        ),
      );
    },
    remove: () => view.destroy(),
  };
}

function diagnostic({ line, column, end, message }: Fault, doc: Text): Diagnostic {
  const from = offset(doc, line, column);
  const to = end === null ? doc.line(clamp(line, doc)).to : offset(doc, end.line, end.column);
  return { from, to: Math.max(from, to), severity: 'error', message };
}

function offset(doc: Text, line: number, column: number): number {
  const { from, to } = doc.line(clamp(line, doc));
  return Math.min(from + column - 1, to);
}

function clamp(line: number, doc: Text): number {
  return Math.max(1, Math.min(line, doc.lines));
}
