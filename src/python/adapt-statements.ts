import { ExpressionAdapter, operator } from './adapt-expressions.ts';
import { adaptPattern } from './adapt-patterns.ts';
import type { Positions } from './positions.ts';
import { type RawNode, identifier, rawList, rawName, rawNode } from './raw.ts';
import type * as S from './syntax.ts';
import { SyntaxFault } from './syntax-fault.ts';

/** Turns py-ast's statements into ours; its Comment statements are left out (the module lists all comments). */
export class StatementAdapter {
  readonly #positions: Positions;
  readonly #expressions: ExpressionAdapter;

  constructor(positions: Positions) {
    this.#positions = positions;
    this.#expressions = new ExpressionAdapter(positions);
  }

  body(raw: unknown): S.Statement[] {
    return rawList(raw)
      .filter((node) => node.nodeType !== 'Comment')
      .map((node) => this.#statement(node));
  }

  #statement(raw: RawNode): S.Statement {
    const at = this.#positions.locate(raw);
    const child = (name: string): S.Expression => this.#expressions.expression(rawNode(raw[name]));
    const optional = (name: string): S.Expression | null => this.#expressions.optional(raw[name]);
    switch (raw.nodeType) {
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        return { kind: raw.nodeType, ...at, ...this.#function(raw) };
      case 'ClassDef':
        return this.#class(raw, at);
      case 'Return':
        return { kind: 'Return', ...this.#valued(at, optional('value')) };
      case 'Delete':
        return { kind: 'Delete', ...at, targets: this.#expressions.list(raw['targets']) };
      case 'Assign':
        return {
          kind: 'Assign',
          targets: this.#expressions.list(raw['targets']),
          ...this.#valued(at, child('value')),
        };
      case 'TypeAlias':
        return {
          kind: 'TypeAlias',
          ...at,
          name: child('name') as S.Name,
          typeParams: this.#typeParams(raw),
          value: child('value'),
        };
      case 'AugAssign':
        return {
          kind: 'AugAssign',

          target: child('target'),
          op: operator(rawNode(raw['op'])),
          ...this.#valued(at, child('value')),
        };
      case 'AnnAssign':
        return {
          kind: 'AnnAssign',
          ...at,
          target: child('target'),
          annotation: child('annotation'),
          value: optional('value'),
          simple: Boolean(raw['simple']) && !this.#positions.slice(at).startsWith('('),
        };
      default:
        return this.#compound(raw, at, child);
    }
  }

  #compound(raw: RawNode, at: S.Located, child: (name: string) => S.Expression): S.Statement {
    const blocks = { body: this.body(raw['body']), orelse: this.body(raw['orelse']) };
    switch (raw.nodeType) {
      case 'For':
      case 'AsyncFor':
        return {
          kind: raw.nodeType,
          ...at,
          target: child('target'),
          iter: child('iter'),
          ...blocks,
        };
      case 'While':
      case 'If':
        return { kind: raw.nodeType, ...at, test: child('test'), ...blocks };
      case 'With':
      case 'AsyncWith':
        return {
          kind: raw.nodeType,
          ...at,
          items: rawList(raw['items']).map((item) => ({
            context: this.#expressions.expression(rawNode(item['context_expr'])),
            vars: this.#expressions.optional(item['optional_vars']),
          })),
          body: blocks.body,
        };
      case 'Match':
        return {
          kind: 'Match',
          ...at,
          subject: child('subject'),
          cases: rawList(raw['cases']).map((one) => ({
            pattern: adaptPattern(rawNode(one['pattern']), this.#expressions),
            guard: this.#expressions.optional(one['guard']),
            body: this.body(one['body']),
          })),
        };
      case 'Try':
      case 'TryStar':
        return {
          kind: raw.nodeType,
          ...at,
          ...blocks,
          handlers: rawList(raw['handlers']).map((handler) => ({
            kind: 'ExceptHandler',
            ...this.#positions.locate(handler),
            type: this.#exceptionTypes(handler),
            name: rawName(handler['name']),
            body: this.body(handler['body']),
          })),
          finalbody: this.body(raw['finalbody']),
        };
      default:
        return this.#simple(raw, at, child);
    }
  }

  #simple(raw: RawNode, at: S.Located, child: (name: string) => S.Expression): S.Statement {
    const optional = (name: string): S.Expression | null => this.#expressions.optional(raw[name]);
    switch (raw.nodeType) {
      case 'Raise':
        return { kind: 'Raise', ...at, exc: optional('exc'), cause: optional('cause') };
      case 'Assert':
        return { kind: 'Assert', ...at, test: child('test'), msg: optional('msg') };
      case 'Import':
        return { kind: 'Import', ...at, names: this.#aliases(raw) };
      case 'ImportFrom':
        return {
          kind: 'ImportFrom',
          ...at,
          module: rawName(raw['module']),
          names: this.#aliases(raw),
          level: Number(raw['level'] ?? 0),
        };
      case 'Global':
      case 'Nonlocal':
        return {
          kind: raw.nodeType,
          ...at,
          names: (raw['names'] as readonly string[]).map(identifier),
        };
      case 'Expr':
        return { kind: 'Expr', ...this.#valued(at, child('value')) };
      case 'Pass':
      case 'Break':
      case 'Continue':
        return { kind: raw.nodeType, ...at };
      default:
        throw new SyntaxFault(`unknown statement ${raw.nodeType}`, raw);
    }
  }

  /** py-ast reads no comma before `;`: parse.ts hides it, and it makes a tuple all the same. */
  #valued<T extends S.Expression | null>(
    at: S.Located,
    value: T,
  ): S.Located & { value: T | S.Tuple } {
    const after = value && this.#positions.line(value.endLine).slice(value.endColumn - 1);
    const comma = after && /^[ \t]*,(?=[ \t]*;)/.exec(after);
    if (!value || !comma) return { ...at, value };
    const endColumn = value.endColumn + comma[0].length;
    const isBare = value.kind === 'Tuple' && !this.#positions.slice(value).startsWith('(');
    const elts = isBare ? value.elts : [value];
    const { line, column, endLine } = value;
    return { ...at, endColumn, value: { kind: 'Tuple', line, column, endLine, endColumn, elts } };
  }

  /** `except A, B:` (PEP 758), in which parse.ts shows py-ast `A | B`. */
  #exceptionTypes(handler: RawNode): S.Expression | null {
    const type = this.#expressions.optional(handler['type']);
    const elts = type && this.#separated(type);
    if (!type || !elts || elts.length < 2) return type;
    if (rawName(handler['name']) !== null) {
      throw new SyntaxFault(
        "multiple exception types must be parenthesized when using 'as'",
        rawNode(handler['type']),
      );
    }
    const { line, column, endLine, endColumn } = type;
    return { kind: 'Tuple', line, column, endLine, endColumn, elts };
  }

  #separated(type: S.Expression): S.Expression[] {
    if (type.kind !== 'BinOp' || type.op !== '|') return [type];
    const between = this.#positions.slice({
      line: type.left.endLine,
      column: type.left.endColumn,
      endLine: type.right.line,
      endColumn: type.right.column,
    });
    return between.includes(',') ? [...this.#separated(type.left), type.right] : [type];
  }

