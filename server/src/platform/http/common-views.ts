import { Id, Text } from './fields.js';

export class Named {
  @Id() id!: string;
  @Text({ max: 120 }) name!: string;
}

/** A person as others see them: name and face; a telephone only where the field rules allow it. */
export class PersonView {
  @Id() id!: string;
  @Text({ max: 40 }) name!: string;
  @Text({ max: 300, nullable: true }) photoUrl!: string | null;
  @Text({ max: 20, nullable: true }) badgeNo!: string | null;
  @Text({ max: 20, nullable: true, about: 'Absent when the caller may not see it' }) phone!: string | null;
}

/** Whom to ring. */
export class ContactView {
  @Text({ max: 40 }) name!: string;
  @Text({ max: 20, nullable: true, about: 'Masked or absent when the caller may not see it' }) phone!: string | null;
}

export class SubjectRef {
  @Text({ max: 20 }) type!: string;
  @Id() id!: string;
  @Text({ max: 28, nullable: true }) no!: string | null;
}
