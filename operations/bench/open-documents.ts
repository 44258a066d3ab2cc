import { openWriter } from "#test/shared-writer.ts";

/**
 * A process of its own that opens documents and keeps them open, so that their browsers' side takes no memory of the
 * server's process. Arguments: the socket's address, the account, its cookie, and the numbers of the articles.
 */
const [url = "", userId = "", cookie = "", ...articles] = process.argv.slice(2);
const origin = "http://localhost:3000";
const writers = articles.map((id) => openWriter({ url, articleId: Number(id), epoch: 1, userId, cookie, origin }));
await Promise.all(writers.map((writer) => writer.synced()));
process.stdout.write("open\n");
process.stdin.resume().on("end", () => process.exit(0));
