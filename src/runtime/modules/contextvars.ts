/** Python's module contextvars. */
export { Context, copyContext } from '../asyncio/context.ts';
export { ContextVar, Token } from '../asyncio/context-var.ts';
