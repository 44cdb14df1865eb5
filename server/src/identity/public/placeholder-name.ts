import type { Person } from '../person.entity.js';

/** What we call somebody of whom we know a number only: 业户 and its last digits. */
export const placeholderName = (phone: string): string => `业户${phone.slice(-4)}`;

/** Whether nobody has told us this person's name yet. */
export const isNameless = ({ name, phone }: Pick<Person, 'name' | 'phone'>): boolean =>
  name === '' || (phone !== null && name === placeholderName(phone));
