/**
 * The TypeScript that visitors build: a small tree in ESTree's words, only as large as translated programs need.
 * The layout turns it into text.
 */

/** A comment of the original. `text` has no marker: ` создание таски`. */
export interface TsComment {
  readonly text: string;
  /** Python line, from 1. */
  readonly line: number;
}

/** What any node may carry: the Python lines it came from, and comments at the end of its (first or last) line. */
export interface TsBase {
  /** Python line where the node's source starts, from 1; feeds the line map and blank-line keeping. */
  readonly line?: number;
  /** Python line where it ends. */
  readonly endLine?: number;
}

export type TsExpression =
  | (TsBase & { kind: 'identifier'; name: string })
  /** Number text as it is to be printed: `1_000`, `0xff`, `1.5`, `10n`. */
  | (TsBase & { kind: 'number'; text: string })
  /** A string by value; the layout chooses quotes and escapes as Prettier does. */
  | (TsBase & { kind: 'string'; value: string })
  | (TsBase & { kind: 'literal'; value: boolean | null | undefined })
  /** Parts by value, one more text than expressions. */
  | (TsBase & { kind: 'template'; texts: readonly string[]; expressions: readonly TsExpression[] })
  | (TsBase & { kind: 'array'; elements: readonly TsExpression[]; comments?: TsListComments })
  | (TsBase & { kind: 'object'; properties: readonly TsProperty[] })
  | (TsBase & { kind: 'member'; object: TsExpression; property: string; optional?: boolean })
  | (TsBase & { kind: 'index'; object: TsExpression; index: TsExpression })
  | (TsBase & {
      kind: 'call';
      callee: TsExpression;
      typeArguments?: readonly TsType[];
      arguments: readonly TsExpression[];
      comments?: TsListComments;
    })
  | (TsBase & {
      kind: 'new';
      callee: TsExpression;
      typeArguments?: readonly TsType[];
      arguments: readonly TsExpression[];
      comments?: TsListComments;
    })
  | (TsBase & {
      kind: 'unary';
      operator: '!' | '-' | '+' | '~' | 'typeof' | 'void' | 'delete';
      argument: TsExpression;
    })
  /** `++` and `--` are not used: `x += 1` is an assignment. */
  | (TsBase & {
      kind: 'binary';
      operator: TsBinaryOperator;
      left: TsExpression;
      right: TsExpression;
    })
  | (TsBase & {
      kind: 'conditional';
      test: TsExpression;
      consequent: TsExpression;
      alternate: TsExpression;
    })
  | (TsBase & {
      kind: 'assign';
      operator: TsAssignOperator;
      target: TsExpression | TsPattern;
      value: TsExpression;
    })
  | (TsBase & {
      kind: 'arrow';
      async?: boolean;
      typeParameters?: readonly string[];
      parameters: readonly TsParameter[];
      returnType?: TsType;
      body: TsExpression | TsBlock;
    })
  | (TsBase & {
      kind: 'function';
      async?: boolean;
      generator?: boolean;
      name?: string;
      parameters: readonly TsParameter[];
      returnType?: TsType;
      body: TsBlock;
    })
  | (TsBase & { kind: 'class'; class: TsClass })
  | (TsBase & { kind: 'await'; argument: TsExpression })
  | (TsBase & { kind: 'yield'; delegate?: boolean; argument?: TsExpression })
  | (TsBase & { kind: 'spread'; argument: TsExpression })
  | (TsBase & { kind: 'sequence'; expressions: readonly TsExpression[] })
  | (TsBase & { kind: 'this' })
  | (TsBase & { kind: 'super' })
  /** `auto`: only there because TypeScript knows less than the inference; needless-casts.ts may drop it. `int`: what is known already is that it is an int. */
  | (TsBase & { kind: 'as'; expression: TsExpression; type: TsType; auto?: 'int' | 'type' })
  | (TsBase & { kind: 'satisfies'; expression: TsExpression; type: TsType })
  | (TsBase & { kind: 'nonnull'; expression: TsExpression });

/** Comments inside a bracketed list: `before[i]` stand on lines of their own before element i (i = length: at the end), `after[i]` at the end of element i's line. */
export interface TsListComments {
  readonly before: Readonly<Record<number, readonly TsComment[]>>;
  readonly after: Readonly<Record<number, TsComment>>;
}

export type TsBinaryOperator =
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '**'
  | '<<'
  | '>>'
  | '>>>'
  | '&'
  | '|'
  | '^'
  | '==='
  | '!=='
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '&&'
  | '||'
  | '??'
  | 'in'
  | 'instanceof';

export type TsAssignOperator =
  | '='
  | '+='
  | '-='
  | '*='
  | '/='
  | '%='
  | '**='
  | '<<='
  | '>>='
  | '&='
  | '|='
  | '^='
  | '??='
  | '||='
  | '&&=';

export type TsProperty =
  | { kind: 'property'; key: TsKey; value: TsExpression; shorthand?: boolean }
  | { kind: 'spread'; argument: TsExpression };

export type TsKey =
  | { kind: 'name'; name: string }
  | { kind: 'string'; value: string }
  | { kind: 'computed'; expression: TsExpression };

/** Destructuring targets; a leaf is any assignable expression. */
export type TsPattern =
  | {
      kind: 'arrayPattern';
      elements: readonly (TsPattern | TsExpression | null)[];
      rest?: TsPattern | TsExpression;
    }
  | { kind: 'objectPattern'; properties: readonly { key: string; value?: string }[] };

export interface TsParameter {
  /** Name or pattern. */
  readonly target: string | TsPattern;
  readonly type?: TsType;
  readonly optional?: boolean;
  readonly initial?: TsExpression;
  readonly rest?: boolean;
  readonly comment?: TsComment;
}

