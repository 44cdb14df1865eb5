const REACH_SIGNS = { own: 'own', department: 'dept', community: 'community', all: 'all' };

function cellText(cell) {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return REACH_SIGNS[cell];
  return cell
    .map(({ reach, states, kinds, decides, onDutyOf, untakenFor, bookedWith, named }) => {
      const narrowed = [
        ...(states ?? []),
        ...(kinds ?? []),
        ...(decides ? ['whose to decide'] : []),
        ...(onDutyOf ? ['taken out of hours'] : []),
        ...(untakenFor ? ['untaken out of hours'] : []),
        ...(bookedWith ? ['a call booked with them'] : []),
        ...(named ? ['not asked to stay unnamed'] : []),
      ].join(', ');
      return narrowed ? `${REACH_SIGNS[reach]} (${narrowed})` : REACH_SIGNS[reach];
    })
    .join('; ');
}

function matrix(title, table, roles) {
  const rows = Object.entries(table).map(([name, access]) =>
    typeof access === 'string'
      ? `| ${name} | ${roles.map(() => access).join(' | ')} |`
      : `| ${name} | ${roles.map((role) => cellText(access[role])).join(' | ')} |`,
  );
  return [`## ${title}`, '', `| | ${roles.join(' | ')} |`, `| --- |${' --- |'.repeat(roles.length)}`, ...rows, ''];
}

/** Role × operation and role × field, as the guard and the views read them. */
export function documentAccess(accessTable, fieldTable, roles) {
  return [
    '# Who may do and see what',
    '',
    'Generated from `shared/src/domain/access/` by `shared/scripts/generate-docs.mjs`. Do not edit.',
    '`own`: reported or lives there (resident), assigned (staff) · `dept`: the department of the role · empty: not at all.',
    '',
    ...matrix('Operations', accessTable, roles),
    ...matrix('Fields', fieldTable, roles),
  ].join('\n');
}
