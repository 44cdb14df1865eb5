import { saysSomething } from '@youying/shared/domain/intake/says-something';
import { ValidateBy, type ValidationOptions } from 'class-validator';

/** NUL and other control characters (newline and tab are words too), and halves of surrogate pairs. */
const UNSTORABLE = /[\p{Cc}\p{Cs}]/u;
const LINE_BREAKS_AND_TABS = /[\n\r\t]/g;

/** A telephone number as people write it. */
export const PHONE = /^\+?[\d-]{5,19}$/;

export const isPlainText = (value: unknown): boolean =>
  typeof value === 'string' && !UNSTORABLE.test(value.replace(LINE_BREAKS_AND_TABS, ''));

/** Text that every database and WeChat keeps identical; anything else is refused rather than mangled. */
export const IsPlainText = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: 'isPlainText', validator: { validate: isPlainText } }, options);

/** Words of which a reader sees something: white space and characters that are drawn as nothing are none. */
export const SaysSomething = (): PropertyDecorator =>
  ValidateBy({
    name: 'saysSomething',
    validator: { validate: (value) => typeof value === 'string' && saysSomething(value) },
  });

const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

export const isIsoInstant = (value: unknown): boolean =>
  typeof value === 'string' && ISO_INSTANT.test(value) && !Number.isNaN(Date.parse(value));

export const IsIsoInstant = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: 'isIsoInstant', validator: { validate: isIsoInstant } }, options);
