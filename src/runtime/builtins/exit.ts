import { SystemExit } from '../exceptions/builtin.ts';

/** Python's exit([code]) and quit([code]): raise SystemExit. */
export function exit(...code: [unknown?]): never {
  throw new SystemExit(...code);
}
