import { parseDocument } from 'yaml';

/** A condition of a base: words in Obsidian's own language, or several conditions put together. */
export type BaseFilter =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'and' | 'or' | 'not'; readonly of: readonly BaseFilter[] };

export interface BaseView {
  readonly name: string;
  readonly filter: BaseFilter | null;
  /** The columns: `file.name`, or names of properties. */
  readonly columns: readonly string[];
  readonly limit: number;
}

/** An Obsidian base: tables of the notes that a filter finds. */
export interface Base {
  readonly filter: BaseFilter | null;
  readonly views: readonly BaseView[];
  /** What the author calls columns. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Reads a `.base` file; null if it is not the YAML of one. */
export function readBase(text: string): Base | null {
  const document = parseDocument(text, { logLevel: 'silent' });
  if (document.errors.length > 0) return null;
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch {
    // Aliases without end.
    return null;
  }
  const fields = fieldsOf(value ?? {});
  if (fields === null) return null;
  const views = Array.isArray(fields['views']) ? fields['views'] : [];
  return {
    filter: filterOf(fields['filters']),
    views: views.map(fieldsOf).flatMap((view) => (view === null ? [] : [viewOf(view)])),
    labels: labelsOf(fields['properties']),
  };
}

function viewOf(fields: Readonly<Record<string, unknown>>): BaseView {
  const { name, filters, order, limit } = fields;
  const columns = Array.isArray(order) ? order.filter((one) => typeof one === 'string') : [];
  return {
    name: typeof name === 'string' ? name : '',
    filter: filterOf(filters),
    columns: columns.length === 0 ? ['file.name'] : columns,
    limit: typeof limit === 'number' && limit > 0 ? limit : Infinity,
  };
}

function filterOf(value: unknown): BaseFilter | null {
  if (typeof value === 'string') return { kind: 'words', words: value };
  const fields = fieldsOf(value);
  if (fields === null) return null;
  for (const kind of ['and', 'or', 'not'] as const) {
    const inner = fields[kind];
    if (Array.isArray(inner))
      return { kind, of: inner.map(filterOf).filter((filter) => filter !== null) };
  }
  return null;
}

function labelsOf(value: unknown): Map<string, string> {
  const labels = new Map<string, string>();
  for (const [name, settings] of Object.entries(fieldsOf(value) ?? {})) {
    const label = fieldsOf(settings)?.['displayName'];
    if (typeof label === 'string') labels.set(name, label);
  }
  return labels;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}
