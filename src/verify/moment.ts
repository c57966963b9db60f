import { kindOf, tokensOf, type Token } from './tokens.ts';

const words: readonly RegExp[] = [
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu,
  /^(?:mon|tue|wed|thu|fri|sat|sun)$/iu,
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/iu,
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/iu,
  /^(?:am|pm)$/iu,
];

/** A token in pieces that can tell of a moment: a quoted text is opened, since it may hold a date. */
export function piecesOf(token: Token): Token[] {
  if (kindOf(token) !== 'text') return [token];
  return [token.slice(0, 1), ...tokensOf(token.slice(1, -1)), token.slice(-1)];
}

/** The pieces of a token that tell the moment: they are others at another time of another day. */
export function momentsIn(token: Token, later: Token): number[] {
  const [pieces, others] = [piecesOf(token), piecesOf(later)];
  if (pieces.length !== others.length) return [];
  return pieces.flatMap((piece, index) => (isMoved(piece, others[index] ?? '') ? [index] : []));
}

/** A difference of two readings varies too, by what floats of other sizes round away: that is no moment. */
function isMoved(piece: Token, later: Token): boolean {
  if (piece === later) return false;
  return kindOf(piece) !== 'float' || Math.abs(Number(piece) - Number(later)) > 0.001;
}

/** Whether a recorded token tells another moment in the same form; `moments` are the pieces that may differ. */
export function tellsMoment(recorded: Token, actual: Token, moments: ReadonlySet<number>): boolean {
  const [written, ours] = [piecesOf(recorded), piecesOf(actual)];
  if (written.length !== ours.length) return false;
  return ours.every((piece, index) => {
    const own = written[index] ?? '';
    return own === piece || (moments.has(index) && isSameForm(own, piece));
  });
}

function isSameForm(recorded: Token, actual: Token): boolean {
  const kind = kindOf(actual);
  if (kindOf(recorded) !== kind) return false;
  switch (kind) {
    case 'int':
    case 'float':
      return hasSameWidth(wholePart(recorded), wholePart(actual));
    case 'word':
      return words.some((word) => word.test(recorded) && word.test(actual));
    case 'blank':
      // ctime() pads the day of the month.
      return recorded.length <= 2 && actual.length <= 2;
    default:
      return false;
  }
}

/** Days and hours have one digit or two, years four, seconds since 1970 ten; an uptime has any number from three on. */
function hasSameWidth(recorded: string, actual: string): boolean {
  if (actual.length <= 2) return recorded.length <= 2 && Number(recorded) <= 60;
  return recorded.length === actual.length;
}

function wholePart(number: Token): string {
  return number.split('.')[0] ?? '';
}
