/** A state diagram and the table behind it, in Markdown. Rows that stay in their state are listed, not drawn. */
export function documentLifecycle(machine, labels) {
  const states = machine.states.map((state) => `    ${state}: ${state} ${labels[state].tag['zh-CN']}`);
  const edges = new Map();
  const draw = (from, to, action) =>
    edges.set(`${from} --> ${to}`, (edges.get(`${from} --> ${to}`) ?? new Set()).add(action));
  for (const row of machine.rows) {
    if (row.from.length === 0) draw('[*]', row.to, row.action);
    for (const from of row.from) if (row.to !== 'same') draw(from, row.to, row.action);
  }
  const arrows = [...edges].map(([edge, actions]) => `    ${edge}: ${[...actions].join(', ')}`);
  const ends = machine.terminal.map((state) => `    ${state} --> [*]`);
  const rows = machine.rows.map((row) => {
    const guards = [...(row.guards ?? []), ...(row.payloadGuards ?? [])].join(', ');
    const from = row.from.length === 0 ? '(new)' : row.from.join(', ');
    const to = row.to === 'same' ? '(stays)' : row.to;
    return `| ${row.action}${row.bySystem ? ' (system)' : ''} | ${from} | ${to} | ${row.emits} | ${guards || '–'} |`;
  });
  return [
    `# Lifecycle: ${machine.name}`,
    '',
    `Generated from \`shared/src/domain/${machine.name}/lifecycle.ts\` by \`shared/scripts/generate-docs.mjs\`. Do not edit.`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...states,
    ...arrows,
    ...ends,
    '```',
    '',
    '| action | from | to | announces | guards |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
