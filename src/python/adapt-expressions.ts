import { numberLiteral } from './literals.ts';
import type { Positions } from './positions.ts';
import { type RawNode, identifier, rawList, rawName, rawNode, rawOptional } from './raw.ts';
import type * as S from './syntax.ts';
import { SyntaxFault } from './syntax-fault.ts';

const operators: Readonly<Record<string, S.Operator>> = {
  Add: '+',
  Sub: '-',
  Mult: '*',
  MatMult: '@',
  Div: '/',
  Mod: '%',
  Pow: '**',
  LShift: '<<',
  RShift: '>>',
  BitOr: '|',
  BitXor: '^',
  BitAnd: '&',
  FloorDiv: '//',
};
const unaryOperators: Readonly<Record<string, S.UnaryOperator>> = {
  Invert: '~',
  Not: 'not',
  UAdd: '+',
  USub: '-',
};
const compareOperators: Readonly<Record<string, S.CompareOperator>> = {
  Eq: '==',
  NotEq: '!=',
  Lt: '<',
  LtE: '<=',
  Gt: '>',
  GtE: '>=',
  Is: 'is',
  IsNot: 'is not',
  In: 'in',
  NotIn: 'not in',
};

export function operator(raw: RawNode): S.Operator {
  return known(operators[raw.nodeType], raw);
}

function known<T>(value: T | undefined, raw: RawNode): T {
  if (value === undefined) throw new SyntaxFault(`unknown operator ${raw.nodeType}`, raw);
  return value;
}

/** `x[*a]` has a tuple of one between its brackets (PEP 646). */
function spread(slice: S.Expression): S.Expression {
  if (slice.kind !== 'Starred') return slice;
  const { line, column, endLine, endColumn } = slice;
  return { kind: 'Tuple', line, column, endLine, endColumn, elts: [slice] };
}

/** Turns py-ast's expressions into ours. */
export class ExpressionAdapter {
  readonly positions: Positions;

  constructor(positions: Positions) {
    this.positions = positions;
  }

  optional(raw: unknown): S.Expression | null {
    const node = rawOptional(raw);
    return node && this.expression(node);
  }

  list(raw: unknown): S.Expression[] {
    return rawList(raw).map((node) => this.expression(node));
  }

  expression(raw: RawNode): S.Expression {
    const at = this.positions.locate(raw);
    const child = (name: string): S.Expression => this.expression(rawNode(raw[name]));
    switch (raw.nodeType) {
      case 'BoolOp': {
        const op = rawNode(raw['op']).nodeType === 'And' ? 'and' : 'or';
        return { kind: 'BoolOp', ...at, op, values: this.list(raw['values']) };
      }
      case 'NamedExpr':
        return {
          kind: 'NamedExpr',
          ...at,
          target: child('target') as S.Name,
          value: child('value'),
        };
      case 'BinOp':
        return {
          kind: 'BinOp',
          ...at,
          left: child('left'),
          op: operator(rawNode(raw['op'])),
          right: child('right'),
        };
      case 'UnaryOp': {
        const op = rawNode(raw['op']);
        return {
          kind: 'UnaryOp',
          ...at,
          op: known(unaryOperators[op.nodeType], op),
          operand: child('operand'),
        };
      }
      case 'Lambda':
        return {
          kind: 'Lambda',
          ...at,
          args: this.arguments(rawNode(raw['args'])),
          body: child('body'),
        };
      case 'IfExp':
        return {
          kind: 'IfExp',
          ...at,
          test: child('test'),
          body: child('body'),
          orelse: child('orelse'),
        };
      case 'Dict': {
        const keys = (raw['keys'] as readonly (RawNode | null)[]).map((key) => this.optional(key));
        return { kind: 'Dict', ...at, keys, values: this.list(raw['values']) };
      }
      case 'Set':
        return { kind: 'Set', ...at, elts: this.list(raw['elts']) };
      case 'ListComp':
      case 'SetComp':
      case 'GeneratorExp':
        return {
          kind: raw.nodeType,
          ...at,
          elt: child('elt'),
          generators: this.#comprehensions(raw['generators']),
        };
      case 'DictComp':
        return {
          kind: 'DictComp',
          ...at,
          key: child('key'),
          value: child('value'),
          generators: this.#comprehensions(raw['generators']),
        };
      case 'Await':
        return this.#await(at, child('value'));
      case 'Yield':
        return { kind: 'Yield', ...at, value: this.optional(raw['value']) };
      case 'YieldFrom':
        return { kind: 'YieldFrom', ...at, value: child('value') };
      default:
        return this.#more(raw, at, child);
    }
  }

