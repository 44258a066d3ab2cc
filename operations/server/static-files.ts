import type { IncomingMessage, ServerResponse } from "node:http";
import sirv from "sirv";

/** Address below which the framework looks for what it has built. */
const PREFIX = "/_next/static";

const YEAR_SECONDS = 31_536_000;

/**
 * Serves the build's scripts and style sheets, which were compressed once (`compress-static.ts`), to whoever takes brotli. Their
 * names change with their content.
 * @returns true when it answers; everything else is the framework's
 */
export function openStaticFiles(folder: string): (request: IncomingMessage, response: ServerResponse) => boolean {
  const serve = sirv(folder, { brotli: true, immutable: true, maxAge: YEAR_SECONDS });
  return (request, response) => {
    const address = request.url ?? "";
    const takesBrotli = /\bbr\b/.test(String(request.headers["accept-encoding"] ?? ""));
    if (!takesBrotli || !address.startsWith(`${PREFIX}/`) || !/^(?:GET|HEAD)$/.test(request.method ?? "")) return false;
    request.url = address.slice(PREFIX.length);
    let isFound = true;
    serve(request, response, () => {
      isFound = false;
    });
    request.url = address;
    return isFound;
  };
}
