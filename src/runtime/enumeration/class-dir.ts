import { objectNames, typeNames } from '../attributes/dir-names.ts';
import { findOnClass } from '../attributes/find-on-class.ts';
import { builtinType, classInfo } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { membersOf } from './members.ts';

const always =
  '__class__ __contains__ __doc__ __getitem__ __iter__ __len__ __members__ __module__ __name__ __qualname__'.split(
    ' ',
  );

/** dir(Color): its members, and what every enum class has. */
export function classDir(type: PythonType): string[] {
  const { distinct, dataType, make } = membersOf(type);
  const names = new Set([...always, ...distinct.map((one) => String(one._name_))]);
  if (make) names.add('__new__');
  const hook = findOnClass(type, '__init_subclass__');
  if (hook && hook.owner !== builtinType('object')) names.add('__init_subclass__');
  if (dataType)
    for (const name of [...objectNames, ...(typeNames[classInfo(dataType).name] ?? [])])
      names.add(name);
  return [...names].sort();
}
