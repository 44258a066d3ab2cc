import { PgBoss } from "pg-boss";
import { JOBS_SCHEMA, QUEUES } from "#lib/jobs/queue.ts";

/** Seconds for which a job that is done can still be looked at. */
const KEPT_FOR = 24 * 60 * 60;

/** Brings the queue's tables to the version of its library, as their owner; the application may do neither. */
export async function installJobs(url: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: url,
    schema: JOBS_SCHEMA,
    max: 1,
    // The migrations make it, with its grants.
    createSchema: false,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  // A failure comes from the calls below; without a listener an idle connection that breaks would end the process.
  boss.on("error", () => undefined);
  await boss.start();
  try {
    for (const queue of QUEUES) await boss.createQueue(queue, { deleteAfterSeconds: KEPT_FOR });
  } finally {
    await boss.stop();
  }
}