export type TsType =
  | { kind: 'name'; name: string; arguments?: readonly TsType[] }
  | { kind: 'literalType'; text: string }
  | { kind: 'arrayType'; element: TsType; readonly?: boolean }
  | { kind: 'tupleType'; elements: readonly TsType[]; rest?: TsType; readonly?: boolean }
  | { kind: 'union'; members: readonly TsType[] }
  | {
      kind: 'functionType';
      parameters: readonly { name: string; type: TsType; optional?: boolean; rest?: boolean }[];
      returns: TsType;
    }
  | {
      kind: 'objectType';
      members: readonly { name: string; type: TsType; optional?: boolean; readonly?: boolean }[];
    }
  | { kind: 'typeof'; name: string }
  /** `error is ValueError` as a return type. */
  | { kind: 'predicate'; parameter: string; type: TsType };

/** Statements, each with the comments that stand on lines of their own before it and the one at its end. */
export type TsStatement = TsBase & {
  /** Comments on lines of their own, before the statement. */
  readonly leading?: readonly TsComment[];
  /** A comment at the end of the statement's first line (compound statements: after `{`), else of its last line. */
  readonly trailing?: TsComment;
  /** An empty line stands before it (before its leading comments) in the original; runs of empty lines count as one. */
  readonly blankBefore?: boolean;
  /** An empty line stands between leading[i] and leading[i+1] (last index: and the statement): indices i. */
  readonly blankAfterLeading?: readonly number[];
} & (
    | { kind: 'expressionStatement'; expression: TsExpression }
    | {
        kind: 'variable';
        declaration: 'const' | 'let';
        /** `definite`: `let x!: T`, assigned before it is read although TypeScript cannot see that. */
        declarators: readonly {
          target: string | TsPattern;
          type?: TsType;
          value?: TsExpression;
          definite?: true;
        }[];
      }
    | { kind: 'return'; argument?: TsExpression }
    | { kind: 'throw'; argument: TsExpression }
    | {
        kind: 'if';
        test: TsExpression;
        consequent: TsBlock;
        alternate?: TsBlock | (TsStatement & { kind: 'if' });
      }
    | {
        kind: 'forOf';
        await?: boolean;
        declaration: 'const' | 'let' | null;
        target: string | TsPattern | TsExpression;
        iterable: TsExpression;
        body: TsBlock;
      }
    | {
        kind: 'for';
        initial?: TsStatement & { kind: 'variable' };
        test?: TsExpression;
        update?: TsExpression;
        body: TsBlock;
      }
    | { kind: 'while'; test: TsExpression; body: TsBlock }
    | { kind: 'doWhile'; test: TsExpression; body: TsBlock }
    | { kind: 'labeled'; label: string; body: TsStatement }
    | { kind: 'break'; label?: string }
    | { kind: 'continue'; label?: string }
    | {
        kind: 'try';
        block: TsBlock;
        parameter?: string;
        handler?: TsBlock;
        finalizer?: TsBlock;
        handlerComment?: TsComment;
        finalizerComment?: TsComment;
      }
    | {
        kind: 'switch';
        discriminant: TsExpression;
        cases: readonly { tests: readonly (TsExpression | null)[]; body: TsBlock }[];
      }
    | { kind: 'block'; body: TsBlock }
    | {
        kind: 'functionDeclaration';
        async?: boolean;
        generator?: boolean;
        name: string;
        typeParameters?: readonly string[];
        parameters: readonly TsParameter[];
        returnType?: TsType;
        body: TsBlock;
        doc?: readonly string[];
      }
    | { kind: 'classDeclaration'; class: TsClass; doc?: readonly string[] }
    | { kind: 'typeAlias'; name: string; typeParameters?: readonly string[]; type: TsType }
    | {
        kind: 'interface';
        name: string;
        typeParameters?: readonly string[];
        extends?: readonly TsType[];
        members: readonly TsClassMember[];
      }
    | {
        kind: 'import';
        names: readonly { imported: string; local?: string }[];
        from: string;
        typeOnly?: boolean;
      }
    /** Comments alone (an empty block's comment, the end of a file). */
    | { kind: 'comments' }
  );

/** A list of statements in braces (or the whole program). */
export interface TsBlock {
  readonly statements: readonly TsStatement[];
  /** Comments after the last statement, on lines of their own. */
  readonly end?: readonly TsComment[];
  /** A comment right after the opening brace. */
  readonly opening?: TsComment;
}

export interface TsClass {
  readonly name?: string;
  readonly typeParameters?: readonly string[];
  readonly superclass?: TsExpression;
  readonly superTypeArguments?: readonly TsType[];
  readonly implements?: readonly TsType[];
  readonly members: readonly TsClassMember[];
  readonly opening?: TsComment;
  readonly end?: readonly TsComment[];
}

export type TsClassMember = TsBase & {
  readonly leading?: readonly TsComment[];
  readonly trailing?: TsComment;
  readonly blankBefore?: boolean;
  readonly doc?: readonly string[];
} & (
    | {
        kind: 'field';
        name: TsKey;
        static?: boolean;
        declare?: boolean;
        readonly?: boolean;
        optional?: boolean;
        type?: TsType;
        value?: TsExpression;
      }
    | {
        kind: 'method';
        name: TsKey;
        static?: boolean;
        async?: boolean;
        generator?: boolean;
        override?: boolean;
        accessor?: 'get' | 'set';
        typeParameters?: readonly string[];
        parameters: readonly TsParameter[];
        returnType?: TsType;
        body?: TsBlock;
      }
    | { kind: 'staticBlock'; body: TsBlock }
  );
