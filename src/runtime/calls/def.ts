import { describeFunction, functionInfo } from '../objects/function-info.ts';
import type { FunctionInfo } from '../objects/function-info.ts';
import { nameGenerators } from '../objects/object-repr.ts';

/** What `def` may be told besides the signature. */
export interface Definition {
  readonly doc?: string;
  readonly qualname?: string;
  readonly module?: string;
  /** Values of `__defaults__`, by parameter. */
  readonly defaults?: Readonly<Record<string, unknown>>;
  readonly annotations?: Readonly<Record<string, unknown>>;
  /** Reads the variables of functions around, for `__closure__`. */
  readonly cells?: Readonly<Record<string, () => unknown>>;
  readonly globals?: ReadonlyMap<unknown, unknown>;
  /** The first parameter of the signature is `this`. */
  readonly method?: boolean;
  readonly kind?: FunctionInfo['kind'];
}

/**
 * Describes a function of the program, so that it can be called without static knowledge and printed:
 * `def(greet, "greet(name, greeting=)")`. Returns the function.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type
export function def<F extends Function>(f: F, signature: string, more: Definition = {}): F {
  const open = signature.indexOf('(');
  const display = open < 0 ? signature : signature.slice(0, open);
  const name = display.slice(display.lastIndexOf('.') + 1);
  describeFunction(f, {
    user: true,
    name,
    qualname: more.qualname ?? display,
    module: more.module ?? '__main__',
    doc: more.doc ?? null,
    signature: open < 0 ? null : signature,
    method: more.method ?? false,
    kind: more.kind ?? 'function',
    defaults: more.defaults ?? {},
    annotations: more.annotations ?? {},
    ...(more.cells ? { cells: more.cells } : {}),
    ...(more.globals ? { globals: more.globals } : {}),
  });
  nameGenerators(f, more.qualname ?? display);
  return f;
}

/** The same function information under another identity (functools.wraps). */
export function copyDefinition(to: object, from: unknown): void {
  const info = functionInfo(from);
  if (info) describeFunction(to, info);
}
