/** Largest message in bytes: a document of the longest text that is sent whole after a day without a network. */
export const MAX_MESSAGE_BYTES = 8 * 1024 * 1024;

/** Messages of one account, over all its sockets: a steady rate a second, and how many may come at once. */
export const MESSAGE_RATE = { perSecond: 200, burst: 800 } as const;

/** For how many messages one counts that asks to be let in to a document: it costs the database some questions. */
export const ADMISSION_COST = 10;

/** The same in bytes: a few of the largest documents at once. */
export const BYTE_RATE = { perSecond: 1024 * 1024, burst: 3 * MAX_MESSAGE_BYTES + 1024 * 1024 } as const;

/** Open sockets of one account; a window of the desk that writes has one. */
export const MAX_ACCOUNT_SOCKETS = 30;

/** Every browser of ours tells every 15 seconds that it is still here; a socket silent for longer has lost its network. */
export const SILENT_SOCKET_MS = 40_000;

/** Documents over one socket; a page has one, and one more when it was made anew. */
export const MAX_SOCKET_DOCUMENTS = 4;

/** How long a socket may take to be let in to its first document, in milliseconds. */
export const ADMISSION_MS = 10_000;

/** Bytes of one socket that wait until it is let in; whoever typed more meanwhile sends it again when it is. */
export const MAX_QUEUED_BYTES = 1024 * 1024;

/** Sockets of one address that wait for their session to be asked, or are being told that they have none. */
export const MAX_STRANGERS = 100;

/** How long whoever is sent away may take to go, in milliseconds. */
export const FAREWELL_MS = 5_000;

/** Pause after the last keystroke before it is stored, and the longest pause while somebody goes on, in milliseconds. */
export const STORE_DELAY_MS = 500;
export const STORE_MAX_DELAY_MS = 2_000;

/** After a store that failed, in milliseconds. */
export const STORE_RETRY_MS = 2_000;

/** What another instance brought and has not stored after this time, in milliseconds, is stored here. */
export const OVERDUE_MS = 4_000;

/** How often it is asked whether everybody still may, in milliseconds; a lost right ends a connection within two of these. */
export const RIGHTS_PERIOD_MS = 2_000;

/** A round of questions that has no answer after this time, in milliseconds, holds up no other. */
export const ROUND_PATIENCE_MS = 10_000;

/** How long each step of shutting down may take, in milliseconds: what does not answer keeps nothing else open. */
export const CLOSE_STEP_MS = 5_000;

/** Bytes that wait for a browser to take them while it asks for more: several of the longest documents. */
export const MAX_UNREAD_BYTES = 32 * 1024 * 1024;
