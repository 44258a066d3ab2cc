/** Largest message in bytes: a document of the longest text that is sent whole after a day without a network. */
export const MAX_MESSAGE_BYTES = 8 * 1024 * 1024;

/** Messages of one connection: a steady rate a second, and how many may come at once. */
export const MESSAGE_RATE = { perSecond: 100, burst: 400 } as const;

/** Pause after the last keystroke before it is stored, and the longest pause while somebody goes on, in milliseconds. */
export const STORE_DELAY_MS = 500;
export const STORE_MAX_DELAY_MS = 2_000;

/** After a store that failed, in milliseconds. */
export const STORE_RETRY_MS = 2_000;

/** How often it is asked whether everybody still may, in milliseconds; a lost right ends a connection within two of these. */
export const RIGHTS_PERIOD_MS = 2_000;
