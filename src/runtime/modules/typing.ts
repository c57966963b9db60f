import { builtinType, classInfo, isType } from '../objects/class-info.ts';
import { functionInfo } from '../objects/function-info.ts';
import { PythonObject } from '../classes/object.ts';
import { Dict } from '../values/dict.ts';
import { TypeVar as TypeVarClass, TypingForm } from '../hints/typing-form.ts';

export const __name__ = 'typing';

const form = (name: string, origin?: string): TypingForm =>
  new TypingForm(name, origin === undefined ? null : builtinType(origin));

export const Any = form('Any');
export const AnyStr = new TypeVarClass('AnyStr');
export const Annotated = form('Annotated');
export const AsyncGenerator = form('AsyncGenerator');
export const AsyncIterable = form('AsyncIterable');
export const AsyncIterator = form('AsyncIterator');
export const Awaitable = form('Awaitable');
export const Callable = form('Callable');
export const ClassVar = form('ClassVar');
export const Collection = form('Collection');
export const Coroutine = form('Coroutine');
export const DefaultDict = form('DefaultDict');
export const Deque = form('Deque');
export const Dict_ = form('Dict', 'dict');
export { Dict_ as Dict };
export const Final = form('Final');
export const FrozenSet = form('FrozenSet', 'frozenset');
export const Generator = form('Generator');
export const Generic = form('Generic');
export const Hashable = form('Hashable');
export const Iterable = form('Iterable');
export const Iterator = form('Iterator');
export const List = form('List', 'list');
export const Literal = form('Literal');
export const Mapping = form('Mapping');
export const MutableMapping = form('MutableMapping');
export const MutableSequence = form('MutableSequence');
export const NoReturn = form('NoReturn');
export const Never = form('Never');
export const Optional = form('Optional');
export const Self = form('Self');
export const Sequence = form('Sequence');
export const Set = form('Set', 'set');
export const Sized = form('Sized');
export const Tuple = form('Tuple', 'tuple');
export const Type = form('Type', 'type');
export const TypeAlias = form('TypeAlias');
export const Union = form('Union');
export const TYPE_CHECKING = false;

/** The base of structural types; at run time an ordinary class. */
export class Protocol extends PythonObject {}

/** TypeVar(name, …) */
export function TypeVar(name: string, ..._constraints: unknown[]): TypeVarClass {
  return new TypeVarClass(name);
}

/** cast(type, x): x itself. */
export function cast<T>(_type: unknown, x: T): T {
  return x;
}

const same = <T>(x: T): T => x;
export const final = same;
export const overload = same;
export const override = same;
export const runtimeCheckable = same;

/** NewType(name, type): a function that returns its argument. */
export function NewType(name: string, _type: unknown): <T>(x: T) => T {
  return { [name]: <T>(x: T): T => x }[name] ?? same;
}

/** get_type_hints(x): its annotations. */
export function getTypeHints(x: unknown): Dict<string, unknown> {
  const hints = isType(x) ? classInfo(x).annotations : (functionInfo(x)?.annotations ?? {});
  return new Dict(Object.entries(hints));
}
