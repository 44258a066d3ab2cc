import { fromPrisma, PgBoss } from "pg-boss";
import type { Transaction } from "../database/connection.ts";
import { JOBS_SCHEMA, type QueueName } from "./queue.ts";

/**
 * Asks for a job at a moment by the database's clock, inside the transaction of the change that needs it: both are stored, or
 * neither. Whoever works the queue off looks for what is due then, so a job too many does nothing and none is ever taken back.
 */
export async function askAt(transaction: Transaction, queue: QueueName, moment: Date): Promise<void> {
  // Never started: it opens no connection and writes by the transaction alone.
  const boss = new PgBoss({ schema: JOBS_SCHEMA, db: fromPrisma(transaction) });
  await boss.send(queue, null, { startAfter: moment });
}
