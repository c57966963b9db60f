import { ValueError } from '../exceptions/builtin.ts';
import { repr } from '../format/repr.ts';
import { iter } from '../iteration/iter.ts';
import { registerType } from '../objects/class-info.ts';
import { Dict } from '../values/dict.ts';
import { asTuple } from '../values/tuple.ts';
import type { Tuple } from '../values/tuple.ts';

/** Python's module graphlib: Lib/graphlib.py. */
export const __name__ = 'graphlib';

/** The nodes of the cycle are the second argument. */
export class CycleError extends ValueError {}
registerType(CycleError, 'CycleError', { module: 'graphlib', builtin: false });

interface Node {
  readonly value: unknown;
  /** How many predecessors are not done yet. */
  waiting: number;
  state: 'new' | 'ready' | 'out' | 'done';
  readonly successors: unknown[];
}

/** graphlib.TopologicalSorter. */
export class TopologicalSorter {
  readonly #nodes = new Dict<unknown, Node>();
  #ready: unknown[] | null = null;
  #out = 0;
  #done = 0;

  constructor(graph: unknown = null) {
    if (graph instanceof Map)
      for (const [node, predecessors] of graph) this.add(node, ...iter(predecessors));
  }

  #node(value: unknown): Node {
    const known = this.#nodes.get(value);
    if (known) return known;
    const made: Node = { value, waiting: 0, state: 'new', successors: [] };
    this.#nodes.set(value, made);
    return made;
  }

  add(node: unknown, ...predecessors: unknown[]): null {
    if (this.#ready !== null)
      throw new ValueError('Nodes cannot be added after a call to prepare()');
    this.#node(node).waiting += predecessors.length;
    for (const one of predecessors) this.#node(one).successors.push(node);
    return null;
  }

  prepare(): null {
    if (this.#ready !== null) throw new ValueError('cannot prepare() more than once');
    this.#ready = [...this.#nodes.values()]
      .filter((node) => node.waiting === 0)
      .map((node) => node.value);
    for (const value of this.#ready) this.#node(value).state = 'ready';
    const cycle = this.#cycle();
    if (cycle) throw new CycleError('nodes are in a cycle', cycle);
    return null;
  }

  /** A cycle, its first node also last; undefined when there is none. */
  #cycle(): unknown[] | undefined {
    const seen = new Dict<unknown, boolean>();
    for (const start of this.#nodes.keys()) {
      if (seen.has(start)) continue;
      const path: unknown[] = [];
      const places = new Dict<unknown, number>();
      const rests: unknown[][] = [];
      let node = start;
      for (;;) {
        const at = places.get(node);
        if (at !== undefined) return [...path.slice(at), node];
        if (!seen.has(node)) {
          seen.set(node, true);
          rests.push([...this.#node(node).successors]);
          places.set(node, path.length);
          path.push(node);
        }
        while (path.length > 0 && rests.at(-1)?.length === 0) {
          places.delete(path.pop());
          rests.pop();
        }
        if (path.length === 0) break;
        node = rests.at(-1)?.shift();
      }
    }
    return undefined;
  }

  #prepared(): unknown[] {
    if (this.#ready === null) throw new ValueError('prepare() must be called first');
    return this.#ready;
  }

  getReady(): Tuple {
    const ready = this.#prepared();
    const nodes = asTuple([...ready]);
    for (const value of nodes) this.#node(value).state = 'out';
    this.#out += nodes.length;
    ready.length = 0;
    return nodes;
  }

  isActive(): boolean {
    const ready = this.#prepared();
    return this.#done < this.#out || ready.length > 0;
  }

  __bool__(): boolean {
    return this.isActive();
  }

  done(...values: unknown[]): null {
    const ready = this.#prepared();
    for (const value of values) {
      const node = this.#nodes.get(value);
      if (!node) throw new ValueError(`node ${repr(value)} was not added using add()`);
      if (node.state === 'done')
        throw new ValueError(`node ${repr(value)} was already marked done`);
      if (node.state !== 'out')
        throw new ValueError(`node ${repr(value)} was not passed out by get_ready()`);
      node.state = 'done';
      this.#done += 1;
      for (const one of node.successors) {
        const successor = this.#node(one);
        successor.waiting -= 1;
        if (successor.waiting > 0) continue;
        successor.state = 'ready';
        ready.push(one);
      }
    }
    return null;
  }

  /** The nodes, each after its predecessors. */
  *staticOrder(): Generator {
    this.prepare();
    while (this.isActive()) {
      const nodes = this.getReady();
      yield* nodes;
      this.done(...nodes);
    }
  }
}

registerType(TopologicalSorter, 'TopologicalSorter', { module: 'graphlib', builtin: false });
