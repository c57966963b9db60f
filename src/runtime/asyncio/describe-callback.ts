import { functionInfo } from '../objects/function-info.ts';
import { boundMethod } from '../objects/bound-method.ts';

/** How asyncio names a callback: format_helpers._format_callback_source, without the place in the source. */
export function describeCallback(callback: unknown): string {
  const method = boundMethod(callback);
  const target = method ? method.target : callback;
  const known = functionInfo(target)?.qualname;
  if (known) return `${known}()`;
  const name = typeof target === 'function' ? target.name : '';
  return `${name === '' ? '<lambda>' : name.replace(/^bound /, '')}()`;
}
