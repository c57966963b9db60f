import type { CallSite } from './call-function.ts';
import { callWith } from './call-function.ts';
import type { Context } from './context.ts';
import { iterated } from './elements.ts';
import { escape } from './escape.ts';
import { joinAll } from './join.ts';
import type { Slot } from './slot.ts';
import * as T from './type.ts';
import type { Type } from './type.ts';

/** What `await` gives for a value of this type. */
export function awaited(type: Type): Type {
  return joinAll(
    type.map((atom): Type => {
      if (atom.kind === 'coroutine') return atom.result.type;
      if (atom.kind === 'object' && (atom.name === 'Task' || atom.name === 'Future')) {
        return atom.args[0]?.type ?? T.unknown;
      }
      return T.unknown;
    }),
  );
}

/** The same for a value of the program; a function that it forgot to call has to describe itself in the error. */
export function awaitedIn(context: Context, type: Type): Type {
  for (const atom of type)
    if (atom.kind === 'function' || atom.kind === 'method') escape(context, [atom]);
  return awaited(type);
}

function slot(context: Context, call: CallSite, role: string, type: Type): Slot {
  const made = context.site(call.node, role);
  made.add(type);
  return made;
}

function coroutine(context: Context, call: CallSite, type: Type): Type {
  return [{ kind: 'coroutine', result: slot(context, call, 'result', type) }];
}

function task(context: Context, call: CallSite, args: readonly Type[]): Type {
  return T.object('Task', slot(context, call, 'task', awaitedIn(context, args[0] ?? [])));
}

function gather(context: Context, call: CallSite, args: readonly Type[]): Type {
  const caught = call.keywords.some((keyword) => keyword.arg === 'return_exceptions');
  const extra: Type = caught ? T.object('BaseException') : T.nothing;
  const results = call.args.flatMap((arg, i): Type[] => {
    const type = args[i] ?? [];
    return [arg.kind === 'Starred' ? awaited(type) : awaitedIn(context, type)];
  });
  const element = joinAll([...results, extra]);
  return T.object(
    'Future',
    slot(context, call, 'gathered', [
      { kind: 'list', element: slot(context, call, 'element', element) },
    ]),
  );
}

function wait(context: Context, call: CallSite, args: readonly Type[]): Type {
  const tasks = iterated(context, args[0] ?? []);
  const set: Type = [{ kind: 'set', element: slot(context, call, 'tasks', tasks) }];
  return coroutine(context, call, T.tuple(set, set));
}

/** A function that the loop calls with these positional arguments; what it gives. */
function callback(context: Context, type: Type, args: readonly Type[]): Type {
  for (const atom of type) {
    const simple =
      (atom.kind === 'function' || atom.kind === 'method') &&
      atom.info.node.args.kwonlyargs.length === 0 &&
      !atom.info.node.args.kwarg &&
      !atom.info.node.args.vararg;
    if (!simple) escape(context, [atom]);
  }
  return callWith(context, type, args);
}

function scheduled(handle: string, at: number): Special {
  return (context, _, args) => {
    callback(context, args[at] ?? [], args.slice(at + 1));
    return T.object(handle);
  };
}

/** `add_done_callback` calls with the future itself. */
export function doneCallback(context: Context, receiver: Type, args: readonly Type[]): Type {
  callback(context, args[0] ?? [], [receiver]);
  return T.none;
}

type Special = (context: Context, call: CallSite, args: readonly Type[]) => Type;

/** The functions of asyncio (and methods of its loop and groups) whose results depend on what they are given. */
export const asyncioCalls: Readonly<Record<string, Special>> = {
  'asyncio.run': (context, _, args) => awaitedIn(context, args[0] ?? []),
  'asyncio.create_task': task,
  'asyncio.ensure_future': task,
  'asyncio.start_eagerly': (context, call, args) =>
    coroutine(context, call, task(context, call, args)),
  'asyncio.gather': gather,
  'asyncio.shield': task,
  'asyncio.wait': wait,
  'asyncio.wait_for': (context, call, args) =>
    coroutine(context, call, awaitedIn(context, args[0] ?? [])),
  'asyncio.as_completed': (context, call, args) => {
    const result = awaited(iterated(context, args[0] ?? []));
    const one: Type = [{ kind: 'coroutine', result: slot(context, call, 'one', result) }];
    return [{ kind: 'iterator', name: 'as_completed', element: slot(context, call, 'all', one) }];
  },
  'asyncio.to_thread': (context, call, args) =>
    coroutine(context, call, callback(context, args[0] ?? [], args.slice(1))),
  'asyncio.sleep': (context, call, args) => coroutine(context, call, args[1] ?? T.none),
  'Condition.wait_for': (context, call, args) =>
    coroutine(context, call, callWith(context, args[0] ?? [], [])),
  'Runner.run': (_, __, args) => awaited(args[0] ?? []),
  'TaskGroup.create_task': task,
  'AbstractEventLoop.create_task': task,
  'AbstractEventLoop.call_soon': scheduled('Handle', 0),
  'AbstractEventLoop.call_soon_threadsafe': scheduled('Handle', 0),
  'AbstractEventLoop.call_later': scheduled('TimerHandle', 1),
  'AbstractEventLoop.call_at': scheduled('TimerHandle', 1),
  'AbstractEventLoop.run_in_executor': (context, call, args) =>
    T.object(
      'Future',
      slot(context, call, 'executed', callback(context, args[1] ?? [], args.slice(2))),
    ),
  'AbstractEventLoop.run_until_complete': (_, __, args) => awaited(args[0] ?? []),
};
