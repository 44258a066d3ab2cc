/** Who says it belongs to the quote but is not said by anybody, so it stands beside the words (HTML, 4.4.4). */
export function renderBlockquoteHtml(children: string, speaker: string, role: string): string {
  const quote = `<blockquote>${children}</blockquote>`;
  if (speaker === "" && role === "") return quote;
  const name = speaker === "" ? "" : `<span class="speaker">${speaker}</span>`;
  return `<figure class="quote">${quote}<figcaption>${[name, role].filter((part) => part !== "").join(", ")}</figcaption></figure>`;
}
