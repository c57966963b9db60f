import { asJavaScriptClass } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { refuseAbstract } from './abstract.ts';

/** object.__new__(type): an object that no `__init__` has seen. */
export function instantiateBare(type: PythonType): object {
  refuseAbstract(type);
  return Object.create(asJavaScriptClass(type).prototype as object) as object;
}
