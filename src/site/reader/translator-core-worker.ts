// The same worker, of which the build leaves out what few programs need (src/site/core-translator.ts).
export * from './translator-worker.ts';
