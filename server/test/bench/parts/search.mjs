import { Readable } from 'node:stream';
import { loadDomain } from '../../../../shared/scripts/load-domain.mjs';
import { median } from '../lib/rounds.mjs';
import { createSentences, QUESTIONS } from '../lib/sentences.mjs';

const SHOWN = 8;
/** Each question of a round so often, the questions in turn, so that no answer is warm from the one before. */
const TIMES = 5;
/** What is asked in the same words each time: so often in a round, or its p95 is the one time that something else ran. */
const SAME_WORDS = 200;
/** Of fifty thousand open matters the counts take a second or two. */
const COUNTED = 5;
const WARM_UP = 3;
const LINES_AT_ONCE = 5_000;
/** Tickets whose terms are held in memory to be sorted, a hundred bytes or so for each of some sixty terms. */
const FILL_AT_ONCE = 500_000;

/**
 * Gives the copied tickets words of their own in the search index: the documents, and their terms in the order of the
 * table, or the filling would take longer than everything else. @returns `at(tickets)`, which fills up to so many
 */
export async function openSearch({ connection, say }, copies) {
  const { termKey, termsOf } = await loadDomain()('search/terms');
  const sentence = createSentences();
  const [[{ community }]] = await connection.query(
    "SELECT community_id AS community FROM ticket WHERE status = 'closed' ORDER BY id DESC LIMIT 1",
  );
  await connection.query('SET GLOBAL local_infile = 1');
  let filled = 0;
  const load = (table, lines) =>
    connection.query({
      sql: `LOAD DATA LOCAL INFILE 'lines' INTO TABLE ${table} CHARACTER SET utf8mb4`,
      infileStreamFactory: () => Readable.from(inChunks(lines)),
    });
  const fill = async (tickets) => {
    const documents = [];
    const byKey = new Map();
    for (; filled < tickets; filled += 1) {
      const id = copies.first + filled * copies.step;
      const { words, personal } = sentence();
      documents.push(`${id}\t${community}\t${words}\t${personal}\t\n`);
      for (const term of new Set([...termsOf(words), ...termsOf(personal)])) {
        const key = termKey(community, term);
        if (!byKey.has(key)) byKey.set(key, []);
        byKey.get(key).push(id);
      }
    }
    await load('search_document', documents);
    await load('search_term', sortedLines(byKey));
  };
  return async (tickets) => {
    const started = performance.now();
    while (filled < tickets) await fill(Math.min(tickets, filled + FILL_AT_ONCE));
    await connection.query('ANALYZE TABLE search_document, search_term');
    say(`search index of ${tickets} tickets after ${Math.round((performance.now() - started) / 1000)} s`);
  };
}

function* sortedLines(byKey) {
  for (const key of [...byKey.keys()].sort((a, b) => a - b)) for (const id of byKey.get(key)) yield `${key}\t${id}\n`;
}

/** What the client hands on to the database: bytes, many lines at once. */
function* inChunks(lines) {
  let chunk = [];
  for (const line of lines) {
    if (chunk.push(line) < LINES_AT_ONCE) continue;
    yield Buffer.from(chunk.join(''));
    chunk = [];
  }
  // Nothing at all is the protocol's own mark of the end.
  if (chunk.length > 0) yield Buffer.from(chunk.join(''));
}

/** p95 in milliseconds over HTTP of the search, of the counts of the queues and of a queue's first page. */
export async function measureSearch({ server, casts, options }) {
  const token = casts[0].receptionist;
  const ask = async (path) => {
    const from = performance.now();
    const response = await fetch(`${server.url}/api/v1${path}`, { headers: { authorization: `Bearer ${token}` } });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    await response.arrayBuffer();
    return performance.now() - from;
  };
  const p95 = async (paths, times) => {
    const rounds = [];
    for (let index = 0; index < options.rounds; index += 1) {
      const taken = [];
      for (let time = 0; time < times; time += 1) for (const path of paths) taken.push(await ask(path));
      rounds.push(taken.sort((a, b) => a - b)[Math.floor(taken.length * 0.95)]);
    }
    return median(rounds);
  };
  const warm = async (path, times) => {
    for (let time = 0; time < WARM_UP; time += 1) await ask(path);
    return p95([path], times);
  };
  const search = QUESTIONS.map((q) => `/tickets?scope=desk&limit=${SHOWN}&q=${encodeURIComponent(q)}`);
  for (const path of search) await ask(path);
  return {
    search: await p95(search, TIMES),
    counts: await warm('/queues/counts', COUNTED),
    queue: await warm('/queues?queue=all&limit=50', SAME_WORDS),
  };
}
