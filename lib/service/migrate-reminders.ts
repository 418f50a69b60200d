/** Brings stored reminders forward from one version to the next. Whatever is no reminder is left as it is, for the shape to refuse. */

/** Version 2 tells kinds apart and keeps what happened; version 1 knew promises only, and when they were made, told and settled. */
export function remindersFromVersion1(value: unknown): unknown {
  return Array.isArray(value) ? value.map(reminderFromVersion1) : value;
}

function reminderFromVersion1(old: unknown): unknown {
  if (!isRecord(old)) return old;
  const { createdAt, notifiedAt, status, statusAt } = old;
  const history = [
    { at: createdAt, what: 'made' },
    ...(notifiedAt === null ? [] : [{ at: notifiedAt, what: 'told' }]),
    ...(status === 'done' || status === 'dropped' ? [{ at: statusAt, what: status }] : []),
  ];
  return {
    ...old,
    kind: 'promise',
    promised: null,
    overdueToldAt: null,
    askedAt: null,
    dropReason: null,
    history,
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
