/** Every limit of an article's text, named once. */

/** Longest text of one article in UTF-16 code units, all blocks together (about 2 MB; a long feature has 20,000). */
export const MAX_TEXT_LENGTH = 2_000_000;

/** Most nodes of one article: blocks, list items, texts and line breaks together. */
export const MAX_NODES = 50_000;

/** Deepest nesting of nodes below the document; ten levels of lists need 22. */
export const MAX_DEPTH = 32;

/** A refused text reports at most this many problems: a person mends them one by one. */
export const MAX_PROBLEMS = 20;

/** Longest address of a link; beyond it some browsers and mail programs cut. */
export const MAX_HREF_LENGTH = 2_048;

/** Highest number that a numbered list may start with. */
export const MAX_LIST_START = 9_999;

/** Article numbers are PostgreSQL `integer`. */
export const MAX_ARTICLE_ID = 2_147_483_647;

/** Picture numbers are PostgreSQL `integer`. */
export const MAX_PICTURE_ID = 2_147_483_647;

/** Longest caption, credit, title or alternative text of something in the text, in UTF-16 code units. */
export const MAX_CAPTION_LENGTH = 1_000;
/** Most columns of a table, merged cells counted as many as they span; what a sheet of paper can show. */
export const MAX_TABLE_COLUMNS = 30;

/** Most rows of a table; all municipalities of a district fit. */
export const MAX_TABLE_ROWS = 300;

/** Most cells of a table. */
export const MAX_TABLE_CELLS = 3_000;
