import { registerType } from '../objects/class-info.ts';
import { typeName } from '../objects/type-name.ts';
import { isType } from '../objects/class-info.ts';
import { special } from '../objects/special.ts';
import { repr } from '../format/repr.ts';
import { Tuple } from '../values/tuple.ts';
import { isInstance } from '../classes/is-instance.ts';
import { truthy } from '../compare/truthy.ts';
import { call } from '../calls/call.ts';
import { BaseException, Exception } from './base-exception.ts';
import { TypeError, ValueError } from './builtin.ts';

type Condition = (error: BaseException) => boolean;
type Halves = [matching: BaseException | null, rest: BaseException | null];

/**
 * Several exceptions at once: `new ExceptionGroup(message, exceptions)`. `split`, `subgroup` and `derive` keep
 * notes, cause and context, and the shape of nested groups (PEP 654, CPython's Objects/exceptions.c).
 */
export class BaseExceptionGroup extends BaseException {
  readonly #exceptions: Tuple<BaseException>;

  constructor(message: unknown, exceptions: unknown, ...more: unknown[]) {
    super(message, exceptions, ...more);
    const members = checkedMembers(message, exceptions);
    this.#exceptions = Tuple.from(members) as Tuple<BaseException>;
    const plain = members.every((member) => isInstance(member, Exception));
    if (new.target === BaseExceptionGroup && plain) {
      return new ExceptionGroup(message, exceptions) as unknown as this;
    }
    if (this.isExceptionGroup() && !plain) {
      throw new TypeError('Cannot nest BaseExceptions in an ExceptionGroup');
    }
  }

  get message$(): unknown {
    return this.args[0];
  }

  get exceptions(): Tuple<BaseException> {
    return this.#exceptions;
  }

  protected isExceptionGroup(): boolean {
    return false;
  }

  derive(exceptions: Iterable<BaseException>): BaseException {
    return new BaseExceptionGroup(this.message$, [...exceptions]);
  }

  /** The group with only the members that match (types, or a function), or null. */
  subgroup(condition: unknown): BaseException | null {
    return splitBy(this, asCondition(condition))[0];
  }

  /** (the part that matches, the rest), each null when empty. */
  split(condition: unknown): Tuple<BaseException | null> {
    return Tuple.from(splitBy(this, asCondition(condition))) as Tuple<BaseException | null>;
  }

  override __str__(): string {
    const count = this.#exceptions.length;
    return `${String(this.message$)} (${count} sub-exception${count === 1 ? '' : 's'})`;
  }

  override __repr__(): string {
    return `${typeName(this)}(${repr(this.message$)}, ${repr(this.args[1])})`;
  }
}

/** A group of ordinary exceptions: it is itself an Exception (by `isinstance`, see its registration). */
export class ExceptionGroup extends BaseExceptionGroup {
  protected override isExceptionGroup(): boolean {
    return true;
  }
}

function checkedMembers(message: unknown, exceptions: unknown): BaseException[] {
  if (typeof message !== 'string') {
    throw new TypeError(
      `BaseExceptionGroup.__new__() argument 1 must be str, not ${typeName(message)}`,
    );
  }
  if (!Array.isArray(exceptions)) {
    throw new TypeError('second argument (exceptions) must be a sequence');
  }
  if (exceptions.length === 0) {
    throw new ValueError('second argument (exceptions) must be a non-empty sequence');
  }
  return exceptions.map((member: unknown, i) => {
    if (member instanceof BaseException) return member;
    throw new ValueError(`Item ${i} of second argument (exceptions) is not an exception`);
  });
}

function asCondition(condition: unknown): Condition {
  const types: unknown[] = condition instanceof Tuple ? [...condition] : [condition];
  if (types.every((type) => isType(type) && type.prototype instanceof Error)) {
    return (error) => isInstance(error, condition);
  }
  if (typeof condition === 'function' && !isType(condition)) {
    return (error) => truthy(call(condition, [error]));
  }
  throw new TypeError(
    'expected an exception type, a tuple of exception types, or a callable (other than a class)',
  );
}

/** Splits an exception; a group that matches as a whole is not looked into. */
export function splitBy(error: BaseException, condition: Condition): Halves {
  if (condition(error)) return [error, null];
  if (!(error instanceof BaseExceptionGroup)) return [null, error];
  const matching: BaseException[] = [];
  const rest: BaseException[] = [];
  for (const member of error.exceptions) {
    const [yes, no] = splitBy(member, condition);
    if (yes) matching.push(yes);
    if (no) rest.push(no);
  }
  return [derived(error, matching), derived(error, rest)];
}

function derived(group: BaseExceptionGroup, members: BaseException[]): BaseException | null {
  if (members.length === 0) return null;
  const derive = special(group, 'derive');
  const made = (derive ? derive.call(group, members) : group.derive(members)) as BaseException;
  made.__cause__ = group.__cause__;
  made.__context__ = group.__context__;
  made.__suppress_context__ = group.__suppress_context__;
  for (const note of group.__notes__ ?? []) made.addNote(note);
  return made;
}

registerType(BaseExceptionGroup, 'BaseExceptionGroup', { bases: [BaseException] });
registerType(ExceptionGroup, 'ExceptionGroup', { bases: [BaseExceptionGroup, Exception] });
