/** What a Typst string cannot hold raw: its own delimiters and characters that have no shape on paper. */
const UNPRINTABLE = /["\\]|\p{Cc}/gu;
const WHITESPACE = /[\t\n\v\f\r\u0085]/;

function escapeCharacter(character: string): string {
  if (character === '"' || character === "\\") return `\\${character}`;
  // As in HTML: a line feed inside a text is a space, and other control characters show nothing.
  return WHITESPACE.test(character) ? " " : "";
}

/** A Typst string literal. Nothing in it is interpreted: no markup, no code, no ligature rules, no smart quotes. */
export function typstString(text: string): string {
  return `"${text.toWellFormed().replace(UNPRINTABLE, escapeCharacter)}"`;
}

/**
 * Text in Typst markup, as an embedded string literal instead of escaped markup, so that a character which gets a
 * meaning in a later Typst version is harmless too. The semicolon keeps what follows from becoming a call.
 */
export function renderTextTypst(text: string): string {
  return `#${typstString(text)};`;
}
