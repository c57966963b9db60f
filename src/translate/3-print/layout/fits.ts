import type { Doc, GroupId } from './doc.ts';
import { textWidth } from './text-width.ts';

/** Whether groups are being broken or kept on one line. */
export type Mode = 'broken' | 'flat';

/** What is known of the named groups printed so far. */
export type Modes = ReadonlyMap<GroupId, Mode>;

/** What is to happen after the contents of a node were printed; takes no room. */
export type End =
  | {
      readonly type: 'end-source';
      readonly line: number;
      readonly whole: { readonly from: number; readonly first: number } | null;
    }
  | { readonly type: 'end-arrow-return'; readonly start: number }
  | { readonly type: 'end-arrow-generics'; readonly start: number };

/** Something yet to be printed. */
export interface Piece {
  readonly mode: Mode;
  readonly doc: Doc | End;
}

interface Room {
  left: number;
  pendingSpace: boolean;
  hasSuffix: boolean;
}

/**
 * Whether `next` fits in `width` columns, up to the first break that is certain to follow it in `rest` (innermost
 * last). `flatOnly` refuses groups that must break.
 */
export function fits(
  next: Piece,
  rest: readonly Piece[],
  width: number,
  hasSuffix: boolean,
  modes: Modes,
  flatOnly: boolean,
): boolean {
  const room: Room = { left: width, pendingSpace: false, hasSuffix };
  const stack: Piece[] = [next];
  let restLength = rest.length;
  while (room.left >= 0) {
    let piece = stack.pop();
    if (piece === undefined) {
      piece = rest[--restLength];
      if (piece === undefined) return true;
    }
    const answer = take(piece, stack, room, modes, flatOnly);
    if (answer !== null) return answer;
  }
  return false;
}

function take(
  { mode, doc }: Piece,
  stack: Piece[],
  room: Room,
  modes: Modes,
  flatOnly: boolean,
): boolean | null {
  if (typeof doc === 'string') {
    takeText(doc, room);
    return null;
  }
  if (isList(doc)) {
    pushAll(doc, mode, stack);
    return null;
  }
  switch (doc.type) {
    case 'fill':
      pushAll(doc.parts, mode, stack);
      return null;
    case 'group': {
      if (flatOnly && doc.broken) return false;
      const inner: Mode = doc.broken ? 'broken' : mode;
      const state = doc.states !== undefined && inner === 'broken' ? doc.states.at(-1) : undefined;
      stack.push({ mode: inner, doc: state ?? doc.contents });
      return null;
    }
    case 'if-break': {
      const outer = doc.group === undefined ? mode : (modes.get(doc.group) ?? 'flat');
      stack.push({ mode, doc: outer === 'broken' ? doc.broken : doc.flat });
      return null;
    }
    case 'line':
      if (mode === 'broken' || doc.kind === 'hard' || doc.kind === 'literal') return true;
      if (doc.kind === 'line') room.pendingSpace = true;
      return null;
    case 'line-suffix':
      room.hasSuffix = true;
      return null;
    case 'line-suffix-boundary':
      return room.hasSuffix ? false : null;
    case 'break-parent':
    case 'braces':
    case 'end-source':
    case 'end-arrow-return':
    case 'end-arrow-generics':
      return null;
    default:
      stack.push({ mode, doc: doc.contents });
      return null;
  }
}

function takeText(text: string, room: Room): void {
  if (text === '') return;
  if (room.pendingSpace) {
    room.left -= 1;
    room.pendingSpace = false;
  }
  room.left -= textWidth(text);
}

function pushAll(docs: readonly Doc[], mode: Mode, stack: Piece[]): void {
  for (let index = docs.length - 1; index >= 0; index--) {
    stack.push({ mode, doc: docs[index] ?? '' });
  }
}

function isList(doc: Doc | End): doc is readonly Doc[] {
  return Array.isArray(doc);
}
