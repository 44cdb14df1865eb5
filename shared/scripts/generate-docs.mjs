/**
 * Writes docs/lifecycle/*.md, docs/access.md and docs/procedures.md from the tables of the domain.
 * `--check`: writes nothing, and fails naming each page that is out of date.
 * `--rules`: writes nothing, and fails naming each rule of the procedures without code or without a test.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { documentAccess } from './document-access.mjs';
import { documentLifecycle } from './document-lifecycle.mjs';
import { documentProcedures, unprovenRules } from './document-procedures.mjs';
import { loadDomain } from './load-domain.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

async function pages() {
  const domain = loadDomain();
  const { checkMachine } = await domain('check-machine');
  const { checkBook } = await domain('procedures/check-book');
  const { ticketMachine } = await domain('ticket/lifecycle');
  const { TICKET_STATUS_LABELS } = await domain('ticket/labels');
  const { complaintMachine } = await domain('complaint/lifecycle');
  const { COMPLAINT_STATUS_LABELS } = await domain('complaint/labels');
  const { alarmMachine } = await domain('alarm/lifecycle');
  const { ALARM_STATE_LABELS } = await domain('alarm/labels');
  const { outageMachine } = await domain('outage/lifecycle');
  const { OUTAGE_STATE_LABELS } = await domain('outage/labels');
  const { workOrderMachine } = await domain('work-order/lifecycle');
  const { WORK_ORDER_STATUS_LABELS } = await domain('work-order/labels');
  const { procedureBook } = await domain('procedures/book');
  const { TASK_LABELS } = await domain('procedures/labels');
  const { periodicEntries, PERIODIC_LABELS } = await domain('procedures/periodic-entries');
  const { standingEntries, STANDING_LABELS } = await domain('procedures/standing-entries');
  const { CALLBACK_TABLE } = await domain('callback/table');
  const { POLICIES } = await domain('procedures/policies');
  const { accessTable } = await domain('access/table');
  const { fieldTable } = await domain('access/fields');
  const { ROLES } = await domain('roles');

  checkMachine(ticketMachine);
  checkMachine(workOrderMachine);
  checkMachine(complaintMachine);
  checkMachine(alarmMachine);
  checkMachine(outageMachine);
  checkBook();
  return {
    'docs/lifecycle/ticket.md': documentLifecycle(ticketMachine, TICKET_STATUS_LABELS),
    'docs/lifecycle/work-order.md': documentLifecycle(workOrderMachine, WORK_ORDER_STATUS_LABELS),
    'docs/lifecycle/complaint.md': documentLifecycle(complaintMachine, COMPLAINT_STATUS_LABELS),
    'docs/lifecycle/alarm.md': documentLifecycle(alarmMachine, taggedBy(ALARM_STATE_LABELS)),
    'docs/lifecycle/outage.md': documentLifecycle(outageMachine, taggedBy(OUTAGE_STATE_LABELS)),
    'docs/access.md': documentAccess(accessTable, fieldTable, ROLES),
    'docs/procedures.md': documentProcedures({
      ...{ root, book: procedureBook, labels: TASK_LABELS, policies: POLICIES },
      ...{ periodic: periodicEntries, periodicLabels: PERIODIC_LABELS },
      ...{ standing: standingEntries, standingLabels: STANDING_LABELS, callbacks: CALLBACK_TABLE },
    }),
  };
}

/** Words of a state as the diagrams expect them. */
const taggedBy = (labels) => Object.fromEntries(Object.entries(labels).map(([state, tag]) => [state, { tag }]));

const readOrEmpty = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
};

if (process.argv.includes('--rules')) {
  const unproven = unprovenRules(root);
  for (const rule of unproven) console.log(rule);
  process.exit(unproven.length > 0 ? 1 : 0);
}

const check = process.argv.includes('--check');
const stale = Object.entries(await pages()).filter(([path, text]) => readOrEmpty(join(root, path)) !== text);
for (const [path, text] of check ? [] : stale) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
for (const [path] of stale) console.log(check ? `out of date: ${path}` : `wrote ${path}`);
if (check && stale.length > 0) {
  console.log('run: node shared/scripts/generate-docs.mjs');
  process.exitCode = 1;
}
