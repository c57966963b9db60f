import { expect, test } from 'vitest';
import { check } from '../../src/run/check.ts';

test.each([
  'import { asyncio, print } from "konspekt/runtime";\nconst x = 1;\nprint(x);\nawait asyncio.run(() => main());\nasync function main() {}',
  'import { print as say } from "konspekt/runtime";\nsay([1, 2][0], [1][-1]);',
  'for (let i = 0; i < 3; i++) { const xs = [1]; xs[i] = xs[i - 1]; }',
  'class Dog { static { this.prototype.legs = 4; } constructor(name) { this.name = name; } get old() { return this.name; } }\nnew Dog("Rex");',
  'try { f(); } catch ({ message }) { message; } function f() {}',
  'const { a, ...rest } = new Map(), [b, c = 1] = []; a; rest; b; c;',
  'function f(a, { b = a } = {}, ...more) { var c = 1; { var d = 2; } return [a, b, c, d, more, f]; }',
  'const g = function inner() { return inner; }; g;',
  'outer: for (const x of []) { if (x) continue outer; else break outer; }',
  'switch (1) { case 1: let y = 2; y; break; }',
  'const process = 1, constructor$ = 2; process; constructor$; ({ process });',
  'class A { [Symbol.iterator]() { return [][Symbol.iterator](); } #x = 1; m() { return this.#x; } }',
])('lets pass %s', (javascript) => {
  expect(check(javascript)).toEqual([]);
});

test.each([
  ['process', 'free name process'],
  ['globalThis', 'free name globalThis'],
  ['eval("1")', 'free name eval'],
  ['Function("1")', 'free name Function'],
  ['Object.getPrototypeOf({})', 'free name Object'],
  ['Reflect', 'free name Reflect'],
  ['require("fs")', 'free name require'],
  ['function f() { return arguments; }', 'free name arguments'],
  ['function f() { const process = 1; } process;', 'free name process'],
  ['{ let process = 1; } process;', 'free name process'],
  ['for (const process of []) {} process;', 'free name process'],
  ['(function process() {}); process;', 'free name process'],
  ['process = 1', 'free name process'],
  ['[process] = []', 'free name process'],
  ['({ a: process } = {})', 'free name process'],
  ['typeof process', 'free name process'],
  ['`${process}`', 'free name process'],
  ['[].constructor', 'member constructor'],
  ['[]?.constructor', 'member constructor'],
  ['const { constructor } = []', 'member constructor'],
  ['const { constructor: c } = []', 'member constructor'],
  ['const { "constructor": c } = []', 'member constructor'],
  ['const { ["constructor"]: c } = []', 'computed member with a text'],
  ['[]["constructor"]', 'computed member with a text'],
  ['[][`constructor`]', 'computed member with a text'],
  ['[]["con" + "structor"]', 'computed member with a text'],
  ['const x = "c"; [][x + "onstructor"]', 'computed member with a text'],
  ['[][true ? "constructor" : 0]', 'computed member with a text'],
  ['[][["constructor"]]', 'computed member with a text'],
  ['[].__proto__', 'member __proto__'],
  ['({ __proto__: null })', 'member __proto__'],
  ['({ "__proto__": null })', 'member __proto__'],
  ['class A {} A.prototype.x = 1', 'member prototype'],
  ['class A { static { [].prototype; } }', 'member prototype'],
  ['class A { static { function f() { this.prototype; } } }', 'member prototype'],
  ['class A { static constructor() {} }', 'member constructor'],
  ['(() => {}).caller', 'member caller'],
  ['Error.prepareStackTrace = 1', 'member prepareStackTrace'],
  ['import("fs")', 'ImportExpression'],
  ['import.meta', 'MetaProperty'],
  ['function f() { new.target; }', 'MetaProperty'],
  ['import fs from "fs"', 'import of fs'],
  ['import "konspekt/runtime/host.ts"', 'import of konspekt/runtime/host.ts'],
  ['import * as all from "konspekt/runtime"', 'ImportNamespaceSpecifier'],
  ['import { connect } from "konspekt/runtime"', 'import of connect'],
  ['import { "connect" as c } from "konspekt/runtime"', 'import by a text'],
  ['export const x = 1', 'ExportNamedDeclaration'],
  ['export default 1', 'ExportDefaultDeclaration'],
  ['export * from "fs"', 'ExportAllDeclaration'],
  ['debugger', 'DebuggerStatement'],
])('refuses %s', (javascript, message) => {
  expect(check(javascript).map((violation) => violation.message)).toContain(message);
});

test.each(['with (a) {}', 'let', 'a b', 'return', '\\u0061wait\\u0020x', '<!-- x'])(
  'refuses what is no module: %s',
  (javascript) => {
    expect(check(javascript)[0]?.message).toMatch(/^does not parse/);
  },
);

test('says where', () => {
  expect(check('1;\n  process;')).toEqual([{ line: 2, column: 2, message: 'free name process' }]);
});
