import { Exception } from '../../exceptions/base-exception.ts';
import { registerType } from '../../objects/class-info.ts';

/** re.PatternError (re.error): the pattern is wrong at `pos`, a code point. */
export class PatternError extends Exception {
  readonly msg: string;
  readonly pattern: string | null;
  readonly pos: number | null;
  readonly lineno: number | null;
  readonly colno: number | null;

  constructor(msg: string, pattern: string | null = null, pos: number | null = null) {
    super(messageAt(msg, pattern, pos));
    this.msg = msg;
    this.pattern = pattern;
    this.pos = pos;
    const before = pattern === null || pos === null ? null : [...pattern].slice(0, pos).join('');
    this.lineno = before === null ? null : before.split('\n').length;
    this.colno = before === null ? null : [...before].length - [...before].lastIndexOf('\n');
  }
}

function messageAt(msg: string, pattern: string | null, pos: number | null): string {
  if (pattern === null || pos === null) return msg;
  const text = `${msg} at position ${pos}`;
  if (!pattern.includes('\n')) return text;
  const before = [...pattern].slice(0, pos);
  const line = before.filter((c) => c === '\n').length + 1;
  return `${text} (line ${line}, column ${pos - before.lastIndexOf('\n')})`;
}

registerType(PatternError, 'PatternError', { module: 're', builtin: false });
