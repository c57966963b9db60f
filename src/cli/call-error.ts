/** The call itself is wrong: an unknown option, a file that does not exist. Shown without a stack, exit status 2. */
export class CallError extends Error {
  /** What to do about it, if there is more to say than the message does. */
  readonly advice: string | undefined;

  constructor(message: string, advice?: string) {
    super(message);
    this.advice = advice;
  }
}
