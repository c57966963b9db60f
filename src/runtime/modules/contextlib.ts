export { aclosing } from '../contexts/aclosing.ts';
export { AsyncExitStack } from '../contexts/async-exit-stack.ts';
export { asynccontextmanager } from '../contexts/async-generator-context.ts';
export { contextmanager } from '../contexts/generator-context.ts';
export { ExitStack } from '../contexts/exit-stack.ts';
export { redirectStderr, redirectStdout } from '../contexts/redirect-stdout.ts';
export { closing, nullcontext, suppress } from '../contexts/simple-contexts.ts';

export const __name__ = 'contextlib';
