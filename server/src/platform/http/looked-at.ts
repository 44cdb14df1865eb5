import { Whole } from './fields.js';

/** A command that is meant for what its writer saw: where the matter has changed since, 409 `version_conflict`. */
export class LookedAtInput {
  @Whole({ min: 1, max: 2_000_000_000, optional: true, about: 'The version the caller looked at' }) version?: number;
}
