/** A syntax error on its way to becoming Python's SyntaxError. Lines and columns from 1. */
export class Fault extends Error {
  readonly line: number;
  readonly column: number;
  readonly kind: 'syntax' | 'indentation' | 'tab';

  constructor(
    message: string,
    line: number,
    column: number,
    kind: 'syntax' | 'indentation' | 'tab' = 'syntax',
  ) {
    super(message);
    this.line = line;
    this.column = column;
    this.kind = kind;
  }
}
