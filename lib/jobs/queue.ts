/** PostgreSQL schema of the queue's tables. */
export const JOBS_SCHEMA = "jobs";

/** Every queue there is; made when the database is brought up to date. */
export const QUEUES = ["due-articles", "most-read"] as const;
export type QueueName = (typeof QUEUES)[number];
