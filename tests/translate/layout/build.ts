import type { TsBlock, TsExpression, TsStatement } from '../../../src/translate/3-print/tree.ts';

type Of<K extends TsExpression['kind']> = Extract<TsExpression, { kind: K }>;

/** Short names for the nodes that hand-made trees use most. */
export const id = (name: string): TsExpression => ({ kind: 'identifier', name });
export const str = (value: string): TsExpression => ({ kind: 'string', value });
export const num = (text: string): TsExpression => ({ kind: 'number', text });

export function call(callee: TsExpression | string, ...list: TsExpression[]): Of<'call'> {
  return { kind: 'call', callee: asExpression(callee), arguments: list };
}

export function member(object: TsExpression | string, property: string): TsExpression {
  return { kind: 'member', object: asExpression(object), property };
}

export function array(...elements: TsExpression[]): Of<'array'> {
  return { kind: 'array', elements };
}

export function binary(
  operator: Of<'binary'>['operator'],
  left: TsExpression | string,
  right: TsExpression | string,
): TsExpression {
  return { kind: 'binary', operator, left: asExpression(left), right: asExpression(right) };
}

export function arrow(names: readonly string[], body: TsExpression | TsBlock): Of<'arrow'> {
  return { kind: 'arrow', parameters: names.map((target) => ({ target })), body };
}

export function template(texts: readonly string[], ...expressions: TsExpression[]): TsExpression {
  return { kind: 'template', texts, expressions };
}

export function statement(expression: TsExpression): TsStatement {
  return { kind: 'expressionStatement', expression };
}

export function constant(target: string, value: TsExpression): TsStatement {
  return { kind: 'variable', declaration: 'const', declarators: [{ target, value }] };
}

export function block(...statements: TsStatement[]): TsBlock {
  return { statements };
}

function asExpression(node: TsExpression | string): TsExpression {
  return typeof node === 'string' ? id(node) : node;
}
