import { registerType } from '../objects/class-info.ts';

/** What `__exit__` gets as its third argument, and an exception's `__traceback__` once it was raised. */
export class Traceback {
  readonly tb_next = null;
}

registerType(Traceback, 'traceback');
