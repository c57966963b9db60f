import { registerType } from '../objects/class-info.ts';
import { Flag, IntFlag } from './flag.ts';
import { membersOf } from './members.ts';
import { StrEnum } from './str-enum.ts';

/** What becomes of bits that no member of a Flag names: an error, nothing, an int, or bits without a name. */
export class FlagBoundary extends StrEnum {
  static readonly STRICT = new FlagBoundary('STRICT', 'strict');
  static readonly CONFORM = new FlagBoundary('CONFORM', 'conform');
  static readonly EJECT = new FlagBoundary('EJECT', 'eject');
  static readonly KEEP = new FlagBoundary('KEEP', 'keep');
}

registerType(FlagBoundary, 'FlagBoundary', { module: 'enum', builtin: false });

membersOf(Flag).boundary = FlagBoundary.STRICT;
membersOf(IntFlag).boundary = FlagBoundary.KEEP;
