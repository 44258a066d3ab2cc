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

/** The text without what XML cannot say at all, such as a control character. */
export function withoutForbidden(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, "");
}

/** Text for the content and the attributes of XML. */
export function escapeXml(text: string): string {
  return withoutForbidden(text).replace(/[&<>"']/g, (character) => REPLACEMENTS[character] ?? character);
}

/** An element that holds text alone. */
export function xmlElement(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}
