import vm from 'node:vm';
import { expect, test } from 'vitest';
import { runtimeBundle } from '../../src/run/bundle.ts';

interface Realm {
  start(program: (names: Readonly<Record<string, unknown>>) => Promise<void>): void;
}

const { script } = await runtimeBundle();
const runtime = new vm.Script(script);

/** What the runtime exports in a fresh realm. */
function exported(): Readonly<Record<string, unknown>> {
  let found: Readonly<Record<string, unknown>> = {};
  const realm = runtime.runInContext(vm.createContext()) as Realm;
  realm.start((names) => {
    found = names;
    return Promise.resolve();
  });
  return found;
}

function isModule(x: unknown): x is Readonly<Record<string, unknown>> {
  return typeof x === 'object' && x !== null && '__name__' in x;
}

/** The names of a module with what is under each. */
function members(module: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(module).map(([name, value]) => {
    const known = typeof value === 'function' ? Reflect.ownKeys(value).map(String).join() : '';
    return `${name}: ${typeof value} ${known}`;
  });
}

test('a module that is the first to be evaluated is what it is after all others', () => {
  const all = exported();
  const names = Object.keys(all).filter((name) => isModule(all[name]));
  expect(names.length).toBeGreaterThan(50);
  for (const name of names.toReversed()) {
    const alone = exported()[name];
    expect(isModule(alone) && members(alone), name).toEqual(
      members(all[name] as Record<string, unknown>),
    );
  }
});

test('a module is evaluated once', () => {
  const names = exported();
  expect(names['decimal']).toBe(names['decimal']);
});
