import { isMasked } from '@youying/shared/domain/phone';
/** `江女士 · BX20261122-0007`: what is known, with a dot between. */
export function matterLine(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(' · ');
}

/** A masked number can be read, not called. */
export function canDial(phone: string | null): boolean {
  return phone !== null && !isMasked(phone);
}
