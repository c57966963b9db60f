import type * as S from '../../python/syntax.ts';

/** Nodes that the program does not have, at the place of one that it has. */
export function synthetic({ line, column, endLine, endColumn }: S.Located) {
  const at: S.Located = { line, column, endLine, endColumn };
  const name = (id: string): S.Name => ({ ...at, kind: 'Name', id });
  const text = (value: string): S.Constant => ({
    ...at,
    kind: 'Constant',
    value: { type: 'str', value },
  });
  const parameters = (names: readonly string[]): S.Arguments => ({
    posonlyargs: [],
    args: names.map((arg): S.Arg => ({ ...at, kind: 'arg', arg, annotation: null })),
    vararg: null,
    kwonlyargs: [],
    kwDefaults: [],
    kwarg: null,
    defaults: [],
  });
  return {
    name,
    text,
    call: (f: string, ...args: S.Expression[]): S.Call => ({
      ...at,
      kind: 'Call',
      func: name(f),
      args,
      keywords: [],
    }),
    lambda: (names: readonly string[], body: S.Expression): S.Lambda => ({
      ...at,
      kind: 'Lambda',
      args: parameters(names),
      body,
    }),
    dict: (entries: readonly (readonly [string, S.Expression])[]): S.Dict => ({
      ...at,
      kind: 'Dict',
      keys: entries.map(([key]) => text(key)),
      values: entries.map(([, value]) => value),
    }),
    assign: (target: string, value: S.Expression): S.Assign => ({
      ...at,
      kind: 'Assign',
      targets: [name(target)],
      value,
    }),
    /** `def f(value): global variable; variable = value` */
    assigner: (f: string, variable: string): S.FunctionDef => ({
      ...at,
      kind: 'FunctionDef',
      name: f,
      args: parameters(['value']),
      body: [
        { ...at, kind: 'Global', names: [variable] },
        { ...at, kind: 'Assign', targets: [name(variable)], value: name('value') },
      ],
      decorators: [],
      returns: null,
      typeParams: [],
    }),
  };
}
