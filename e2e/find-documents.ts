import { ask, type PlainAnswer } from "./plain-request.ts";

/** An address that never was. */
export const MISSING = "/diese-seite-gab-es-nie";

/** Addresses of every kind of document, read from the front page's own links. */
export async function findDocuments(url: string): Promise<readonly string[]> {
  const home = await ask(`${url}/`);
  const [article, section] = [linkIn(home, "/meldung/"), linkIn(home, "/ressort/")];
  const piece = await ask(`${url}${article}`);
  const [keyword, author] = [linkIn(piece, "/stichwort/"), linkIn(piece, "/autor/")];
  return ["/", article, `${article}/druck`, section, keyword, author, "/suche?q=Verwaltung", "/impressum", MISSING];
}

function linkIn({ text }: PlainAnswer, beginning: string): string {
  return new RegExp(`href="(${beginning}[^"]+)"`).exec(text)?.[1] ?? "";
}
