import { ValidateBy, type ValidationOptions } from 'class-validator';

/** NUL and other control characters (newline and tab are words too), and halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const UNSTORABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

export const isPlainText = (value: unknown): boolean => typeof value === 'string' && !UNSTORABLE.test(value);

/** Text that every database and WeChat keeps identical; anything else is refused rather than mangled. */
export const IsPlainText = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: 'isPlainText', validator: { validate: isPlainText } }, options);

const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

export const isIsoInstant = (value: unknown): boolean =>
  typeof value === 'string' && ISO_INSTANT.test(value) && !Number.isNaN(Date.parse(value));

export const IsIsoInstant = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: 'isIsoInstant', validator: { validate: isIsoInstant } }, options);
