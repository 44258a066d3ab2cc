import { Readable } from "node:stream";
import { redirectMessages as words } from "#lib/messages/desk-redirects.ts";
import { may } from "#newsroom/people/desk-policy.ts";
import { listRedirects } from "#press/redirects/redirect-queries.ts";
import { currentUser } from "../../../../session.ts";
import { CSV_START, csvLine } from "../../../csv-line.ts";

/** `/redaktion/weiterleitungen/export`: all redirects as a list that can be read in again. */
export async function GET(): Promise<Response> {
  const user = await currentUser();
  const headers = { "Cache-Control": "no-store" };
  if (user === null || !may(user, "manage-redirects")) return new Response(null, { status: 404, headers });
  return new Response(Readable.toWeb(Readable.from(lines())) as ReadableStream, {
    headers: {
      ...headers,
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="weiterleitungen.csv"',
    },
  });
}

async function* lines(): AsyncGenerator<string> {
  yield CSV_START + csvLine([words.from, words.to]);
  for (let after: string | null = ""; after !== null; ) {
    const { entries, next } = await listRedirects({ words: "", after });
    yield entries
      .filter(({ isLaidDown }) => isLaidDown)
      .map(({ from, to }) => csvLine([from, to]))
      .join("");
    after = next;
  }
}
