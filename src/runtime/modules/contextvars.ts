/** Python's module contextvars. */
export const __name__ = 'contextvars';
export { Context, copyContext } from '../asyncio/context.ts';
export { ContextVar, Token } from '../asyncio/context-var.ts';
