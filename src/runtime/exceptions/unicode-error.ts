import { registerType } from '../objects/class-info.ts';
import { ValueError } from './builtin.ts';

export class UnicodeError extends ValueError {}

/** What both directions share: (encoding, object, start, end, reason). */
abstract class UnicodeCodecError extends UnicodeError {
  get encoding(): string {
    return String(this.args[0]);
  }

  get object(): unknown {
    return this.args[1];
  }

  get start(): number {
    return Number(this.args[2]);
  }

  get end(): number {
    return Number(this.args[3]);
  }

  get reason(): string {
    return String(this.args[4]);
  }

  protected get range(): string {
    return `in position ${this.start}-${this.end - 1}: ${this.reason}`;
  }
}

/** `object` is the bytes. Text of CPython's UnicodeDecodeError_str. */
export class UnicodeDecodeError extends UnicodeCodecError {
  override __str__(): string {
    const codec = `'${this.encoding}' codec can't decode`;
    if (this.end !== this.start + 1) return `${codec} bytes ${this.range}`;
    const byte = [...(this.object as Iterable<number>)][this.start] ?? 0;
    const hex = byte.toString(16).padStart(2, '0');
    return `${codec} byte 0x${hex} in position ${this.start}: ${this.reason}`;
  }
}

/** `object` is the string; positions count code points. Text of CPython's UnicodeEncodeError_str. */
export class UnicodeEncodeError extends UnicodeCodecError {
  override __str__(): string {
    const codec = `'${this.encoding}' codec can't encode`;
    if (this.end !== this.start + 1) return `${codec} characters ${this.range}`;
    const code = [...String(this.object)][this.start]?.codePointAt(0) ?? 0;
    return `${codec} character '${escaped(code)}' in position ${this.start}: ${this.reason}`;
  }
}

export class UnicodeTranslateError extends UnicodeError {}

function escaped(code: number): string {
  const hex = code.toString(16);
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}

registerType(UnicodeError, 'UnicodeError');
registerType(UnicodeDecodeError, 'UnicodeDecodeError', { bases: [UnicodeError] });
registerType(UnicodeEncodeError, 'UnicodeEncodeError', { bases: [UnicodeError] });
registerType(UnicodeTranslateError, 'UnicodeTranslateError');
