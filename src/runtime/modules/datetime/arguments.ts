import { OverflowError, TypeError } from '../../exceptions/builtin.ts';
import { isKeywords } from '../../calls/keywords.ts';
import { snakeCase } from '../../mangle.ts';
import { asIndex } from '../../values/as-index.ts';

/** Constructors of the C module that do not say their names. */
const unnamed: ReadonlySet<string> = new Set(['date', 'datetime', 'time']);

/**
 * The arguments of a function of C by name; the first `required` of them must be there. What does not fit is told, and
 * in which order, as by vgetargskeywords of CPython's Python/getargs.c. Raises TypeError.
 */
export function fields(
  name: string,
  parameters: readonly string[],
  required: number,
  args: readonly unknown[],
): readonly unknown[] {
  const last = args.at(-1);
  const keywords = isKeywords(last) ? last : {};
  const values = isKeywords(last) ? args.slice(0, -1) : [...args];
  const positional = values.length;
  const subject = unnamed.has(name) ? 'function' : `${name}()`;
  refuseMany(subject, parameters, positional, Object.keys(keywords).length);
  parameters.forEach((parameter, i) => {
    if (i >= positional) values[i] = keywords[parameter];
    if (i < required && values[i] === undefined)
      throw new TypeError(
        `${subject} missing required argument '${snakeCase(parameter)}' (pos ${i + 1})`,
      );
  });
  for (const key of Object.keys(keywords)) {
    const at = parameters.indexOf(key);
    const whose = unnamed.has(name) ? 'this function' : subject;
    if (at < 0)
      throw new TypeError(`${whose} got an unexpected keyword argument '${snakeCase(key)}'`);
    if (at < positional)
      throw new TypeError(
        `argument for ${subject} given by name ('${snakeCase(key)}') and position (${at + 1})`,
      );
  }
  return values;
}

function refuseMany(
  subject: string,
  parameters: readonly string[],
  positional: number,
  named: number,
): void {
  const most = parameters.length;
  const [total, kind] = [positional + named, positional === 0 ? 'keyword ' : ''];
  if (total > most)
    throw new TypeError(
      `${subject} takes at most ${most} ${kind}argument${most === 1 ? '' : 's'} (${total} given)`,
    );
  const mostPositional = parameters.includes('fold') ? most - 1 : most;
  if (positional > mostPositional)
    throw new TypeError(
      `${subject} takes at most ${mostPositional} positional arguments (${positional} given)`,
    );
}

/** A C int, or what it is when left out. Raises TypeError, OverflowError. */
export function intField(value: unknown, otherwise: number): number {
  if (value === undefined) return otherwise;
  const n = asIndex(value);
  if (n >= 2n ** 63n || n < -(2n ** 63n))
    throw new OverflowError('Python int too large to convert to C long');
  if (n > 0x7fffffff) throw new OverflowError('signed integer is greater than maximum');
  if (n < -0x80000000) throw new OverflowError('signed integer is less than minimum');
  return Number(n);
}
