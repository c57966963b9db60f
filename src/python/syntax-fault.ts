import type { BytePosition } from './positions.ts';

/** Thrown inside the door for what the parser let pass and Python does not; leaves it as a SyntaxProblem. */
export class SyntaxFault extends Error {
  readonly at: BytePosition;

  constructor(message: string, at: BytePosition) {
    super(message);
    this.at = at;
  }
}
