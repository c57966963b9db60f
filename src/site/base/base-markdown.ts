import { readBase, type BaseView } from './base.ts';
import { matches, valueOf, type BaseNote } from './matches.ts';

/** A base as Markdown: a table for each view, of the notes that it finds; its source where it is not understood. */
export function baseMarkdown(text: string, notes: readonly BaseNote[]): string {
  const base = readBase(text);
  if (base === null) return source(text);
  const found = { kind: 'and', of: base.filter === null ? [] : [base.filter] } as const;
  const tables = base.views.map((view) => {
    const filter = {
      kind: 'and',
      of: view.filter === null ? [found] : [found, view.filter],
    } as const;
    const answers = notes.map((note) => matches(filter, note));
    if (answers.includes(null)) return null;
    const rows = notes.filter((_, index) => answers[index] === true).slice(0, view.limit);
    const heading = view.name === '' ? '' : `## ${view.name}\n\n`;
    return heading + table(view, rows, base.labels);
  });
  return tables.length === 0 || tables.includes(null) ? source(text) : tables.join('\n\n');
}

function source(text: string): string {
  return `\`\`\`\`yaml\n${text.trimEnd()}\n\`\`\`\``;
}

function table(
  { columns }: BaseView,
  notes: readonly BaseNote[],
  labels: ReadonlyMap<string, string>,
): string {
  const titles = columns.map((name) => labels.get(name) ?? name.replace(/^(?:file|note)\./u, ''));
  const rows = notes.map((note) => columns.map((name) => cell(name, note)));
  return [titles.map(escaped), columns.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function cell(name: string, note: BaseNote): string {
  const value = valueOf(name, note);
  if (name === 'file.name' || name === 'file.basename')
    return `[[/${note.path}\\|${escaped(String(value))}]]`;
  if (name === 'file.tags') return note.tags.map((tag) => `#${tag}`).join(' ');
  return (Array.isArray(value) ? value : [value])
    .map((one) => escaped(one instanceof Date ? one.toISOString().slice(0, 10) : String(one ?? '')))
    .join(', ');
}

/** What would end a cell or begin markup is written out. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#$%=~]/gu, '\\$&').replaceAll(/\s+/gu, ' ');
}
