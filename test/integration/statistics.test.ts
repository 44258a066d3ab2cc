import { beforeAll, describe, expect, it } from "vitest";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { refreshMostRead } from "#operations/jobs/refresh-most-read.ts";
import { isPublished, listMostRead } from "#portal/articles/most-read-queries.ts";
import { withdrawArticle } from "#press/articles/withdraw-article.ts";
import { MOST_READ_LENGTH } from "#press/most-read/print-most-read.ts";
import { readersDatabase } from "#readers/readers-database.ts";
import { storeCounts } from "#readers/stored-later.ts";
import { countView } from "#readers/views/count-view.ts";
import { storeViews } from "#readers/views/store-views.ts";
import {
  countViewsBefore,
  listViewsByArticle,
  listViewsByDay,
  listViewsByReferrer,
} from "#readers/views/view-queries.ts";
import { buildArticle, buildPublishedArticle } from "../factories/article.ts";
import { useOwnDatabase } from "./own-database.ts";

beforeAll(async () => void (await useOwnDatabase()));

const seen = async () => (await listMostRead()).map(({ id }) => id);
const edition = async () => (await newsroomDatabase().edition.findUniqueOrThrow({ where: { id: 1 } })).number;

/** Moves everything that was counted so far some days back. */
async function daysLater(days: number): Promise<void> {
  await readersDatabase().$executeRaw`UPDATE readers.article_view SET day = day - ${days}::int`;
}

describe("what is read", () => {
  it("is counted by piece, day and host, also by two processes at once", async () => {
    const counted = [
      { articleId: 1, referrer: "", views: 2 },
      { articleId: 1, referrer: "fachforum.example", views: 1 },
      { articleId: 2, referrer: "", views: 1 },
    ];
    await Promise.all([storeViews(counted), storeViews(counted.toReversed())]);
    countView({ articleId: 2, referrer: "" });
    await storeCounts();
    expect(await listViewsByArticle({ days: 1, limit: 9 })).toEqual([
      { articleId: 1, views: 6 },
      { articleId: 2, views: 3 },
    ]);
    expect(await listViewsByReferrer({ days: 1, limit: 9 })).toEqual([
      { referrer: "", views: 7 },
      { referrer: "fachforum.example", views: 2 },
    ]);
    await daysLater(3);
    await storeViews([{ articleId: 2, referrer: "", views: 10 }]);
    expect((await listViewsByDay({ days: 7 })).map(({ views }) => views)).toEqual([0, 0, 0, 9, 0, 0, 10]);
    expect(await listViewsByArticle({ days: 1, limit: 9 })).toEqual([{ articleId: 2, views: 10 }]);
    expect(await countViewsBefore({ days: 3 })).toBe(9);
  });

  it("is forgotten when nobody compares it any more", async () => {
    await daysLater(800);
    await refreshMostRead();
    expect(await readersDatabase().articleView.count()).toBe(0);
  });
});

describe("„Meistgelesen“", () => {
  it("shows what readers can see and nobody paid for, and is another edition only when it changed", async () => {
    expect(await seen()).toEqual([]);
    const pieces = [];
    for (let place = 0; place <= MOST_READ_LENGTH; place += 1) pieces.push(await buildPublishedArticle());
    const paid = await buildPublishedArticle({ genre: "anzeige" });
    const draft = await buildArticle();
    const views = [draft, paid, ...pieces].map(({ id }, place) => ({ articleId: id, referrer: "", views: 50 - place }));
    await storeViews([...views, { articleId: 999_999, referrer: "", views: 90 }]);
    await refreshMostRead();
    const shown = pieces.slice(0, MOST_READ_LENGTH).map(({ id }) => id);
    expect(await seen()).toEqual(shown);
    const before = await edition();
    await refreshMostRead();
    expect(await edition()).toBe(before);

    const [first] = pieces;
    if (first === undefined) throw new Error("There is no piece.");
    await withdrawArticle(first.editor, { articleId: first.id, notice: "" });
    expect(await seen()).toEqual(shown.slice(1));
    expect(await isPublished(first.id)).toBe(false);
    await refreshMostRead();
    expect(await seen()).toEqual(pieces.slice(1).map(({ id }) => id));
  });
});
