/**
 * The syntax tree of Python 3.14, in the words of CPython's ASDL (Parser/Python.asdl), as discriminated unions.
 * Positions: lines and columns from 1, columns in UTF-16 units, ends exclusive in the column.
 */

export interface Located {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A comment; `own` says that nothing else stands on its line. `text` begins with `#`. */
export interface Comment extends Located {
  readonly text: string;
  readonly own: boolean;
}

export interface Module {
  readonly kind: 'Module';
  readonly body: readonly Statement[];
  readonly comments: readonly Comment[];
  readonly source: string;
}

/** A syntax error, as a value. */
export interface SyntaxProblem extends Located {
  readonly kind: 'SyntaxProblem';
  readonly message: string;
}

type Node<Kind extends string, Fields = unknown> = Located & {
  readonly kind: Kind;
} & Readonly<Fields>;

export type FunctionFields = {
  name: string;
  args: Arguments;
  body: readonly Statement[];
  decorators: readonly Expression[];
  returns: Expression | null;
  typeParams: readonly TypeParam[];
};

export type FunctionDef = Node<'FunctionDef', FunctionFields>;
export type AsyncFunctionDef = Node<'AsyncFunctionDef', FunctionFields>;
export type ClassDef = Node<
  'ClassDef',
  {
    name: string;
    bases: readonly Expression[];
    keywords: readonly Keyword[];
    body: readonly Statement[];
    decorators: readonly Expression[];
    typeParams: readonly TypeParam[];
  }
>;
export type Return = Node<'Return', { value: Expression | null }>;
export type Delete = Node<'Delete', { targets: readonly Expression[] }>;
export type Assign = Node<'Assign', { targets: readonly Expression[]; value: Expression }>;
export type TypeAlias = Node<
  'TypeAlias',
  { name: Name; typeParams: readonly TypeParam[]; value: Expression }
>;
export type AugAssign = Node<'AugAssign', { target: Expression; op: Operator; value: Expression }>;
export type AnnAssign = Node<
  'AnnAssign',
  { target: Expression; annotation: Expression; value: Expression | null; simple: boolean }
>;
type LoopFields = {
  target: Expression;
  iter: Expression;
  body: readonly Statement[];
  orelse: readonly Statement[];
};
export type For = Node<'For', LoopFields>;
export type AsyncFor = Node<'AsyncFor', LoopFields>;
export type While = Node<
  'While',
  { test: Expression; body: readonly Statement[]; orelse: readonly Statement[] }
>;
export type If = Node<
  'If',
  { test: Expression; body: readonly Statement[]; orelse: readonly Statement[] }
>;
export type With = Node<'With', { items: readonly WithItem[]; body: readonly Statement[] }>;
export type AsyncWith = Node<
  'AsyncWith',
  { items: readonly WithItem[]; body: readonly Statement[] }
>;
export type Match = Node<'Match', { subject: Expression; cases: readonly MatchCase[] }>;
export type Raise = Node<'Raise', { exc: Expression | null; cause: Expression | null }>;
type TryFields = {
  body: readonly Statement[];
  handlers: readonly ExceptHandler[];
  orelse: readonly Statement[];
  finalbody: readonly Statement[];
};
export type Try = Node<'Try', TryFields>;
export type TryStar = Node<'TryStar', TryFields>;
export type Assert = Node<'Assert', { test: Expression; msg: Expression | null }>;
export type Import = Node<'Import', { names: readonly Alias[] }>;
export type ImportFrom = Node<
  'ImportFrom',
  { module: string | null; names: readonly Alias[]; level: number }
>;
export type Global = Node<'Global', { names: readonly string[] }>;
export type Nonlocal = Node<'Nonlocal', { names: readonly string[] }>;
export type Expr = Node<'Expr', { value: Expression }>;
export type Pass = Node<'Pass'>;
export type Break = Node<'Break'>;
export type Continue = Node<'Continue'>;

export type Statement =
  | FunctionDef
  | AsyncFunctionDef
  | ClassDef
  | Return
  | Delete
  | Assign
  | TypeAlias
  | AugAssign
  | AnnAssign
  | For
  | AsyncFor
  | While
  | If
  | With
  | AsyncWith
  | Match
  | Raise
  | Try
  | TryStar
  | Assert
  | Import
  | ImportFrom
  | Global
  | Nonlocal
  | Expr
  | Pass
  | Break
  | Continue;

export type Operator =
  '+' | '-' | '*' | '@' | '/' | '%' | '**' | '<<' | '>>' | '|' | '^' | '&' | '//';
export type UnaryOperator = '~' | 'not' | '+' | '-';
export type CompareOperator =
  '==' | '!=' | '<' | '<=' | '>' | '>=' | 'is' | 'is not' | 'in' | 'not in';

export type BoolOp = Node<'BoolOp', { op: 'and' | 'or'; values: readonly Expression[] }>;
export type NamedExpr = Node<'NamedExpr', { target: Name; value: Expression }>;
export type BinOp = Node<'BinOp', { left: Expression; op: Operator; right: Expression }>;
export type UnaryOp = Node<'UnaryOp', { op: UnaryOperator; operand: Expression }>;
export type Lambda = Node<'Lambda', { args: Arguments; body: Expression }>;
export type IfExp = Node<'IfExp', { test: Expression; body: Expression; orelse: Expression }>;
/** A null key is `**value`. */
export type Dict = Node<
  'Dict',
  { keys: readonly (Expression | null)[]; values: readonly Expression[] }
>;
export type SetDisplay = Node<'Set', { elts: readonly Expression[] }>;
export type ListComp = Node<'ListComp', { elt: Expression; generators: readonly Comprehension[] }>;
export type SetComp = Node<'SetComp', { elt: Expression; generators: readonly Comprehension[] }>;
export type DictComp = Node<
  'DictComp',
  { key: Expression; value: Expression; generators: readonly Comprehension[] }
>;
export type GeneratorExp = Node<
  'GeneratorExp',
  { elt: Expression; generators: readonly Comprehension[] }
>;
export type Await = Node<'Await', { value: Expression }>;
export type Yield = Node<'Yield', { value: Expression | null }>;
export type YieldFrom = Node<'YieldFrom', { value: Expression }>;
export type Compare = Node<
  'Compare',
  { left: Expression; ops: readonly CompareOperator[]; comparators: readonly Expression[] }
>;
export type Call = Node<
  'Call',
  { func: Expression; args: readonly Expression[]; keywords: readonly Keyword[] }
>;
/** `conversion`: `r`, `s`, `a` or null. */
export type FormattedValue = Node<
  'FormattedValue',
  { value: Expression; conversion: 'r' | 's' | 'a' | null; formatSpec: JoinedStr | null }
>;
export type JoinedStr = Node<'JoinedStr', { values: readonly Expression[] }>;
export type TemplateStr = Node<'TemplateStr'>;
export type Attribute = Node<'Attribute', { value: Expression; attr: string }>;
export type Subscript = Node<'Subscript', { value: Expression; slice: Expression }>;
export type Starred = Node<'Starred', { value: Expression }>;
export type Name = Node<'Name', { id: string }>;
export type List = Node<'List', { elts: readonly Expression[] }>;
export type Tuple = Node<'Tuple', { elts: readonly Expression[] }>;
export type Slice = Node<
  'Slice',
  { lower: Expression | null; upper: Expression | null; step: Expression | null }
>;
export type Constant = Node<'Constant', { value: ConstantValue }>;

export type ConstantValue =
  | { readonly type: 'int'; readonly value: bigint; readonly text: string }
  | { readonly type: 'float'; readonly value: number; readonly text: string }
  | { readonly type: 'complex'; readonly imag: number; readonly text: string }
  /** `docquote`: a triple-quoted literal. */
  | { readonly type: 'str'; readonly value: string }
  /** One char (0-255) per byte. */
  | { readonly type: 'bytes'; readonly value: string }
  | { readonly type: 'bool'; readonly value: boolean }
  | { readonly type: 'None' }
  | { readonly type: 'Ellipsis' };

export type Expression =
  | BoolOp
  | NamedExpr
  | BinOp
  | UnaryOp
  | Lambda
  | IfExp
  | Dict
  | SetDisplay
  | ListComp
  | SetComp
  | DictComp
  | GeneratorExp
  | Await
  | Yield
  | YieldFrom
  | Compare
  | Call
  | FormattedValue
  | JoinedStr
  | TemplateStr
  | Constant
  | Attribute
  | Subscript
  | Starred
  | Name
  | List
  | Tuple
  | Slice;

export interface Comprehension {
  readonly target: Expression;
  readonly iter: Expression;
  readonly ifs: readonly Expression[];
  readonly isAsync: boolean;
}

export type ExceptHandler = Node<
  'ExceptHandler',
  { type: Expression | null; name: string | null; body: readonly Statement[] }
>;

export interface Arguments {
  readonly posonlyargs: readonly Arg[];
  readonly args: readonly Arg[];
  readonly vararg: Arg | null;
  readonly kwonlyargs: readonly Arg[];
  /** One a keyword-only parameter; null where it has none. */
  readonly kwDefaults: readonly (Expression | null)[];
  readonly kwarg: Arg | null;
  /** Defaults of the last positional parameters. */
  readonly defaults: readonly Expression[];
}

export type Arg = Node<'arg', { arg: string; annotation: Expression | null }>;
/** A null `arg` is `**value`. */
export type Keyword = Node<'keyword', { arg: string | null; value: Expression }>;
export type Alias = Node<'alias', { name: string; asname: string | null }>;

export interface WithItem {
  readonly context: Expression;
  readonly vars: Expression | null;
}

export interface MatchCase {
  readonly pattern: Pattern;
  readonly guard: Expression | null;
  readonly body: readonly Statement[];
}

export type Pattern =
  | Node<'MatchValue', { value: Expression }>
  | Node<'MatchSingleton', { value: boolean | null }>
  | Node<'MatchSequence', { patterns: readonly Pattern[] }>
  | Node<
      'MatchMapping',
      { keys: readonly Expression[]; patterns: readonly Pattern[]; rest: string | null }
    >
  | Node<
      'MatchClass',
      {
        cls: Expression;
        patterns: readonly Pattern[];
        kwdAttrs: readonly string[];
        kwdPatterns: readonly Pattern[];
      }
    >
  | Node<'MatchStar', { name: string | null }>
  | Node<'MatchAs', { pattern: Pattern | null; name: string | null }>
  | Node<'MatchOr', { patterns: readonly Pattern[] }>;

export interface TypeParam extends Located {
  readonly kind: 'TypeVar' | 'ParamSpec' | 'TypeVarTuple';
  readonly name: string;
  readonly bound: Expression | null;
}
