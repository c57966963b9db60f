import { truthy } from '../compare/truthy.ts';
import { registerType } from '../objects/class-info.ts';
import { int } from './int.ts';

function callBool(x: unknown = false): boolean {
  return truthy(x);
}

/** Python's bool(x). */
export const bool = registerType(callBool, 'bool', { bases: [int] });
