import { beforeAll, describe, expect, it } from "vitest";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { type PagedList, readOutline } from "#portal/lists/list-outline.ts";
import { pageOfList } from "#portal/lists/page-of-list.ts";
import { portalDatabase } from "#portal/portal-database.ts";
import { inPress } from "#press/in-press.ts";
import { useOwnDatabase } from "./own-database.ts";

beforeAll(useOwnDatabase);

const PIECES = 20_000;
const LISTS: readonly PagedList[] = [
  { kind: "section", slug: "politik" },
  { kind: "keyword", slug: "akte" },
  { kind: "author", slug: "ab" },
  { kind: "genre", slug: "bericht" },
];

/** Pieces of one section, keyword, author and genre, with many on the same day; as the press leaves them, in a new edition. */
async function printPieces(): Promise<void> {
  await inPress(async (transaction) => {
    await transaction.$executeRaw`INSERT INTO portal.section VALUES (1, 'Politik', 'politik', 0)`;
    await transaction.$executeRaw`INSERT INTO portal.person (id, initials, slug) VALUES (1, 'ab', 'ab')`;
    await transaction.$executeRaw`INSERT INTO portal.keyword (id, name, slug) VALUES (1, 'Akte', 'akte')`;
    await transaction.$executeRaw`
      INSERT INTO portal.article (id, slug, kicker, headline, teaser, body_html, body_typst, body_text, genre, section_id,
        picture_alt, picture_caption, picture_credit, display_date, first_published_at, printed_at)
      SELECT n, 's', '', 'Titel ' || n, '', '', '', '', 'bericht', 1, '', '', '',
        date '2000-01-01' + (n * 7919 % 5000), timestamptz '2000-01-01' + n * interval '1 hour', now()
      FROM generate_series(1, ${PIECES}::int) AS n`;
    await transaction.$executeRaw`INSERT INTO portal.article_keyword SELECT id, 0, 1 FROM portal.article`;
    await transaction.$executeRaw`INSERT INTO portal.article_author SELECT id, 0, 1 FROM portal.article`;
  });
}

describe("long lists", () => {
  beforeAll(printPieces);

  it.each(LISTS)("of a $kind show every piece once, newest first, on any page", async (list) => {
    const expected = await portalDatabase().portalArticle.findMany({
      orderBy: [{ displayDate: "desc" }, { firstPublishedAt: "desc" }, { id: "desc" }],
      select: { id: true },
    });
    expect([...(await readOutline(list))]).toEqual(expected.map(({ id }) => id));
    for (const page of [1, 2, 500, PIECES / 20]) {
      const { articles, pageCount, total } = await pageOfList(list, page);
      expect(articles.map(({ id }) => id)).toEqual(expected.slice((page - 1) * 20, page * 20).map(({ id }) => id));
      expect([pageCount, total]).toEqual([PIECES / 20, PIECES]);
    }
    expect((await pageOfList(list, PIECES / 20 + 1)).articles).toEqual([]);
  });

  it("have a piece less as soon as readers cannot see it any more", async () => {
    await inPress((transaction) => transaction.portalArticle.deleteMany({ where: { id: 7 } }));
    for (const list of LISTS) expect((await pageOfList(list, 1)).total).toBe(PIECES - 1);
    expect(await newsroomDatabase().portalArticle.count()).toBe(PIECES - 1);
  });
});
