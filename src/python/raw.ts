import type { BytePosition } from './positions.ts';

/** A node as py-ast gives it: the adapter reads fields by name, and knows from `nodeType` which are there. */
export interface RawNode extends BytePosition {
  readonly nodeType: string;
  readonly [field: string]: unknown;
}

export function rawList(value: unknown): readonly RawNode[] {
  return (value ?? []) as readonly RawNode[];
}

export function rawNode(value: unknown): RawNode {
  return value as RawNode;
}

export function rawOptional(value: unknown): RawNode | null {
  return (value ?? null) as RawNode | null;
}

export function rawName(value: unknown): string | null {
  return typeof value === 'string' ? identifier(value) : null;
}

/** A name as Python compares it: in the normal form NFKC (Python language reference 2.3). */
export function identifier(value: unknown): string {
  return String(value).normalize('NFKC');
}
