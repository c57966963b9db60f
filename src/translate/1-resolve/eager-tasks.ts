import type * as S from '../../python/syntax.ts';

/** A place where a task would have to start although nothing can wait for it there. */
export class CannotStart extends Error {
  readonly place: S.Located;

  constructor(place: S.Located) {
    super('a task with an eager start outside of an async function');
    this.place = place;
  }
}

/** What awaits a coroutine in a task of its own, without being given one: it would start at once too. */
const makesTasks: ReadonlySet<string> = new Set(['gather', 'shield', 'ensure_future']);
const unsupported: ReadonlySet<string> = new Set(['as_completed']);
/** The name under which the program gets `asyncio.start_eagerly`; no program can use it itself. */
const starter = 'start_eagerly$';

/**
 * Writes the creation of tasks with an eager start as `await start_eagerly(coroutine, …)`: their first step runs at once,
 * for which JavaScript has to wait. With `eager_task_factory` these are all tasks of the program. Throws CannotStart.
 */
export function startTasksEagerly(module: S.Module): S.Module {
  const all = /\beager_task_factory\b/.test(module.source);
  if (!all && !/\beager_start\b/.test(module.source)) return module;
  const walker = new Walker(all);
  const body = walker.walk(module.body, false) as readonly S.Statement[];
  const first = body.findIndex(({ kind }) => kind === 'Import' || kind === 'ImportFrom');
  const at = body[first];
  if (!walker.found || !at) return module;
  return { ...module, body: [...body.slice(0, first), importOf(at), ...body.slice(first)] };
}

function importOf({ line, column, endLine, endColumn }: S.Located): S.ImportFrom {
  const place = { line, column, endLine, endColumn };
  const names = [{ ...place, kind: 'alias' as const, name: 'start_eagerly', asname: starter }];
  return { ...place, kind: 'ImportFrom', module: 'asyncio', names, level: 0 };
}

type Node = Readonly<Record<string, unknown>> & { readonly kind?: string };

class Walker {
  found = false;
  readonly #all: boolean;

  constructor(all: boolean) {
    this.#all = all;
  }

  /** The tree with the calls replaced; `waits` says whether `await` may stand here. */
  walk(node: unknown, waits: boolean): unknown {
    if (Array.isArray(node)) return node.map((child) => this.walk(child, waits));
    if (typeof node !== 'object' || node === null) return node;
    const { kind = '' } = node as Node;
    if (kind === 'AsyncFunctionDef') return this.#children(node, true);
    if (['FunctionDef', 'Lambda', 'ClassDef'].includes(kind)) return this.#children(node, false);
    const inner = this.#children(node, waits);
    return kind === 'Call' ? this.#call(inner as S.Call, waits) : inner;
  }

  #children(node: object, waits: boolean): unknown {
    return Object.fromEntries(
      Object.entries(node).map(([field, value]) => [field, this.walk(value, waits)]),
    );
  }

  #call(node: S.Call, waits: boolean): S.Expression {
    const name = lastName(node.func);
    const says = node.keywords.some(({ arg }) => arg === 'eager_start');
    if (name === 'create_task' && (says || this.#all)) return this.#start(node, waits);
    if (name === 'Task' && says) return this.#start(node, waits);
    if (!this.#all) return node;
    if (unsupported.has(name)) throw new CannotStart(node);
    if (!makesTasks.has(name)) return node;
    return { ...node, args: node.args.map((arg) => this.#startArgument(arg, waits)) };
  }

  #startArgument(arg: S.Expression, waits: boolean): S.Expression {
    if (arg.kind !== 'Starred') return this.#await(arg, [arg], [], waits);
    const { value } = arg;
    if (value.kind === 'ListComp' || value.kind === 'GeneratorExp') {
      const elt = this.#await(value.elt, [value.elt], [], waits);
      return { ...arg, value: { ...value, kind: 'ListComp', elt } };
    }
    const each: S.Name = { ...place(arg), kind: 'Name', id: 'each$' };
    const elt = this.#await(arg, [each], [], waits);
    const generator = {
      kind: 'comprehension' as const,
      target: each,
      iter: value,
      ifs: [],
      isAsync: false,
    };
    return {
      ...arg,
      value: { ...place(arg), kind: 'ListComp', elt, generators: [generator] },
    };
  }

  #start(node: S.Call, waits: boolean): S.Expression {
    const { func } = node;
    const owner =
      func.kind === 'Attribute' && !(func.value.kind === 'Name' && func.value.id === 'asyncio')
        ? [{ ...place(func), kind: 'keyword' as const, arg: 'owner', value: func.value }]
        : [];
    return this.#await(node, node.args, [...node.keywords, ...owner], waits);
  }

  #await(
    at: S.Located,
    args: readonly S.Expression[],
    keywords: S.Call['keywords'],
    waits: boolean,
  ): S.Await {
    if (!waits) throw new CannotStart(at);
    this.found = true;
    const func: S.Name = { ...place(at), kind: 'Name', id: starter };
    return {
      ...place(at),
      kind: 'Await',
      value: { ...place(at), kind: 'Call', func, args, keywords },
    };
  }
}

function place({ line, column, endLine, endColumn }: S.Located): S.Located {
  return { line, column, endLine, endColumn };
}

function lastName(func: S.Expression): string {
  if (func.kind === 'Attribute') return func.attr;
  return func.kind === 'Name' ? func.id : '';
}
