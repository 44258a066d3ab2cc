/** Everything but the characters that XML 1.0 allows (production 2, Char). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the very characters that a document of XML may not hold
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const REPLACEMENTS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text for the content and the attributes of XML. What XML cannot say at all, such as a control character, is left out. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, "")
    .replace(/[&<>"']/g, (character) => REPLACEMENTS[character] ?? character);
}
