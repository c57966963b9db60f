import { describeFunction, functionInfo } from '../objects/function-info.ts';

/** update_wrapper(wrapper, wrapped): the wrapper takes the wrapped function's name and docs. */
export function updateWrapper<F extends object>(wrapper: F, wrapped: unknown): F {
  const from = functionInfo(wrapped);
  const own = functionInfo(wrapper);
  const name = from?.name ?? (typeof wrapped === 'function' ? wrapped.name : '');
  describeFunction(wrapper, {
    user: true,
    name,
    qualname: from?.qualname ?? name,
    module: from?.module ?? 'builtins',
    doc: from?.doc ?? null,
    signature: own?.signature ?? null,
    method: own?.method ?? false,
    kind: own?.kind ?? 'function',
    defaults: own?.defaults ?? {},
    annotations: from?.annotations ?? {},
  });
  Object.defineProperty(wrapper, '__wrapped__', {
    value: wrapped,
    configurable: true,
    writable: true,
  });
  if (typeof wrapped === 'function') {
    for (const [key, value] of Object.entries(wrapped)) Object.assign(wrapper, { [key]: value });
  }
  return wrapper;
}

/** wraps(wrapped)(wrapper). */
export function wraps(wrapped: unknown): <F extends object>(wrapper: F) => F {
  return (wrapper) => updateWrapper(wrapper, wrapped);
}
