import { isKeywords } from '../../calls/keywords.ts';
import { takePythonKeywords } from '../../calls/python-keywords.ts';
import { TypeError } from '../../exceptions/builtin.ts';
import { repr } from '../../format/repr.ts';
import { eq } from '../../compare/eq.ts';
import { mangle, unmangle } from '../../mangle.ts';
import { registerType } from '../../objects/class-info.ts';
import { NotImplemented } from '../../operators/not-implemented.ts';
import { Dict } from '../../values/dict.ts';

/** types.SimpleNamespace: an object of whatever attributes it is given. */
export class SimpleNamespace {
  [name: string]: unknown;

  constructor(...sources: unknown[]) {
    for (const source of sources) {
      const entries = isKeywords(source)
        ? Object.entries(source)
        : [...(source as Map<string, unknown>)];
      for (const [name, value] of entries) {
        if (typeof name !== 'string') throw new TypeError('keywords must be strings');
        this[mangle(name)] = value;
      }
    }
  }

  __repr__(): string {
    const parts = Object.entries(this).map(([name, value]) => `${unmangle(name)}=${repr(value)}`);
    return `namespace(${parts.join(', ')})`;
  }

  __eq__(other: unknown): unknown {
    if (!(other instanceof SimpleNamespace)) return NotImplemented;
    return eq(new Dict(Object.entries(this)), new Dict(Object.entries(other)));
  }
}

Object.assign(SimpleNamespace.prototype, { __hash__: null });
for (const name of ['__repr__', '__eq__', '__hash__'])
  Object.defineProperty(SimpleNamespace.prototype, name, { enumerable: false });
takePythonKeywords(SimpleNamespace);
registerType(SimpleNamespace, 'SimpleNamespace', { module: 'types', builtin: false });
