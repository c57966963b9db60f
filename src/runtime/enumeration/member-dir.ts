import { ownNames } from '../attributes/class-dict.ts';
import { objectNames, typeNames } from '../attributes/dir-names.ts';
import { classOrder } from '../classes/class-order.ts';
import { classInfo } from '../objects/class-info.ts';
import { typeOf } from '../objects/type-of.ts';
import { isEnumClass, membersOf } from './members.ts';
import type { Member } from './members.ts';

const always = ['__class__', '__doc__', '__eq__', '__hash__', '__module__', 'name', 'value'];

/** dir(member): public methods and attributes, and all of the data type's. */
export function memberDir(member: Member): string[] {
  const type = typeOf(member);
  const { byName, dataType } = membersOf(type);
  const names = new Set(always);
  if (dataType) {
    for (const name of [...objectNames, ...(typeNames[classInfo(dataType).name] ?? [])])
      names.add(name);
  }
  const own = classOrder(type)
    .filter((one) => one !== dataType && classInfo(one).module !== 'enum' && isEnumClass(one))
    .flatMap(ownNames);
  for (const name of [...own, ...Object.keys(member)])
    if (!name.startsWith('_') && !byName.has(name)) names.add(name);
  return [...names].sort();
}
