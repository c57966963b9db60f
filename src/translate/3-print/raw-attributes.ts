import type { Context } from '../2-type/context.ts';
import * as T from '../2-type/type.ts';

/** Text by which attributes are reached, or code is run, in ways that the inference does not see. */
const reflective =
  /__dict__|__getattr|__setattr__|__slots__|\bvars\(|\bdir\(|attr\(|attrgetter|asdict|deepcopy|\breplace\(|\.format\(|format_map|%\(|\b(eval|exec|match|globals|locals)\b/;

/**
 * Attributes that hold floats alone, in every class that has them, and that are only ever reached through instances of
 * such classes: they may hold raw numbers, since every reader knows what they are.
 */
export function rawAttributeCandidates(context: Context, source: string): ReadonlySet<string> {
  if (context.classes.size === 0 || reflective.test(source)) return new Set();
  const names = new Set<string>();
  const others = new Set<string>();
  for (const info of context.classes.values()) {
    for (const name of [...info.methods.keys(), ...info.statics.keys()])
      others.add(name.replace(/=$/, ''));
    for (const [name, slot] of info.attributes)
      (isPlain(info) && T.isOnly(slot.type, 'float') ? names : others).add(name);
  }
  for (const node of context.types.keys()) {
    if (node.kind !== 'Attribute' || !names.has(node.attr)) continue;
    const receiver = context.types.get(node.value) ?? [];
    if (!receiver.every((atom) => atom.kind === 'instance' && isPlain(atom.info)))
      others.add(node.attr);
  }
  return names.difference(others);
}

/** An ordinary class among ordinary classes. */
function isPlain(info: T.ClassInfo): boolean {
  return [...info.mro, ...info.subclasses].every(
    (one) =>
      !one.dynamic &&
      !one.dataclass &&
      !one.enumeration &&
      one.runtimeBases.every((base) => base === 'object' || base === 'ABC'),
  );
}
