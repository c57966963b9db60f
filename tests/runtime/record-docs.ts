/**
 * Records what CPython says of its builtins, `__doc__` and signature, as src/runtime/docs/texts.ts:
 * `node tests/runtime/record-docs.ts`, after each new version of the reference.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { createReference } from '../../src/run/reference.ts';

const program = `
import builtins, json, math
found = {}
def note(name, x):
    if isinstance(x.__doc__, str):
        found[name] = [getattr(x, "__text_signature__", None), x.__doc__]
types = "str int float bool complex list tuple dict set frozenset bytes bytearray range slice object type".split()
for name, x in vars(builtins).items():
    if not name.startswith("_") and name not in ("copyright", "credits", "license", "exit", "quit", "help"):
        if callable(x):
            note(name, x)
for owner in types:
    for name, x in vars(getattr(builtins, owner)).items():
        if not name.startswith("__") and callable(getattr(getattr(builtins, owner), name)):
            note(owner + "." + name, getattr(getattr(builtins, owner), name))
for name, x in vars(math).items():
    if callable(x) and not name.startswith("_"):
        note("math." + name, x)
note("math", math)
print(json.dumps(found))
`;

const reference = createReference();
const { stdout } = await reference.run(program);
reference.close();
const found = JSON.parse(stdout) as Record<string, [signature: string | null, doc: string]>;
const entries = Object.entries(found).map(
  ([name, said]) => `    ${JSON.stringify(name)}: ${JSON.stringify(said)},`,
);
const text = `/** Of builtins: signature and \`__doc__\`. Recorded from CPython by tests/runtime/record-docs.ts. */
export function texts(): Readonly<Record<string, readonly [signature: string | null, doc: string]>> {
  // prettier-ignore
  return {
${entries.join('\n')}
  };
}
`;
const file = join(import.meta.dirname, '../../src/runtime/docs/texts.ts');
writeFileSync(
  file,
  await format(text, { parser: 'typescript', printWidth: 100, singleQuote: true }),
);
