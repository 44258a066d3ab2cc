import { readdirSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";

/** Address below which the framework looks for what it has built. */
const PREFIX = "/_next/static/";
const ENDING = ".br";

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/**
 * Serves the build's scripts and style sheets, which were compressed once (`compress-static.ts`), to whoever takes brotli. They
 * are held in memory, about a megabyte: a build that takes the place of this one does not take them from open pages. Their names
 * change with their content.
 * @returns true when it answers; everything else is the framework's
 */
export function openStaticFiles(folder: string): (request: IncomingMessage, response: ServerResponse) => boolean {
  const copies = readCopies(folder);
  return ({ url = "", method = "", headers }, response) => {
    const takesBrotli = /\bbr\b/.test(String(headers["accept-encoding"] ?? ""));
    if (!takesBrotli || !url.startsWith(PREFIX) || !["GET", "HEAD"].includes(method)) return false;
    const [name = ""] = url.slice(PREFIX.length).split("?");
    const copy = copies.get(name);
    if (copy === undefined) return false;
    response.writeHead(200, {
      "Content-Type": TYPES[path.extname(name)] ?? "application/octet-stream",
      "Content-Encoding": "br",
      "Content-Length": copy.length,
      "Cache-Control": "public, max-age=31536000, immutable",
      Vary: "Accept-Encoding",
    });
    response.end(method === "HEAD" ? undefined : copy);
    return true;
  };
}

/** By the name that the address has below the prefix. */
function readCopies(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(ENDING));
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      const address = path.relative(folder, file).split(path.sep).join("/").slice(0, -ENDING.length);
      return [address, readFileSync(file)];
    }),
  );
}
