import { ExpressionAdapter, operator } from './adapt-expressions.ts';
import { adaptPattern } from './adapt-patterns.ts';
import { endedByCode } from './code-end.ts';
import type { Positions } from './positions.ts';
import { type RawNode, rawList, rawName, rawNode, rawOptional } from './raw.ts';
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
      .map((node) => endedByCode(this.#statement(node)));
  }

  /** py-ast lets a trailing comment extend its statement: cut it back to the code. */
  #locate(raw: RawNode): S.Located {
    const at = this.#positions.locate(raw);
    const comment = rawOptional(raw['inlineComment']);
    if (!comment) return at;
    const place = this.#positions.locate(comment);
    if (place.line !== at.endLine || place.endColumn !== at.endColumn) return at;
    const code = this.#positions
      .line(at.endLine)
      .slice(0, place.column - 1)
      .trimEnd();
    return { ...at, endColumn: code.length + 1 };
  }

  #statement(raw: RawNode): S.Statement {
    const at = this.#locate(raw);
    const child = (name: string): S.Expression => this.#expressions.expression(rawNode(raw[name]));
    const optional = (name: string): S.Expression | null => this.#expressions.optional(raw[name]);
    switch (raw.nodeType) {
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        return { kind: raw.nodeType, ...at, ...this.#function(raw) };
      case 'ClassDef':
        return this.#class(raw, at);
      case 'Return':
        return { kind: 'Return', ...at, value: optional('value') };
      case 'Delete':
        return { kind: 'Delete', ...at, targets: this.#expressions.list(raw['targets']) };
      case 'Assign':
        return {
          kind: 'Assign',
          ...at,
          targets: this.#expressions.list(raw['targets']),
          value: child('value'),
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
          ...at,
          target: child('target'),
          op: operator(rawNode(raw['op'])),
          value: child('value'),
        };
      case 'AnnAssign':
        return {
          kind: 'AnnAssign',
          ...at,
          target: child('target'),
          annotation: child('annotation'),
          value: optional('value'),
          simple: Boolean(raw['simple']),
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
          handlers: rawList(raw['handlers']).map((handler) =>
            endedByCode({
              kind: 'ExceptHandler',
              ...this.#locate(handler),
              type: this.#expressions.optional(handler['type']),
              name: rawName(handler['name']),
              body: this.body(handler['body']),
            }),
          ),
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
        return { kind: raw.nodeType, ...at, names: raw['names'] as readonly string[] };
      case 'Expr':
        return { kind: 'Expr', ...at, value: child('value') };
      case 'Pass':
      case 'Break':
      case 'Continue':
        return { kind: raw.nodeType, ...at };
      default:
        throw new SyntaxFault(`unknown statement ${raw.nodeType}`, raw);
    }
  }

  #function(raw: RawNode): S.FunctionFields {
    return {
      name: String(raw['name']).normalize('NFKC'),
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
      name: String(raw['name']).normalize('NFKC'),
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
      name: String(alias['name']),
      asname: rawName(alias['asname']),
    }));
  }

  #typeParams(raw: RawNode): S.TypeParam[] {
    return rawList(raw['type_params']).map((param) => ({
      kind: param.nodeType as S.TypeParam['kind'],
      ...this.#positions.locate(param),
      name: String(param['name']),
      bound: this.#expressions.optional(param['bound']),
    }));
  }
}
