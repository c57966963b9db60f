/**
 * Nothing is ready and no timer is left, so the loop would wait for ever. Thrown out of the step that the host
 * drives; not a Python exception, so no program can catch it.
 */
export class Deadlock extends Error {
  override readonly name = 'Deadlock';
}
