import type { Root } from 'mdast';
import { parseDocument } from 'yaml';
import type { Finding } from './block.ts';
import { noDirective, readDirective } from './directive.ts';
import type { Directive } from './example.ts';

/** What the property `konspekt` in a note's frontmatter sets for all its fences. */
export function noteSettings(root: Root): {
  readonly directive: Directive;
  readonly findings: readonly Finding[];
} {
  const [first] = root.children;
  if (first?.type !== 'yaml') return { directive: noDirective, findings: [] };
  const document = parseDocument(first.value, { logLevel: 'silent' });
  // Properties that cannot be read are the vault's to report.
  if (document.errors.length > 0) return { directive: noDirective, findings: [] };
  const properties: unknown = readProperties(document);
  const value = isRecord(properties) ? properties['konspekt'] : undefined;
  const { directive, unknown } = settings(value);
  const line = first.value.split(/\r\n|\r|\n/).findIndex((text) => /^konspekt\s*:/u.test(text)) + 2;
  const findings: Finding[] =
    unknown === null ? [] : [{ rule: 'bad-directive', line, column: 1, detail: unknown }];
  return { directive, findings };
}

function readProperties(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return null;
  }
}

/** `skip`, or `[skip, error]`, or `{ skip: true, stdin: "1" }`. */
function settings(value: unknown): ReturnType<typeof readDirective> {
  if (value === undefined || value === null) return { directive: noDirective, unknown: null };
  if (typeof value === 'string') return readDirective(value, noDirective);
  if (Array.isArray(value)) return readDirective(value.map(String).join(' '), noDirective);
  if (!isRecord(value)) return { directive: noDirective, unknown: String(value) };
  const flags = Object.keys(value).filter((name) => value[name] === true);
  const { directive, unknown } = readDirective(flags.join(' '), noDirective);
  const others = Object.entries(value).filter(([, setting]) => typeof setting !== 'boolean');
  const stranger = others.find(([name]) => name !== 'stdin' && name !== 'setup')?.[0] ?? null;
  const { stdin, setup = [] } = Object.fromEntries(others);
  return {
    directive: {
      ...directive,
      stdin: stdin === undefined ? null : String(stdin),
      setup: [setup].flat().map(linkTarget),
    },
    unknown: unknown ?? stranger,
  };
}

function linkTarget(link: unknown): string {
  return String(link).replace(/^\[\[|\]\]$/gu, '');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
