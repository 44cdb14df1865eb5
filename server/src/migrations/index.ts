import { Initial1795337536395 as libsqlInitial1795337536395 } from './libsql/1795337536395-Initial.js';
import { OwnersTickets1795340142279 as libsqlOwnersTickets1795340142279 } from './libsql/1795340142279-OwnersTickets.js';
import { Initial1795337536395 as mysqlInitial1795337536395 } from './mysql/1795337536395-Initial.js';
import { OwnersTickets1795340142279 as mysqlOwnersTickets1795340142279 } from './mysql/1795340142279-OwnersTickets.js';

/** In order, per database; written by scripts/generate-migration.mjs. */
export const MIGRATIONS = {
  mysql: [mysqlInitial1795337536395, mysqlOwnersTickets1795340142279],
  libsql: [libsqlInitial1795337536395, libsqlOwnersTickets1795340142279],
} as const;
