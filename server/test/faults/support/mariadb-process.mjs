import { startMariadb } from '../../../../scripts/lib/mariadb.mjs';
import { findProgram } from '../../../../scripts/lib/programs.mjs';

/** A MariaDB for a test that kills it: does what its parent sends ('kill', 'begin', 'stop') and says when it is done. */
const mariadb = await startMariadb(findProgram(['mariadbd', 'mysqld']), process.argv.slice(2));
process.on('message', async (order) => {
  await mariadb[order]();
  process.send(order);
  if (order === 'stop') process.disconnect();
});
process.on('disconnect', () => process.exit(0));
process.send(mariadb.url);
