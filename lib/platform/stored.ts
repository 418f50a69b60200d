/**
 * What Tonfall keeps in storage.local, one key a kind, each with its version and its shape.
 * Data that cannot be read is set aside under `damaged:<key>` and reported, never overwritten.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { err, ok, type Result } from '@/lib/core/result';

interface Envelope {
  readonly version: number;
  readonly value: unknown;
}

export interface StoredKind<T> {
  readonly key: string;
  readonly version: number;
  readonly schema: v.GenericSchema<unknown, T>;
  readonly fallback: T;
  /** Turns the value of version n into that of n + 1, for each n below the current version. */
  readonly migrations: Readonly<Record<number, (value: unknown) => unknown>>;
}

/** `problem` tells why stored data was not used; the fallback stands in. */
export interface Loaded<T> {
  readonly value: T;
  readonly problem: string | null;
}

/** Reads an envelope without touching storage; exported for the migration tests. */
export function readStored<T>(kind: StoredKind<T>, raw: unknown): Loaded<T> {
  if (raw === undefined) return { value: kind.fallback, problem: null };
  const envelope = asEnvelope(raw);
  if (!envelope) return { value: kind.fallback, problem: 'is no versioned record' };
  if (envelope.version > kind.version)
    return { value: kind.fallback, problem: `was written by a newer Tonfall (version ${envelope.version})` };
  const current = migrated(kind, envelope);
  if (!current.ok) return { value: kind.fallback, problem: current.error };
  const parsed = v.safeParse(kind.schema, current.value);
  if (parsed.success) return { value: parsed.output, problem: null };
  const issue = parsed.issues[0];
  return { value: kind.fallback, problem: `${v.getDotPath(issue) ?? 'value'}: ${issue.message}` };
}

/** Migrations meet whatever is stored, so one that fails is no bug but damaged data. */
function migrated<T>(kind: StoredKind<T>, envelope: Envelope): Result<unknown, string> {
  let { value } = envelope;
  for (let { version } = envelope; version < kind.version; version++) {
    const step = kind.migrations[version];
    try {
      if (step) value = step(value);
    } catch {
      return err(`could not be brought forward from version ${version}`);
    }
  }
  return ok(value);
}

export async function loadStored<T>(kind: StoredKind<T>): Promise<Loaded<T>> {
  const raw = (await browser.storage.local.get(kind.key))[kind.key];
  return readStored(kind, raw);
}

/** Moves unreadable data aside before the first write over it; what was set aside earlier stays. */
export async function saveStored<T>(kind: StoredKind<T>, value: T): Promise<void> {
  const aside = `damaged:${kind.key}`;
  const found = await browser.storage.local.get([kind.key, aside]);
  const update: Record<string, unknown> = { [kind.key]: { version: kind.version, value } };
  if (readStored(kind, found[kind.key]).problem !== null && found[aside] === undefined) update[aside] = found[kind.key];
  await browser.storage.local.set(update);
}

/** Calls back after each change of the kind, from whichever part of the extension. */
export function watchStored(
  kinds: readonly { readonly key: string }[],
  onChange: () => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && kinds.some(({ key }) => key in changes)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

function asEnvelope(raw: unknown): Envelope | null {
  if (typeof raw !== 'object' || raw === null || !('version' in raw) || !('value' in raw)) return null;
  return typeof raw.version === 'number' && Number.isInteger(raw.version) && raw.version > 0
    ? { version: raw.version, value: raw.value }
    : null;
}
