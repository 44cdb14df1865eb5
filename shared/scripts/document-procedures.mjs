import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const RULE = /\b(?:ROL|INT|REG|CLS|DSP|WRK|FUP|CLO|CBK|CMP|EMG|FEE|REP|SUR|FIL|REN|HOT)-\d+\b/g;
/** How many rules a chapter of sop.md has: those that work, each with code and a test. */
const CHAPTERS = { ROL: 4, INT: 10, REG: 7, CLS: 8, DSP: 7, WRK: 12, FUP: 6, CLO: 7, CBK: 12, CMP: 7, EMG: 4 };
const PROMISED = Object.entries(CHAPTERS).flatMap(([chapter, count]) =>
  Array.from({ length: count }, (_, index) => `${chapter}-${index + 1}`),
);

const SOURCES = ['shared/src', 'server/src', 'server/test', 'miniapp/src', 'miniapp/test', 'e2e'];
const isTest = (path) => /\.(spec|test)\.[tj]sx?$|(^|\/)test\//.test(path);

function filesUnder(root, folder) {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .filter((path) => !/node_modules|\/dist\/|\.gen\.ts$/.test(path));
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

/** The title of a test or of a group of tests, also of one with a table of cases. */
const TITLE =
  /\b(?:it|test|describe)(?:\.\w+)*(?:<[^(]*>)?\((?:\s*\[[\s\S]*?\](?:\s*as const)?,?\s*\)\()?\s*(['"`])((?:(?!\1)[\s\S])*)\1/g;

/** Rules that the titles of a test file promise to prove; a rule that a comment mentions is not proven by it. */
function provenIn(text) {
  return new Set([...text.matchAll(TITLE)].flatMap(([, , title]) => title.match(RULE) ?? []));
}

/** Rule id → files that name it, and whether a test names it in its title. */
function coverage(root) {
  const nothing = () => ({ code: [], tests: [], proven: false });
  const found = new Map(PROMISED.map((rule) => [rule, nothing()]));
  for (const path of SOURCES.flatMap((folder) => filesUnder(root, folder)).sort()) {
    const text = readFileSync(join(root, path), 'utf8');
    const proven = isTest(path) ? provenIn(text) : new Set();
    for (const rule of new Set(text.match(RULE) ?? [])) {
      const entry = found.get(rule) ?? nothing();
      entry[isTest(path) ? 'tests' : 'code'].push(path);
      entry.proven ||= proven.has(rule);
      found.set(rule, entry);
    }
  }
  const number = (rule) => Number(rule.split('-')[1]);
  return [...found].sort(([a], [b]) => a.slice(0, 3).localeCompare(b.slice(0, 3)) || number(a) - number(b));
}

/** Rules of the chapters above that no code names, or no test in its title. */
export function unprovenRules(root) {
  return coverage(root)
    .filter(([rule, { code, proven }]) => PROMISED.includes(rule) && (code.length === 0 || !proven))
    .map(([rule, { code }]) => `${rule}: ${code.length === 0 ? 'no code' : 'no test'}`);
}

const links = (paths) =>
  paths.map((path) => `[${path.split('/').slice(-2).join('/')}](../${path})`).join('<br>') || '–';

function dueText(due) {
  if (due.from === 'working_day_end') return 'end of the working day';
  if (due.from === 'next_monday') return 'end of next Monday';
  if (due.from === 'month_day') return `by the ${due.policy} of the month`;
  if (due.from === 'callback_window') return 'window of CBK-1 … CBK-7';
  if (due.from === 'event_or_answer')
    return `event + ${due.policy}, at the latest when the complaint is to be answered`;
  if (due.from === 'next_statement') return 'the next statement that was asked for';
  if (due.from === 'next_remedy') return 'the next remedy that was promised';
  return `${due.from.replaceAll('_', ' ')} + ${due.policy}${due.before ? ` (appointment − ${due.before})` : ''}`;
}

function stepText({ before, after, act, to }) {
  const when = before ? `−${before}` : after ? `+${after}` : 'due';
  return `${when}: ${act} ${to.join(', ')}`;
}

const pauseText = ({ pausedBy, resumedBy }) => (pausedBy ? `${pausedBy.join(', ')} → ${resumedBy.join(', ')}` : '–');

function openText({ on, when }) {
  return `${on.join(', ')}${when ? ` if ${when.join(', ')}` : ''}`;
}

const OPENS = { period_begun: 'when it begins', period_over: 'when it is over', by_operation: 'found by an operation' };

function periodicDueText(due) {
  if (due === 'same_working_day') return 'end of that working day, or of the next one';
  if (due === 'first_working_day') return 'end of the first working day after it';
  if (due.byDayOfMonth) return `by the ${due.byDayOfMonth} of the month after`;
  return due.within ? `+ ${due.within}` : `${due.beforeNext} before it begins`;
}

function periodicRow({ kind, rule, period, opens, due, owner, settledBy, steps }, label) {
  const when = OPENS[opens] ?? `${opens.beforeNext} before it begins`;
  const cells = [`${label} ${kind}`, rule, period, when, periodicDueText(due), owner, settledBy];
  return `| ${[...cells, steps.map(stepText).join('<br>')].join(' | ')} |`;
}

const CALLBACK_DUE = {
  event: (policy) => `+ ${policy}`,
  working_days: (policy) => `+ ${policy}`,
  day_of_next_month: (policy) => `on the ${policy} of the next month`,
  next_rain: (policy) => `after the next rain, without rain + ${policy}`,
};
const callbackDue = ({ from, policy }) => CALLBACK_DUE[from](policy);

function callbackRow({ rule, kind, first, again, inPerson }) {
  const then = again ? `${again.after}, ${again.times}: ${callbackDue(again.due)}` : '–';
  return `| ${rule} | ${kind}${inPerson ? ', in person' : ''} | ${callbackDue(first)} | ${then} |`;
}

/** What is owed for a thing that is no matter; what the staff owe each other names its own length. */
function standingRow({ kind, rule, owner, within, steps }, label) {
  const due = within ? `+ ${within}` : 'as the thing says';
  return `| ${[`${label} ${kind}`, rule, due, owner, steps.map(stepText).join('<br>')].join(' | ')} |`;
}

/** The procedure book, its numbers, and where each rule of sop.md lives. */
export function documentProcedures({
  root,
  book,
  labels,
  policies,
  periodic,
  periodicLabels,
  standing,
  standingLabels,
  callbacks,
}) {
  const entries = book.map(
    (entry) =>
      `| ${labels[entry.kind]['zh-CN']} ${entry.kind} | ${entry.rule} | ${entry.opens.map(openText).join('<br>') || 'by hand'} | ${dueText(entry.due)} | ${entry.owner} | ${entry.settledBy.join(', ')} | ${pauseText(entry)} | ${entry.steps.map(stepText).join('<br>')} |`,
  );
  const numbers = Object.entries(policies).map(
    ([key, { default: value, unit, rule, minimum, maximum }]) =>
      `| ${key} | ${value} | ${unit} | ${minimum} – ${maximum} | ${rule} |`,
  );
  const rules = coverage(root).map(([rule, { code, tests }]) => `| ${rule} | ${links(code)} | ${links(tests)} |`);
  return [
    '# Procedures',
    '',
    'Generated by `shared/scripts/generate-docs.mjs` from `shared/src/domain/procedures/` and from the rule ids in code and tests. Do not edit.',
    '',
    '## The procedure book',
    '',
    '| task | rule | opens on | due | owner | settled by | paused by → until | steps |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...entries,
    '',
    '## Callbacks',
    '',
    '| rule | what was closed | first | again |',
    '| --- | --- | --- | --- |',
    ...callbacks.map(callbackRow),
    '',
    '## What is owed for a week, a month or a year',
    '',
    '| duty | rule | for each | opens | due | owner | settled by | steps |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...periodic.map((entry) => periodicRow(entry, periodicLabels[entry.kind]['zh-CN'])),
    '',
    '## What is owed for a thing that is no matter',
    '',
    'One of a kind is open for a subject at a time; doing the thing itself settles it (`server/src/tasks/public/`).',
    '',
    '| duty | rule | due | owner | steps |',
    '| --- | --- | --- | --- | --- |',
    ...standing.map((entry) => standingRow(entry, standingLabels[entry.kind]['zh-CN'])),
    '',
    '## Numbers',
    '',
    'Defaults; each community may change them inside the bounds.',
    '',
    '| policy | default | unit | bounds | source |',
    '| --- | --- | --- | --- | --- |',
    ...numbers,
    '',
    '## Where each rule lives',
    '',
    '| rule | code | test |',
    '| --- | --- | --- |',
    ...rules,
    '',
  ].join('\n');
}
