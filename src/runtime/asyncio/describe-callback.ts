import { boundMethod } from '../objects/bound-method.ts';
import { originOfFunction } from './origin.ts';

/** How asyncio names a callback: format_helpers._format_callback_source. A bound method has no place there. */
export function describeCallback(callback: unknown): string {
  const method = boundMethod(callback);
  const target: unknown = method ? method.target : callback;
  if (typeof target !== 'function') return '<lambda>()';
  const { qualname, place } = originOfFunction(target);
  const name = qualname === '' ? '<lambda>' : qualname;
  return place === null || method ? `${name}()` : `${name}() at ${place}`;
}
