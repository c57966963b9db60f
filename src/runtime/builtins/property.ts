import type { Callable } from '../objects/bound-method.ts';
import { registerType } from '../objects/class-info.ts';
import { ClassMethod, Property, StaticMethod } from '../classes/property.ts';

/** Python's property(fget, fset, fdel, doc) as a call. */
export const property = registerType((...args: unknown[]) => new Property(...args), 'property', {
  instances: [Property],
});

/** Python's staticmethod(f) as a call. */
export const staticmethod = registerType((f: Callable) => new StaticMethod(f), 'staticmethod', {
  instances: [StaticMethod],
});

/** Python's classmethod(f) as a call. */
export const classmethod = registerType((f: Callable) => new ClassMethod(f), 'classmethod', {
  instances: [ClassMethod],
});
