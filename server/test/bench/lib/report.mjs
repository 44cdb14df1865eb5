const two = (figure) => figure.toFixed(2);
const whole = (figure) => Math.round(figure).toLocaleString('en');

/** p99 in the big tables by that in the small ones. */
const grown =
  (name) =>
  ({ growth }) =>
    growth && growth.big[name] / growth.small[name];

const READINGS = [
  { key: 'inbox', name: "the desk's inbox", must: 1.5, aim: 1.2 },
  { key: 'duePoll', name: "the clock's question for what is due", must: 1.5, aim: 1.2 },
  { key: 'detail', name: 'one ticket', must: 2.5, aim: 1.5 },
  { key: 'mine', name: "the resident's list", must: 2.5, aim: 1.5 },
];

const SEARCHES = [
  { key: 'search', name: 'the search', must: 2.5, aim: 1.5 },
  { key: 'queue', name: "a queue's first page", must: 1.5, aim: 1.2 },
  // The bench lets one ticket in fifty be open, so a hundred times the tickets are a hundred times the queue.
  { key: 'counts', name: 'the counts of the queues', must: 100, aim: 50 },
];

/** Each figure with what it must be and what we aim at (spec: performance.md); `least`: more is better. */
const TARGETS = [
  {
    name: 'submitTicket with login, 16 at once, share of the HTTP floor',
    figure: ({ submit }) => submit?.share,
    ...{ must: 0.5, aim: 0.8, least: true, show: two },
  },
  {
    name: 'CPU (server + database) per submit, times the floor',
    figure: ({ submit }) => submit?.cpuTimes,
    ...{ must: 2, aim: 1.3, least: false, show: two },
  },
  {
    name: 'whole lifecycles per second',
    figure: ({ lifecycle }) => lifecycle?.perSecond,
    ...{ must: 40, aim: 120, least: true, show: two },
  },
  {
    name: 'outbox to channel, messages per second with a WeChat of 20 ms',
    figure: ({ delivery }) => delivery?.perSecond,
    ...{ must: 200, aim: 600, least: true, show: whole },
  },
  ...SEARCHES.map(({ key, name, must, aim }) => ({
    name: `p95 of ${name}, big tables ÷ small ones`,
    figure: ({ search }) => search && search.big[key] / search.small[key],
    ...{ must, aim, least: false, show: two },
  })),
  ...READINGS.map(({ key, name, must, aim }) => ({
    name: `p99 of ${name}, big tables ÷ small ones`,
    figure: grown(key),
    ...{ must, aim, least: false, show: two },
  })),
  {
    name: 'memory of the server under load, MB',
    figure: ({ lifecycle }) => lifecycle?.memoryMb,
    ...{ must: 160, aim: 160, least: false, show: whole },
  },
  {
    name: 'first answer after the start, seconds',
    figure: ({ start }) => start?.seconds,
    ...{ must: 1.5, aim: 1.5, least: false, show: two },
  },
];

/** The page docs/benchmarks.md and the names of the figures that miss what they must be. */
export function reportOf(figures) {
  const measured = TARGETS.map((target) => ({ ...target, value: target.figure(figures) })).filter(
    ({ value }) => value !== undefined,
  );
  const holds = ({ value, must, least }) => (least ? value >= must : value <= must);
  const reaches = ({ value, aim, least }) => (least ? value >= aim : value <= aim);
  const lines = measured.map((target) => {
    const sign = target.least ? '≥' : '≤';
    const verdict = reaches(target) ? 'aim reached' : holds(target) ? 'holds' : 'MISSED';
    return `| ${target.name} | ${target.show(target.value)} | ${sign} ${target.must} | ${sign} ${target.aim} | ${verdict} |`;
  });
  const text = [
    '# Benchmarks',
    '',
    'Written by `npm run bench -- --write`. Ratios are taken side by side in one run, after warm-up; every figure is the median of its rounds. Absolute figures say as much about the machine as about the program.',
    '',
    '| | |',
    '| --- | --- |',
    ...figures.machine.map(([name, value]) => `| ${name} | ${value} |`),
    `| rounds | ${figures.options.rounds} × ${figures.options.roundSeconds} s, ${figures.options.concurrency} at once, ${figures.options.residents} residents in turn, load from a process of its own on the same machine |`,
    '',
    '| figure | measured | must | aim | |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
    '',
    ...detailsOf(figures),
  ].join('\n');
  return { text, missed: measured.filter((target) => !holds(target)).map(({ name }) => name) };
}

function detailsOf({ submit, search, growth, lifecycle, tables, delivery }) {
  const parts = [];
  if (submit) {
    const row = (name, { perSecond, p99, cpuMs, serverCpuMs }) =>
      `| ${name} | ${whole(perSecond)} | ${two(p99)} | ${two(cpuMs)} | ${two(serverCpuMs)} |`;
    parts.push(
      '## submitTicket',
      '',
      `One report writes ${submit.rows.join(', ')}. The floor inserts the same rows in one round trip with mysql2 behind a bare Node http server. ROLE=web: relay and delivery run in a process of their own and are measured below.`,
      '',
      '| | per second | p99 ms | CPU ms each (server + database) | of it the server |',
      '| --- | --- | --- | --- | --- |',
      row('floor', submit.floor),
      row('ours', submit.ours),
      '',
    );
  }
  if (search) {
    const { small, big } = search;
    parts.push(
      '## Search and queues',
      '',
      `At ${whole(small.tickets)} and at ${whole(big.tickets)} tickets, one in fifty open, one question at a time over HTTP. p95 in ms.`,
      '',
      '| | small | big |',
      '| --- | --- | --- |',
      ...SEARCHES.map(({ key, name }) => `| ${name} | ${two(small[key])} | ${two(big[key])} |`),
      '',
    );
  }
  if (growth) {
    const { small, big } = growth;
    const times = two(big.tickets / small.tickets);
    parts.push(
      '## Growth',
      '',
      `The same questions at ${whole(small.tickets)} tickets (${whole(small.rows)} rows) and at ${whole(big.tickets)} (× ${times}; ${whole(big.rows)} rows), one at a time over HTTP; the clock's as its own SQL. p99 in ms.`,
      '',
      '| | small | big |',
      '| --- | --- | --- |',
      ...READINGS.map(({ key, name }) => `| ${name} | ${two(small[key])} | ${two(big[key])} |`),
      '',
    );
  }
  if (lifecycle) {
    parts.push(
      '## Whole lifecycle',
      '',
      `submit → register → dispatch → accept → arrive → quote → consent → start → finish → sign → confirm → close → rate: ${lifecycle.commands} commands, ROLE=web. Table size before: ${whole(tables.tickets)} tickets, ${whole(tables.rows)} rows. Signatures were uploaded beforehand.`,
      '',
      `${two(lifecycle.perSecond)} lifecycles/s = ${whole(lifecycle.perSecond * lifecycle.commands)} commands/s; p99 of a whole lifecycle ${whole(lifecycle.p99)} ms; CPU ${whole(lifecycle.cpuMs)} ms each (server + database), of it ${whole(lifecycle.serverCpuMs)} ms the server; server memory ${lifecycle.memoryMb} MB.`,
      '',
    );
  }
  if (delivery) {
    parts.push(
      '## Outbox to channel',
      '',
      `${whole(delivery.events)} waiting events became ${whole(delivery.messages)} messages to WeChat in ${two(delivery.seconds)} s by one worker process (ROLE=worker).`,
      '',
    );
  }
  return parts;
}
