import { ValueError } from '../../exceptions/builtin.ts';
import { registerType } from '../../objects/class-info.ts';

/** json.JSONDecodeError: where a text stops being JSON, `pos` in code points. */
export class JSONDecodeError extends ValueError {
  readonly msg: string;
  readonly doc: string;
  readonly pos: number;
  readonly lineno: number;
  readonly colno: number;

  constructor(msg: string, doc: string, pos: number) {
    const before = Array.from(doc).slice(0, pos);
    const lineno = before.filter((c) => c === '\n').length + 1;
    const colno = pos - before.lastIndexOf('\n');
    super(`${msg}: line ${lineno} column ${colno} (char ${pos})`);
    this.msg = msg;
    this.doc = doc;
    this.pos = pos;
    this.lineno = lineno;
    this.colno = colno;
  }
}

registerType(JSONDecodeError, 'JSONDecodeError', { module: 'json.decoder', builtin: false });
