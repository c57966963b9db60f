import { AttributeError } from '../exceptions/builtin.ts';
import { classInfo, isType } from '../objects/class-info.ts';
import { typeName } from '../objects/type-name.ts';
import { moduleName } from '../objects/module.ts';

/** The error of `x.name` when there is none. */
export function attributeError(x: unknown, name: string): AttributeError {
  return new AttributeError(`${subject(x)} has no attribute '${name}'`, { name, obj: x });
}

function subject(x: unknown): string {
  if (isType(x)) return `type object '${classInfo(x).cName ?? classInfo(x).name}'`;
  const module = moduleName(x);
  return module === undefined ? `'${typeName(x)}' object` : `module '${module}'`;
}
