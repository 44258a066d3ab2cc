import { createInterface } from "node:readline";
import { closeDatabases } from "#lib/database/connection.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import { openClock } from "#operations/jobs/open-clock.ts";
import { publishArticle } from "#press/articles/publish-article.ts";

/**
 * One instance of the house without its pages, as a process of its own: the clock runs, and each line of the standard input is a
 * number of equal requests to publish, whose answers it writes as one line. Ends with its standard input.
 */
type Wish = {
  readonly actor: Actor;
  readonly articleId: number;
  readonly version: number;
  readonly times: number;
};

const clock = await openClock((failure) => process.stderr.write(`${String(failure)}\n`));
process.stdout.write(`ticking ${new Date().toISOString()}\n`);

for await (const line of createInterface(process.stdin)) {
  // Written by the tests only.
  const { actor, articleId, version, times } = JSON.parse(line) as Wish;
  const requests = Array.from({ length: times }, () => publishArticle(actor, { articleId, version }));
  const answers = (await Promise.allSettled(requests)).map((answer) =>
    answer.status === "fulfilled" ? answer.value.isNew : String(answer.reason),
  );
  process.stdout.write(`answers ${JSON.stringify(answers)}\n`);
}
await clock.close();
await closeDatabases();
process.stdout.write("closed\n");
