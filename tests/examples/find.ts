import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { rawHeading } from '../../plugins/raw-heading.ts';
import type { NoteExamples } from '../../src/examples/block.ts';
import {
  findExamples,
  type FindOptions,
  type NoteSource,
} from '../../src/examples/find-examples.ts';

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(rawHeading).freeze();

export function parseNote(source: string): NoteSource {
  return { source, tree: processor.parse(source) };
}

/** The examples of a note given as text. */
export function find(source: string, options: FindOptions = {}): NoteExamples {
  return findExamples(parseNote(source).tree, source, 'note.md', options);
}

/** A fence of Python. */
export function python(...lines: readonly string[]): string {
  return ['```python', ...lines, '```', ''].join('\n');
}

/** A fence without a tag. */
export function fence(...lines: readonly string[]): string {
  return ['```', ...lines, '```', ''].join('\n');
}

/** Examples as lines of `name: recorded`. */
export function names({ examples }: NoteExamples): string[] {
  return examples.map(({ name, recorded }) =>
    recorded ? `${name}: ${recorded.text.replaceAll('\n', '|')}` : name,
  );
}

/** Findings as `rule line:column detail`. */
export function problems({ findings }: NoteExamples): string[] {
  return findings.map(({ rule, line, column, detail }) =>
    `${rule} ${line}:${column} ${detail}`.trim(),
  );
}
