// Checks the import table: `node .ci/rooms.ts [FOLDER…]` (default: src plugins), with .dependency-cruiser.cjs.
// dependency-cruiser reads TypeScript by way of the compiler's JavaScript API, which TypeScript 7 does not have;
// Node's own type stripping stands in for it, here and only here.
import { registerHooks } from 'node:module';

// Type stripping still announces itself as experimental when called by hand; this is no news to anybody here.
process.removeAllListeners('warning');

const standIn = `
  import { stripTypeScriptTypes } from 'node:module';
  export default {
    version: '6.0.0',
    SyntaxKind: {},
    transpileModule: (source) => ({ outputText: stripTypeScriptTypes(source) }),
  };`;

const answers = new Map([
  ['typescript', { format: 'module', source: standIn }],
  ['typescript/package.json', { format: 'json', source: '{ "version": "6.0.0" }' }],
]);

registerHooks({
  resolve(specifier, context, next) {
    const asksForCompiler = context.parentURL?.includes('/dependency-cruiser/') === true;
    if (!asksForCompiler || !answers.has(specifier)) return next(specifier, context);
    return { url: `stand-in:${specifier}`, shortCircuit: true };
  },
  load(url, context, next) {
    const answer = url.startsWith('stand-in:')
      ? answers.get(url.slice('stand-in:'.length))
      : undefined;
    return answer ? { ...answer, shortCircuit: true } : next(url, context);
  },
});

const { cruise } = await import('dependency-cruiser');
const { default: extractConfig } =
  await import('dependency-cruiser/config-utl/extract-depcruise-config');
const { forbidden = [], options = {} } = await extractConfig(
  new URL('../.dependency-cruiser.cjs', import.meta.url).pathname,
);
const folders = process.argv.slice(2);
const { output, exitCode } = await cruise(folders.length > 0 ? folders : ['src', 'plugins'], {
  ...options,
  ruleSet: { forbidden },
  validate: true,
  outputType: 'err-long',
});
if (/\(0 modules/.test(String(output))) throw new Error('no module was checked');
process.stdout.write(`${String(output)}\n`);
process.exitCode = exitCode === 0 ? 0 : 1;
