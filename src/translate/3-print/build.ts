import type { TsBlock, TsExpression, TsStatement } from './tree.ts';

/** Short makers of tree nodes. */

export function id(name: string): TsExpression {
  return { kind: 'identifier', name };
}

export function number(value: number): TsExpression {
  return value < 0
    ? { kind: 'unary', operator: '-', argument: { kind: 'number', text: String(-value) } }
    : { kind: 'number', text: String(value) };
}

export function string(value: string): TsExpression {
  return { kind: 'string', value };
}

export const nullLiteral: TsExpression = { kind: 'literal', value: null };
export const undefinedLiteral: TsExpression = { kind: 'identifier', name: 'undefined' };

export function callOf(callee: TsExpression, ...args: TsExpression[]): TsExpression {
  return { kind: 'call', callee, arguments: args };
}

export function newOf(callee: TsExpression, ...args: TsExpression[]): TsExpression {
  return { kind: 'new', callee, arguments: args };
}

export function member(object: TsExpression, property: string): TsExpression {
  return { kind: 'member', object, property };
}

export function array(elements: readonly TsExpression[]): TsExpression {
  return { kind: 'array', elements };
}

export function not(argument: TsExpression): TsExpression {
  return { kind: 'unary', operator: '!', argument };
}

export function arrow(parameters: readonly string[], body: TsExpression | TsBlock): TsExpression {
  return { kind: 'arrow', parameters: parameters.map((target) => ({ target })), body };
}

export function object(entries: readonly (readonly [string, TsExpression])[]): TsExpression {
  return {
    kind: 'object',
    properties: entries.map(([name, value]) => ({
      kind: 'property',
      key: { kind: 'name', name },
      value,
      ...(value.kind === 'identifier' && value.name === name ? { shorthand: true } : {}),
    })),
  };
}

export function statement(expression: TsExpression): TsStatement {
  return { kind: 'expressionStatement', expression };
}

export function block(statements: readonly TsStatement[]): TsBlock {
  return { statements };
}

/** `flag = true;` */
export function setTrue(flag: string): TsStatement {
  return statement({
    kind: 'assign',
    operator: '=',
    target: id(flag),
    value: { kind: 'literal', value: true },
  });
}
