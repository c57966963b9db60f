import type { Expression } from '../../python/syntax.ts';

/** CPython's words for something that cannot be assigned to or deleted (Parser/pegen.c, _PyPegen_get_expr_name). */
export function describeTarget(node: Expression, verb: 'assign to' | 'delete'): string {
  if ((node.kind === 'Tuple' || node.kind === 'List') && verb === 'assign to') {
    const bad = node.elts.find((one) => !isTarget(one));
    return bad ? `cannot assign to ${nameOf(bad)}` : 'invalid syntax';
  }
  const name = nameOf(node);
  const isPart = verb === 'assign to' && mayMeanComparison(node);
  return `cannot ${verb} ${name}${isPart ? " here. Maybe you meant '==' instead of '='?" : ''}`;
}

function isTarget({ kind }: Expression): boolean {
  return ['Name', 'Attribute', 'Subscript', 'Starred', 'Tuple', 'List'].includes(kind);
}

/** What may stand left of `==`: everything that binds more strongly than a comparison. */
function mayMeanComparison(node: Expression): boolean {
  switch (node.kind) {
    case 'Compare':
    case 'BoolOp':
    case 'IfExp':
    case 'Lambda':
    case 'GeneratorExp':
    case 'Yield':
    case 'YieldFrom':
      return false;
    case 'UnaryOp':
      return node.op !== 'not';
    case 'Constant':
      return node.value.type !== 'bool' && node.value.type !== 'None';
    default:
      return true;
  }
}

function nameOf(node: Expression): string {
  switch (node.kind) {
    case 'Constant':
      if (node.value.type === 'None') return 'None';
      if (node.value.type === 'bool') return node.value.value ? 'True' : 'False';
      return node.value.type === 'Ellipsis' ? 'ellipsis' : 'literal';
    case 'Call':
      return 'function call';
    case 'Compare':
      return 'comparison';
    case 'Lambda':
      return 'lambda';
    case 'IfExp':
      return 'conditional expression';
    case 'Dict':
      return 'dict literal';
    case 'Set':
      return 'set display';
    case 'ListComp':
      return 'list comprehension';
    case 'SetComp':
      return 'set comprehension';
    case 'DictComp':
      return 'dict comprehension';
    case 'GeneratorExp':
      return 'generator expression';
    case 'Yield':
    case 'YieldFrom':
      return 'yield expression';
    case 'Await':
      return 'await expression';
    case 'Tuple':
      return 'tuple';
    case 'List':
      return 'list';
    case 'Attribute':
      return 'attribute';
    case 'Subscript':
      return 'subscript';
    case 'JoinedStr':
    case 'FormattedValue':
      return 'f-string expression';
    case 'NamedExpr':
      return 'named expression';
    default:
      return 'expression';
  }
}
