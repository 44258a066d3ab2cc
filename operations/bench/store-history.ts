import * as Y from "yjs";
import { doc, paragraph } from "#editor/build-body.ts";
import { createArticle } from "#newsroom/articles/create-article.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { sharedBody, writeContent, writeText } from "#newsroom/working-copy/article-document.ts";
import { checkDocument } from "#newsroom/working-copy/check-document.ts";
import { documentOf, openWorkingCopy } from "#newsroom/working-copy/open-working-copy.ts";
import { storeWorkingCopy } from "#newsroom/working-copy/store-working-copy.ts";
import type { Benchmark, Comparison } from "./benchmark.ts";
import { takeDemoText } from "./demo-text.ts";
import { openThrowAwayDatabase } from "./throw-away-database.ts";

const WORDS = 1_000;
const UPDATES = 10_000;
const STORES = 20;

/** One store of a document in which so much was written and deleted, beside one that was just begun; equal in length. */
export const storeHistoryBenchmark: Benchmark = {
  name: "store-history",
  title: `one store of ${WORDS.toLocaleString("en")} words after ${UPDATES.toLocaleString("en")} changes, beside none`,
  statistic: "median",
  warmUpRounds: 1,
  rounds: 9,
  prepare,
};

async function prepare(): Promise<Comparison> {
  const { close } = await openThrowAwayDatabase();
  const [fresh, old] = [await openText(), await openText()];
  grow(old.document);
  return {
    baseline: { label: "no history", measure: () => storeOften(fresh) },
    variants: [{ label: `${UPDATES.toLocaleString("en")} changes`, measure: () => storeOften(old) }],
    close,
  };
}

type Text = { readonly articleId: number; readonly epoch: number; readonly document: Y.Doc };

async function openText(): Promise<Text> {
  const { id: articleId } = await createArticle(SYSTEM);
  const { epoch, state } = await openWorkingCopy(articleId);
  const document = documentOf(state);
  const checked = checkDocument(document);
  if (!checked.ok) throw new Error(checked.reason);
  writeContent(document, { ...checked.content, body: doc(...takeDemoText(WORDS).map((words) => paragraph(words))) });
  return { articleId, epoch, document };
}

/** Words are typed and deleted again, all over the text: it is as long as before and has a past. */
function grow(document: Y.Doc): void {
  const lines = sharedBody(document)
    .toArray()
    .flatMap((block) => (block instanceof Y.XmlElement ? block.toArray() : []))
    .filter((line) => line instanceof Y.XmlText);
  for (let update = 0; update < UPDATES / 2; update += 1) {
    const line = lines[update % lines.length];
    if (line === undefined) return;
    const place = (update * 7) % Math.max(1, line.length);
    line.insert(place, "x");
    line.delete(place, 1);
  }
}

async function storeOften({ articleId, epoch, document }: Text): Promise<readonly number[]> {
  const durations: number[] = [];
  for (let store = 0; store < STORES; store += 1) {
    writeText(document, "headline", `Titel ${store % 2}`);
    const begin = performance.now();
    const order = { articleId, epoch, document, writers: [], writingSince: new Date(), instance: "bench" };
    await storeWorkingCopy(order);
    durations.push(performance.now() - begin);
  }
  return durations;
}
