import type { CallSite } from './call-function.ts';
import { callWith } from './call-function.ts';
import type { Context } from './context.ts';
import { iterated } from './elements.ts';
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

function slot(context: Context, call: CallSite, role: string, type: Type): Slot {
  const made = context.site(call.node, role);
  made.add(type);
  return made;
}

function coroutine(context: Context, call: CallSite, type: Type): Type {
  return [{ kind: 'coroutine', result: slot(context, call, 'result', type) }];
}

function task(context: Context, call: CallSite, args: readonly Type[]): Type {
  return T.object('Task', slot(context, call, 'task', awaited(args[0] ?? [])));
}

function gather(context: Context, call: CallSite, args: readonly Type[]): Type {
  const caught = call.keywords.some((keyword) => keyword.arg === 'return_exceptions');
  const extra: Type = caught ? T.object('BaseException') : T.nothing;
  const results = call.args.flatMap((arg, i): Type[] => {
    const type = args[i] ?? [];
    return [awaited(arg.kind === 'Starred' ? type : type)];
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

type Special = (context: Context, call: CallSite, args: readonly Type[]) => Type;

/** The functions of asyncio (and methods of its loop and groups) whose results depend on what they are given. */
export const asyncioCalls: Readonly<Record<string, Special>> = {
  'asyncio.run': (_, __, args) => awaited(args[0] ?? []),
  'asyncio.create_task': task,
  'asyncio.ensure_future': task,
  'asyncio.gather': gather,
  'asyncio.shield': task,
  'asyncio.wait': wait,
  'asyncio.wait_for': (context, call, args) => coroutine(context, call, awaited(args[0] ?? [])),
  'asyncio.as_completed': (context, call, args) => {
    const result = awaited(iterated(context, args[0] ?? []));
    const one: Type = [{ kind: 'coroutine', result: slot(context, call, 'one', result) }];
    return [{ kind: 'iterator', name: 'as_completed', element: slot(context, call, 'all', one) }];
  },
  'asyncio.to_thread': (context, call, args) =>
    coroutine(context, call, callWith(context, args[0] ?? [], args.slice(1))),
  'asyncio.sleep': (context, call, args) => coroutine(context, call, args[1] ?? T.none),
  'TaskGroup.create_task': task,
  'AbstractEventLoop.create_task': task,
  'AbstractEventLoop.run_until_complete': (_, __, args) => awaited(args[0] ?? []),
};
