import { PgBoss } from "pg-boss";
import { databaseUrl } from "#lib/database/database-url.ts";
import { JOBS_SCHEMA, type QueueName } from "#lib/jobs/queue.ts";
import { workOffDue } from "#press/articles/work-off-due.ts";
import { refreshMostRead } from "./refresh-most-read.ts";

type Report = (failure: unknown) => void;

export type Clock = {
  /** Lets what is being done come to its end. */
  close(): Promise<void>;
};

const ROLE = "dachzeile_newsroom";
const DUE: QueueName = "due-articles";
const EVERY_MINUTE = "* * * * *";
const MOST_READ: QueueName = "most-read";
const EVERY_TEN_MINUTES = "*/10 * * * *";

const CLOSE_TIMEOUT_MS = 5_000;

/** A database that is away fails every second; nobody needs to read that more often. */
const SILENCE_MS = 60_000;

/**
 * Does what is due now, such as what was missed while nothing ran, and from then on whatever comes due: at the named moment, and
 * once a minute in case that the job for it was lost. Of several instances each may be the one; each piece is done once.
 * What was read most is looked at every ten minutes.
 * @param report hears of whatever failed; it is tried again
 */
export async function openClock(report: Report): Promise<Clock> {
  const hear = withoutRepetition(report);
  const boss = new PgBoss({
    connectionString: databaseUrl(ROLE),
    options: `-c role=${ROLE}`,
    application_name: "dachzeile clock",
    schema: JOBS_SCHEMA,
    max: 2,
    // The tables belong to the owner, who makes and mends them when the database is brought up to date.
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
  });
  boss.on("error", hear);
  await boss.start();
  const work = async () => {
    await workOffDue().catch((failure: unknown) => {
      for (const one of failure instanceof AggregateError ? failure.errors : [failure]) hear(one);
      throw failure;
    });
  };
  const mostRead = async () => {
    await refreshMostRead().catch((failure: unknown) => {
      hear(failure);
      throw failure;
    });
  };
  const close = () => boss.stop({ timeout: CLOSE_TIMEOUT_MS });
  try {
    await boss.work(DUE, { pollingIntervalSeconds: 1, batchSize: 20 }, work);
    await boss.schedule(DUE, EVERY_MINUTE);
    await boss.work(MOST_READ, {}, mostRead);
    await boss.schedule(MOST_READ, EVERY_TEN_MINUTES);
  } catch (failure) {
    await close();
    throw failure;
  }
  await work().catch(() => undefined);
  await mostRead().catch(() => undefined);
  return { close };
}

function withoutRepetition(report: Report): Report {
  let [last, at] = ["", 0];
  return (failure) => {
    const [text, now] = [String(failure), performance.now()];
    if (text === last && now - at < SILENCE_MS) return;
    [last, at] = [text, now];
    report(failure);
  };
}
