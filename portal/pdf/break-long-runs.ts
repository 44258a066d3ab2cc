/** A text as `renderTextTypst` writes it; a string that something is called with has no # before it. */
const TEXT = /#"((?:[^"\\]|\\.)*)";/gs;

/** Characters in a row that no hyphenation helps with, such as an address; longer ones may be broken every few. */
const RUN = /[^\s\\"\u00ad\u200b-]{61,}/gu;
const PIECE = /.{20}(?=.)/gu;
const ZERO_WIDTH_SPACE = "\u200b";

/** Lets runs of characters that are longer than a column go on in the next line. */
export function breakLongRuns(typst: string): string {
  return typst.replace(TEXT, (text) => text.replace(RUN, (run) => run.replace(PIECE, `$&${ZERO_WIDTH_SPACE}`)));
}
