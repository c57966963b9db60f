import { repr } from '../../format/repr.ts';
import { registerType } from '../../objects/class-info.ts';
import { Tuple } from '../../values/tuple.ts';

/** What as_tuple() gives: sign, digits, exponent. */
export class DecimalTuple extends Tuple<unknown> {
  get sign(): unknown {
    return this[0];
  }

  get digits(): unknown {
    return this[1];
  }

  get exponent(): unknown {
    return this[2];
  }

  __repr__(): string {
    const [sign, digits, exponent] = Array.from(this, repr);
    return `DecimalTuple(sign=${sign ?? ''}, digits=${digits ?? ''}, exponent=${exponent ?? ''})`;
  }
}

registerType(DecimalTuple, 'DecimalTuple', { module: 'decimal', builtin: false });
