import { TypeError } from '../exceptions/builtin.ts';
import { registerType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { isKeywords } from '../calls/keywords.ts';
import { instantiate } from '../calls/construct.ts';
import { typeOf } from '../objects/type-of.ts';
import { iter } from '../iteration/iter.ts';
import { typeName } from '../objects/type-name.ts';
import { Tuple } from '../values/tuple.ts';
import { PythonObject } from './object.ts';
import { buildClass, newClass } from './build-class.ts';

/** Python's type(x), and type(name, bases, namespace). */
function makeOrAsk(x: unknown): PythonType;
function makeOrAsk(
  name: string,
  bases: unknown,
  namespace: unknown,
  keywords?: unknown,
): PythonType;
function makeOrAsk(...args: unknown[]): PythonType {
  if (args.length === 1) return typeOf(args[0]);
  const [name, bases, namespace, keywords] = args;
  if (args.length < 3) throw new TypeError('type() takes 1 or 3 arguments');
  if (typeof name !== 'string') throw wrongArgument(1, 'str', name);
  if (!(bases instanceof Tuple)) throw wrongArgument(2, 'tuple', bases);
  if (!(namespace instanceof Map)) throw wrongArgument(3, 'dict', namespace);
  const options = isKeywords(keywords) ? { keywords } : {};
  return buildClass(name, [...iter(bases)] as PythonType[], namespace, options);
}

function wrongArgument(position: number, type: string, x: unknown): TypeError {
  return new TypeError(
    `type.__new__() argument ${position} must be ${type}, not ${x === null ? 'None' : typeName(x)}`,
  );
}

/** What a metaclass derives from: `class Meta extends Type`, with `static __new__(metaclass, name, bases, members)`. */
export class Type extends PythonObject {
  static override __new__(metaclass: PythonType, ...args: unknown[]): unknown {
    const [name, bases, namespace, keywords] = args;
    return newClass(
      metaclass,
      String(name),
      [...iter(bases)] as PythonType[],
      namespace as Map<unknown, unknown>,
      isKeywords(keywords) ? keywords : {},
    );
  }

  __call__(...args: unknown[]): unknown {
    const last = args.at(-1);
    const type = this as unknown as PythonType;
    return isKeywords(last) ? instantiate(type, args.slice(0, -1), last) : instantiate(type, args);
  }
}

export const type = registerType(makeOrAsk, 'type', { instances: [Type] });