  #more(raw: RawNode, at: S.Located, child: (name: string) => S.Expression): S.Expression {
    switch (raw.nodeType) {
      case 'Compare': {
        const ops = rawList(raw['ops']).map((op) => known(compareOperators[op.nodeType], op));
        return {
          kind: 'Compare',
          ...at,
          left: child('left'),
          ops,
          comparators: this.list(raw['comparators']),
        };
      }
      case 'Call':
        return {
          kind: 'Call',
          ...at,
          func: child('func'),
          args: this.list(raw['args']),
          keywords: this.keywords(raw['keywords']),
        };
      case 'FormattedValue':
        return this.#formatted(raw, at, child('value'));
      case 'JoinedStr':
        return { kind: 'JoinedStr', ...at, values: this.#texts(raw['values']) };
      case 'TemplateStr':
        return { kind: 'TemplateStr', ...at };
      case 'Constant':
        return { kind: 'Constant', ...at, value: this.#constant(raw, at) };
      case 'Attribute':
        return { kind: 'Attribute', ...at, value: child('value'), attr: identifier(raw['attr']) };
      case 'Subscript':
        return { kind: 'Subscript', ...at, value: child('value'), slice: spread(child('slice')) };
      case 'Starred':
        return { kind: 'Starred', ...at, value: child('value') };
      case 'Name':
        return { kind: 'Name', ...at, id: identifier(raw['id']) };
      case 'List':
      case 'Tuple':
        return { kind: raw.nodeType, ...at, elts: this.list(raw['elts']) };
      case 'Slice':
        return {
          kind: 'Slice',
          ...at,
          lower: this.optional(raw['lower']),
          upper: this.optional(raw['upper']),
          step: this.optional(raw['step']),
        };
      default:
        throw new SyntaxFault(`unknown expression ${raw.nodeType}`, raw);
    }
  }

  /** `await` binds more tightly than `**` (Python language reference 6.17); py-ast has it the other way. */
  #await(at: S.Located, value: S.Expression): S.Expression {
    const own = this.positions.slice({ ...at, endLine: value.line, endColumn: value.column });
    if (value.kind !== 'BinOp' || value.op !== '**' || own.includes('('))
      return { kind: 'Await', ...at, value };
    const { endLine, endColumn } = value.left;
    const left = this.#await({ ...at, endLine, endColumn }, value.left);
    return { ...value, line: at.line, column: at.column, left };
  }

  keywords(raw: unknown): S.Keyword[] {
    return rawList(raw).map((keyword) => ({
      kind: 'keyword',
      ...this.positions.locate(keyword),
      arg: rawName(keyword['arg']),
      value: this.expression(rawNode(keyword['value'])),
    }));
  }

  arguments(raw: RawNode): S.Arguments {
    const one = (arg: RawNode): S.Arg => ({
      kind: 'arg',
      ...this.positions.locate(arg),
      arg: identifier(arg['arg']),
      annotation: this.optional(arg['annotation']),
    });
    const optional = (arg: RawNode | null): S.Arg | null => arg && one(arg);
    return {
      posonlyargs: rawList(raw['posonlyargs']).map(one),
      args: rawList(raw['args']).map(one),
      vararg: optional(rawOptional(raw['vararg'])),
      kwonlyargs: rawList(raw['kwonlyargs']).map(one),
      kwDefaults: ((raw['kw_defaults'] ?? []) as readonly (RawNode | null)[]).map((d) =>
        this.optional(d),
      ),
      kwarg: optional(rawOptional(raw['kwarg'])),
      defaults: this.list(raw['defaults']),
    };
  }

  #comprehensions(raw: unknown): S.Comprehension[] {
    return rawList(raw).map((generator) => ({
      target: this.expression(rawNode(generator['target'])),
      iter: this.expression(rawNode(generator['iter'])),
      ifs: this.list(generator['ifs']),
      isAsync: Boolean(generator['is_async']) || this.#isAsync(rawNode(generator['target'])),
    }));
  }

  /** The text between the replacements of an f-string has no quotes: `...` there is not an Ellipsis. */
  #texts(raw: unknown): S.Expression[] {
    return rawList(raw).map((part): S.Expression => {
      const { value } = part as { value?: unknown };
      return part.nodeType === 'Constant' && value === '...'
        ? { kind: 'Constant', ...this.positions.locate(part), value: { type: 'str', value } }
        : this.expression(rawNode(part));
    });
  }

  /** py-ast does not know `async for` first in a dict or set comprehension: parse.ts hides the word from it. */
  #isAsync(target: RawNode): boolean {
    return /\basync\s+for[\s(]*$/.test(this.positions.before(this.positions.locate(target)));
  }

  #formatted(raw: RawNode, at: S.Located, value: S.Expression): S.FormattedValue {
    const code = Number(raw['conversion']);
    const conversion = code === 114 ? 'r' : code === 115 ? 's' : code === 97 ? 'a' : null;
    const spec = this.optional(raw['format_spec']);
    return {
      kind: 'FormattedValue',
      ...at,
      value,
      conversion,
      formatSpec: spec?.kind === 'JoinedStr' ? spec : null,
    };
  }

  #constant(raw: RawNode, at: S.Located): S.ConstantValue {
    const value = raw['value'];
    const style = raw['quote_style'];
    if (value === null || value === undefined) return { type: 'None' };
    if (typeof value === 'boolean') return { type: 'bool', value };
    const text = this.positions.slice(at);
    if (typeof value === 'string') {
      if (text === '...' && style === undefined) return { type: 'Ellipsis' };
      if (typeof style === 'string' && /^[rR]?[bB]/.test(style)) return { type: 'bytes', value };
      if (value.includes('\\N{') && !/^[fF]?[rR]/.test(text)) {
        throw new SyntaxFault('a named character \\N{…} is not supported: write it as \\u…', raw);
      }
      return { type: 'str', value };
    }
    const number = numberLiteral(text);
    if (!number) {
      throw new SyntaxFault(
        'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers',
        raw,
      );
    }
    return number;
  }
}
