const MAX_ANCHOR_LENGTH = 60;
const GERMAN_LETTERS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

function slugOf(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => GERMAN_LETTERS[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_ANCHOR_LENGTH)
    .replace(/^-|-$/g, "");
}

/**
 * Gives each heading of one text its anchor: the same words get the same anchor in every edition, and the prefix keeps
 * a heading such as „Suche“ from taking an id of the page around it. Repeated headings are numbered.
 */
export function createAnchors(): (headingText: string) => string {
  const taken = new Set<string>();
  return (headingText) => {
    const slug = slugOf(headingText);
    const base = slug === "" ? "abschnitt" : `abschnitt-${slug}`;
    let anchor = base;
    for (let count = 2; taken.has(anchor); count += 1) anchor = `${base}-${count}`;
    taken.add(anchor);
    return anchor;
  };
}
