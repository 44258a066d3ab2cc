/** Where foreign pages name who speaks: below the quote, at its end, or as its last paragraph. */
const SOURCES = ":scope > figcaption, :scope > footer, :scope > cite, :scope > p:last-child > cite:only-child";

export function isQuoteFigure(figure: Element): boolean {
  return figure.querySelector(":scope > blockquote") !== null;
}

function lineOf(name: string, words: string, document: Document): HTMLElement {
  const line = document.createElement("p");
  line.setAttribute(name, "");
  line.textContent = words;
  return line;
}

/** „— Wiebke Ohlendahl, Bürgermeisterin“: the name up to the first comma, then the function. */
function composeSource(words: string, document: Document): HTMLElement {
  const [, speaker = "", role = ""] = /^[–—-]*\s*([^,]*),?\s*(.*)$/su.exec(words) ?? [];
  const source = document.createElement("div");
  source.setAttribute("data-quote-source", "");
  source.append(
    lineOf("data-quote-speaker", speaker.trim(), document),
    lineOf("data-quote-function", role.trim(), document),
  );
  return source;
}

/** A foreign quote in our own form: its words, then who says them. The given element stays as it is. */
export function withSource(element: HTMLElement): HTMLElement {
  const copy = element.cloneNode(true) as HTMLElement;
  const quote = copy.querySelector<HTMLElement>(":scope > blockquote") ?? copy;
  const source = copy.querySelector(SOURCES) ?? quote.querySelector(SOURCES);
  const words = source?.textContent?.trim() ?? "";
  if (source === null || words === "") return quote;
  const paragraph = source.closest("p");
  // A cited title within a sentence says nothing about who speaks.
  if (paragraph !== null && paragraph.textContent?.trim() !== words) return quote;
  (paragraph ?? source).remove();
  quote.append(composeSource(words, element.ownerDocument));
  return quote;
}
