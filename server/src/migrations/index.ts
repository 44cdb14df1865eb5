import { Initial1795337536395 as libsqlInitial1795337536395 } from './libsql/1795337536395-Initial.js';
import { Initial1795337536395 as mysqlInitial1795337536395 } from './mysql/1795337536395-Initial.js';

/** In order, per database; written by scripts/generate-migration.mjs. */
export const MIGRATIONS = {
  mysql: [mysqlInitial1795337536395],
  libsql: [libsqlInitial1795337536395],
} as const;
