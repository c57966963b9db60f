import { isInstance, isSubclass } from '../classes/is-instance.ts';
import { BaseException, Exception } from '../exceptions/base-exception.ts';
import { TypeError } from '../exceptions/builtin.ts';
import { asException, caught } from '../exceptions/caught.ts';
import { BaseExceptionGroup, ExceptionGroup, splitBy } from '../exceptions/exception-group.ts';
import { Tuple } from '../values/tuple.ts';

/**
 * The `except*` clauses of one try statement:
 *
 *     const groups = exceptStar(error);
 *     const values = groups.take(ValueError);
 *     if (values !== null) { try { … } catch (raised) { groups.add(raised); } }
 *     groups.finish();
 */
export function exceptStar(error: unknown): ExceptStar {
  return new ExceptStar(error);
}

class ExceptStar {
  readonly #original: unknown;
  #rest: BaseException | null;
  readonly #taken: BaseException[] = [];
  readonly #raised: BaseException[] = [];

  constructor(error: unknown) {
    this.#original = caught(error);
    this.#rest = this.#original instanceof BaseException ? this.#original : null;
  }

  /** What `except* type` takes, as a group; null when it takes nothing. */
  take(type: unknown): BaseExceptionGroup | null {
    refuseGroupTypes(type);
    if (this.#rest === null) return null;
    const [matching, rest] = splitBy(
      this.#rest,
      (one) => !(one instanceof BaseExceptionGroup) && isInstance(one, type),
    );
    this.#rest = rest;
    if (matching === null) return null;
    const group = matching instanceof BaseExceptionGroup ? matching : wrapped('', [matching]);
    this.#taken.push(group);
    return group;
  }

  /** A clause raised. */
  add(error: unknown): void {
    const exception = asException(error);
    if (!(exception instanceof BaseException)) throw error;
    this.#raised.push(exception);
  }

  /** Raises again what no clause took, and what the clauses raised. */
  finish(): void {
    if (!(this.#original instanceof BaseException)) throw this.#original;
    if (this.#raised.length === 0) {
      if (this.#rest !== null) throw this.#rest;
      return;
    }
    if (!(this.#original instanceof BaseExceptionGroup)) throw this.#raised[0];
    const again = this.#raised.filter((one) => this.#taken.includes(one));
    const fresh = this.#raised.filter((one) => !this.#taken.includes(one));
    const rest = this.#reraised(again);
    if (fresh.length === 0 && rest) throw rest;
    const together = rest ? [...fresh, rest] : fresh;
    // _PyExc_PrepReraiseStar in 3.14: a single exception stays as it is.
    throw together.length === 1 ? together[0] : wrapped('', together);
  }

  /** The part of the original group that was not taken, or was raised again as it was. */
  #reraised(again: readonly BaseException[]): BaseException | null {
    const kept = new Set([...again, ...(this.#rest ? [this.#rest] : [])].flatMap(leaves));
    const original = this.#original as BaseException;
    return splitBy(original, (one) => kept.has(one))[0];
  }
}

function leaves(error: BaseException): BaseException[] {
  return error instanceof BaseExceptionGroup ? [...error.exceptions].flatMap(leaves) : [error];
}

function wrapped(message: string, members: BaseException[]): BaseExceptionGroup {
  const plain = members.every(
    (member) => member instanceof Exception || member instanceof ExceptionGroup,
  );
  return new (plain ? ExceptionGroup : BaseExceptionGroup)(message, members);
}

function refuseGroupTypes(type: unknown): void {
  const types: readonly unknown[] = type instanceof Tuple ? type : [type];
  if (types.some((one) => isSubclass(one, BaseExceptionGroup))) {
    throw new TypeError('catching ExceptionGroup with except* is not allowed. Use except instead.');
  }
}
