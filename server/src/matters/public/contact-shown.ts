import { maySeeField } from '@youying/shared/domain/access/fields';
import type { AccessSubject } from '@youying/shared/domain/access/types';
import { maskPhone } from '@youying/shared/domain/phone';
import type { Actor } from '@youying/shared/domain/roles';

/** A resident's number as this caller reads it: whole for who is to ring them, masked for the desk, else not at all. */
export function phoneShown(phone: string | null, actor: Actor, subject: AccessSubject): string | null {
  if (phone === null || maySeeField('contact_phone', actor, subject)) return phone;
  return maySeeField('contact_name', actor, subject) ? maskPhone(phone) : null;
}

interface Asked {
  readonly contactName: string;
  readonly contactPhone: string | null;
}

/** Whom to ask for, as this caller may know them. */
export function contactShown(
  { contactName, contactPhone }: Asked,
  actor: Actor,
  subject: AccessSubject,
): { name: string; phone: string | null } | null {
  if (!maySeeField('contact_name', actor, subject)) return null;
  return { name: contactName, phone: phoneShown(contactPhone, actor, subject) };
}
