import { berlinDay } from "#lib/berlin-time.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** So long somebody writes before the next automatic revision. */
export const AUTOMATIC_PAUSE_MS = 10 * MINUTE;

/**
 * Has enough been written since the last automatic revision? Pure.
 * @param newest the newest automatic one, or null
 * @param writingSince when the present writing began
 */
export function isAutomaticDue(newest: Date | null, writingSince: Date, now: Date): boolean {
  const since = Math.max(newest?.getTime() ?? 0, writingSince.getTime());
  return now.getTime() - since >= AUTOMATIC_PAUSE_MS;
}

/** A revision as the thinning sees it. */
export type AgedRevision = {
  readonly id: string;
  readonly at: Date;
  readonly isAutomatic: boolean;
  readonly contributors: readonly string[];
};

export type Thinning = {
  /** Automatic ones that go. */
  readonly gone: readonly string[];
  /** Automatic ones that stay and take over who wrote in those that go. */
  readonly contributors: ReadonlyMap<string, readonly string[]>;
};

/**
 * Which automatic revisions go: all of the last day stay, then the newest of each hour for a week, of each day for a
 * quarter, of each week afterwards. Nobody's work is ascribed to somebody else thereby: the next newer automatic one
 * takes over the contributors; where a kept one is the next and does not name them, the automatic one stays. Pure.
 * @param history all revisions of one article, in any order
 */
export function thinAutomatic(history: readonly AgedRevision[], now: Date): Thinning {
  const gone: string[] = [];
  const contributors = new Map<string, readonly string[]>();
  const periods = new Set<string>();
  let heir: AgedRevision | null = null;
  for (const revision of history.toSorted(byNewest)) {
    const isSurplus = revision.isAutomatic && !isFirstOfPeriod(revision, now, periods);
    const richer: AgedRevision | null = isSurplus && heir !== null ? inherit(heir, revision) : null;
    if (richer === null) {
      heir = revision;
      continue;
    }
    gone.push(revision.id);
    if (richer !== heir) contributors.set(richer.id, richer.contributors);
    heir = richer;
  }
  return { gone, contributors };
}

/** Notes the period of an automatic revision; the newest of each is met first. */
function isFirstOfPeriod({ at }: AgedRevision, now: Date, periods: Set<string>): boolean {
  const period = periodOf(at, now);
  if (period === null) return true;
  const isFirst = !periods.has(period);
  periods.add(period);
  return isFirst;
}

/** The heir with the contributors of the one that goes; null when it cannot name them. */
function inherit(heir: AgedRevision, { contributors }: AgedRevision): AgedRevision | null {
  const all = [...new Set([...contributors, ...heir.contributors])];
  if (all.length === heir.contributors.length) return heir;
  return heir.isAutomatic ? { ...heir, contributors: all } : null;
}

function byNewest(left: AgedRevision, right: AgedRevision): number {
  return right.at.getTime() - left.at.getTime() || (left.id < right.id ? 1 : -1);
}

/** The span of which one automatic revision stays; null while all stay. Days by German clocks, weeks of seven days. */
function periodOf(at: Date, now: Date): string | null {
  const age = now.getTime() - at.getTime();
  if (age <= DAY) return null;
  if (age <= 7 * DAY) return `hour ${Math.floor(at.getTime() / HOUR)}`;
  if (age <= 90 * DAY) return `day ${berlinDay(at)}`;
  return `week ${Math.floor(at.getTime() / (7 * DAY))}`;
}
