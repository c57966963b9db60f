import { registerType } from '../objects/class-info.ts';
import { AttributeError } from './builtin.ts';

/** What a write to a frozen dataclass raises. */
export class FrozenInstanceError extends AttributeError {}

registerType(FrozenInstanceError, 'FrozenInstanceError', { module: 'dataclasses' });
