import { openWriter } from "#test/shared-writer.ts";

/** Whose sockets these are; one account may not have very many. */
export type BenchAccount = { readonly userId: string; readonly cookie: string };

/** What a process that keeps documents open is told. */
export type OpenOrder = {
  readonly url: string;
  readonly accounts: readonly BenchAccount[];
  readonly articleIds: readonly number[];
};

/*
 * A process of its own that opens documents and keeps them open, so that their browsers' side takes no memory of the
 * server's process. Its one argument is the order as JSON; our own benchmark wrote it.
 */
const { url, accounts, articleIds } = JSON.parse(process.argv[2] ?? "") as OpenOrder;
const origin = "http://localhost:3000";
const writers = articleIds.flatMap((articleId, index) => {
  const account = accounts[index % accounts.length];
  return account === undefined ? [] : [openWriter({ url, articleId, epoch: 1, origin, ...account })];
});
await Promise.all(writers.map((writer) => writer.synced()));
process.stdout.write("open\n");
process.stdin.resume().on("end", () => process.exit(0));