  #function(raw: RawNode): S.FunctionFields {
    return {
      name: identifier(raw['name']),
      args: this.#expressions.arguments(rawNode(raw['args'])),
      body: this.body(raw['body']),
      decorators: this.#expressions.list(raw['decorator_list']),
      returns: this.#expressions.optional(raw['returns']),
      typeParams: this.#typeParams(raw),
    };
  }

  #class(raw: RawNode, at: S.Located): S.ClassDef {
    return {
      kind: 'ClassDef',
      ...at,
      name: identifier(raw['name']),
      bases: this.#expressions.list(raw['bases']),
      keywords: this.#expressions.keywords(raw['keywords']),
      body: this.body(raw['body']),
      decorators: this.#expressions.list(raw['decorator_list']),
      typeParams: this.#typeParams(raw),
    };
  }

  #aliases(raw: RawNode): S.Alias[] {
    return rawList(raw['names']).map((alias) => ({
      kind: 'alias',
      ...this.#positions.locate(alias),
      name: identifier(alias['name']),
      asname: rawName(alias['asname']),
    }));
  }

  #typeParams(raw: RawNode): S.TypeParam[] {
    return rawList(raw['type_params']).map((param) => ({
      kind: param.nodeType as S.TypeParam['kind'],
      ...this.#positions.locate(param),
      name: identifier(param['name']),
      bound: this.#expressions.optional(param['bound']),
    }));
  }
}
