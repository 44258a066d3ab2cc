import { expect } from "@playwright/test";
import { askAt } from "#lib/jobs/ask-at.ts";
import { approveArticle } from "#newsroom/articles/approval/approve-article.ts";
import { planArticle } from "#newsroom/articles/dates/plan-article.ts";
import { handInArticle } from "#newsroom/articles/hand-in-article.ts";
import { returnArticle } from "#newsroom/articles/return-article.ts";
import { nameRevision } from "#newsroom/articles/revisions/name-revision.ts";
import { trashArticle } from "#newsroom/articles/trash-article.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { makePreviewLink } from "#newsroom/preview-links/make-preview-link.ts";
import { publishArticle } from "#press/articles/publish-article.ts";
import { publishDue } from "#press/articles/publish-due.ts";
import { scheduleArticle } from "#press/articles/schedule-article.ts";
import { unpublishArticle } from "#press/articles/unpublish-article.ts";
import { withdrawArticle } from "#press/articles/withdraw-article.ts";
import { buildPublishedArticle } from "../test/factories/article.ts";
import { save } from "../test/integration/saving.ts";
import { DESK } from "./canary/addresses.ts";
import { test } from "./canary/canary-house.ts";
import { buildCanaryPiece, type CanaryPiece } from "./canary/canary-piece.ts";
import { forAll, leaksAt, pathsOf, textOf, visitsOf, wordsIn, wordsThatSearchTells } from "./canary/crawl.ts";
import { ask } from "./plain-request.ts";

/*
 * Pieces in every state, every field of which says a word that stands nowhere else; a crawler as a stranger and as each role
 * over every address, spelling and header. The pieces are made and moved by another process than the server's, as a second
 * instance would.
 */

/** What readers see is seen, or no longer seen, within this time. */
const SOON_MS = 5_000;
/** How long before its moment a scheduled piece is looked for once more. */
const FUSE_MS = 3_000;
const FAR = { at: "2099-03-01T09:00" };

const ids = ({ article: { id } }: CanaryPiece) => ({ articleId: id, version: 1 });

/** Ways in which a piece comes where no reader may see it: a new state is one line here. */
const HIDDEN: Readonly<Record<string, (piece: CanaryPiece) => Promise<unknown>>> = {
  draft: ({ article: { id, editor }, hide }) =>
    nameRevision(editor, { articleId: id, name: hide("name of a version") }),
  "in review": ({ article: { id, editor } }) => handInArticle(editor, id),
  "sent back": async ({ article: { id, editor }, hide }) => {
    await handInArticle(editor, id);
    await returnArticle(editor, { articleId: id, remark: hide("remark") });
  },
  approved: async (piece) => {
    await handInArticle(piece.article.editor, piece.article.id);
    await approveArticle(piece.article.editor, ids(piece));
  },
  scheduled: (piece) => scheduleArticle(piece.article.editor, { ...ids(piece), scheduledFor: FAR }),
  embargoed: ({ article: { id, editor } }) => planArticle(editor, { articleId: id, embargoUntil: FAR }),
  shared: ({ article: { id, editor } }) => makePreviewLink(editor, { articleId: id, days: 1 }),
  unpublished: async (piece) => {
    await publishArticle(piece.article.editor, ids(piece));
    await unpublishArticle(piece.article.editor, piece.article.id);
  },
  withdrawn: async (piece) => {
    await publishArticle(piece.article.editor, ids(piece));
    await withdrawArticle(piece.article.editor, { articleId: piece.article.id, notice: "Zurückgezogen." });
  },
  trashed: ({ article: { id, editor } }) => trashArticle(editor, id),
};

/** Readers see other words of this piece: these are its working copy. */
async function placeAhead(): Promise<CanaryPiece> {
  const piece = await buildCanaryPiece();
  const published = await buildPublishedArticle();
  await save(published, { ...piece.article.content, sectionId: published.content.sectionId });
  return { ...piece, places: { ...piece.places, id: published.id } };
}

async function expectNoLeak(
  url: string,
  pieces: readonly CanaryPiece[],
  visits = visitsOf(pieces),
  cookie?: string,
): Promise<void> {
  expect(visits.length).toBeGreaterThan(100);
  expect(await forAll(visits, (visit) => leaksAt(url, visit, pieces, cookie))).toEqual([]);
}

async function clear(pieces: readonly CanaryPiece[]): Promise<void> {
  await newsroomDatabase().article.updateMany({
    where: { id: { in: pieces.map(({ places }) => places.id) }, publishedVersion: null },
    data: { trashedAt: new Date(), state: "draft", scheduledFor: null },
  });
}

test("no address, spelling or header tells a word of what readers may not see, in whatever state it is", async ({
  house,
  cookieOf,
}) => {
  const hidden = new Map<string, CanaryPiece>();
  for (const [state, move] of Object.entries(HIDDEN)) {
    const piece = await buildCanaryPiece();
    await move(piece);
    hidden.set(state, piece);
  }
  const ahead = await placeAhead();
  const pieces = [...hidden.values(), ahead];
  const paths = pathsOf(pieces).map((path) => ({ path }));
  await expectNoLeak(house.url, pieces, paths);
  // To the portal a piece is one of these: not there, withdrawn, or there with older words.
  const kinds = [...["scheduled", "withdrawn"].flatMap((state) => hidden.get(state) ?? []), ahead];
  await expectNoLeak(house.url, pieces, visitsOf(kinds));
  // Whoever is sent to sign in gets no cookie either.
  await expectNoLeak(house.url, pieces, visitsOf(kinds, DESK));
  const words = pieces.flatMap((piece) => [...piece.words.values(), ...piece.hidden.values()]);
  expect(await wordsThatSearchTells(house.url, words)).toEqual([]);
  for (const role of ["author", "editor", "admin"] as const)
    await expectNoLeak(house.url, pieces, paths, await cookieOf(role));
  await unpublishArticle(SYSTEM, ahead.places.id);
  await clear(pieces);
});

/** Where readers find a piece, and which fields each place shows at least. */
const SHOWN: readonly (readonly [(piece: CanaryPiece) => string, readonly string[]])[] = [
  [
    ({ places }) => `/meldung/${places.id}-${places.slug}`,
    ["kicker", "teaser", "text", "alt", "caption", "credit", "keyword", "author", "series", "link", "note", "cell"],
  ],
  [
    ({ places }) => `/meldung/${places.id}-${places.slug}/druck`,
    ["kicker", "teaser", "text", "credit in text", "author", "series"],
  ],
  [({ places }) => `/meldung/${places.id}-${places.slug}.pdf`, []],
  [({ places }) => `/ressort/${places.section}`, ["headline", "teaser"]],
  [({ places }) => `/stichwort/${places.keyword}`, ["headline", "teaser"]],
  [({ places }) => `/autor/${places.author}`, ["headline", "teaser"]],
  [({ places }) => `/serie/${places.series}`, ["headline", "teaser", "description of the series"]],
  [() => "/serie", ["series", "description of the series"]],
  [() => "/sitemap/serien.xml", ["series"]],
  [({ words }) => `/suche?q=${words.get("text")}`, ["headline", "teaser"]],
  ...["/feed", "/atom.xml", "/feed.json"].map(
    (path) => [() => path, ["headline", "teaser", "keyword", "author"]] as const,
  ),
  [({ places }) => `/ressort/${places.section}/feed`, ["headline", "teaser", "keyword", "author"]],
  [({ places }) => `/stichwort/${places.keyword}/atom.xml`, ["headline", "teaser", "author"]],
  [({ places }) => `/autor/${places.author}/feed.json`, ["headline", "teaser", "keyword"]],
  [({ places }) => `/sitemap/${places.month}.xml`, ["headline"]],
  [() => "/sitemap/stichwoerter.xml", ["keyword"]],
  [() => "/sitemap/autoren.xml", ["author"]],
  [() => "/news-sitemap.xml", ["kicker", "headline"]],
  [({ places }) => places.sharePicture, []],
  [({ places }) => `/media/${places.pictures[0]?.hash}/64.webp`, []],
];

/** Places that do not show the piece as they should. */
async function missing(url: string, piece: CanaryPiece): Promise<readonly string[]> {
  return forAll(SHOWN, async ([at, fields]) => {
    const path = at(piece);
    const answer = await ask(`${url}${path}`);
    if (answer.status !== 200) return [`${path} → ${answer.status}`];
    const found = wordsIn(answer, path, piece);
    return fields.filter((field) => !found.includes(field)).map((field) => `${path}: ${field}`);
  });
}

/** Brings the moment of a scheduled piece near, as scheduling it would: input goes by the minute. */
async function comeDueIn(id: number, milliseconds: number): Promise<void> {
  await newsroomDatabase().$transaction(async (transaction) => {
    const [row] = await transaction.$queryRaw<{ moment: Date }[]>`
      UPDATE newsroom.article SET scheduled_for = now() + ${milliseconds} * interval '1 millisecond'
      WHERE id = ${id} RETURNING scheduled_for AS moment`;
    if (row === undefined) throw new Error(`There is no article ${id}.`);
    await askAt(transaction, "due-articles", row.moment);
  });
}

/** Places that still show something of the piece. */
function remains(url: string, piece: CanaryPiece): Promise<readonly string[]> {
  return forAll(SHOWN, ([at]) => leaksAt(url, { path: at(piece) }, [piece]));
}

const soon = { timeout: SOON_MS, intervals: [50, 100, 200] };

test("a scheduled piece is nowhere before its moment, everywhere soon after, and nowhere soon after it was taken down", async ({
  house,
}) => {
  for (const takeDown of ["unpublish", "withdraw"] as const) {
    const piece = await buildCanaryPiece();
    const { id, editor } = piece.article;
    await scheduleArticle(editor, { ...ids(piece), scheduledFor: FAR });
    await publishDue();
    await expectNoLeak(house.url, [piece]);
    await comeDueIn(id, FUSE_MS);
    expect(await remains(house.url, piece)).toEqual([]);
    // By the clock of the server under test.
    await expect.poll(() => missing(house.url, piece), { ...soon, timeout: FUSE_MS + SOON_MS }).toEqual([]);
    const sheet = await ask(`${house.url}/meldung/${id}-${piece.places.slug}.pdf`);
    const read = textOf(sheet);
    if (read !== "") expect(read).toContain(piece.words.get("text"));
    // What no reader is to see stays hidden in what they see.
    const shown = await forAll(visitsOf([piece]), async ({ path, headers = {} }) =>
      wordsIn(await ask(`${house.url}${path}`, { headers }), path, { ...piece, words: new Map() }),
    );
    expect(shown).toEqual([]);
    if (takeDown === "unpublish") await unpublishArticle(editor, id);
    else await withdrawArticle(editor, { articleId: id, notice: "Zurückgezogen." });
    await expect.poll(() => remains(house.url, piece), soon).toEqual([]);
    expect((await ask(`${house.url}/meldung/${id}`)).status).toBe(takeDown === "unpublish" ? 404 : 410);
    await expectNoLeak(house.url, [piece]);
    await clear([piece]);
  }
});

test("an embargo keeps a piece back until it is over, whoever publishes", async ({ house }) => {
  const piece = await buildCanaryPiece();
  const { id, editor } = piece.article;
  await planArticle(editor, { articleId: id, embargoUntil: FAR });
  await expect(publishArticle(editor, ids(piece))).rejects.toMatchObject({ code: "wrong-state" });
  expect(await remains(house.url, piece)).toEqual([]);
  await newsroomDatabase().$executeRaw`UPDATE newsroom.article SET embargo_until = now() WHERE id = ${id}`;
  await publishArticle(editor, ids(piece));
  await expect.poll(() => missing(house.url, piece), soon).toEqual([]);
  await unpublishArticle(editor, id);
  await clear([piece]);
});

test("while a crowd reads and an editor previews, no page carries a word of the draft or a cookie", async ({
  house,
  cookieOf,
}) => {
  const draft = await placeAhead();
  const { token } = await makePreviewLink(draft.article.editor, { articleId: draft.places.id, days: 1 });
  const cookie = await cookieOf("editor");
  const previews = [`/redaktion/artikel/${draft.places.id}/vorschau/seite`, `/vorschau/${token}/seite`];
  let isReading = true;
  const previewing = (async () => {
    let seen = 0;
    while (isReading)
      for (const path of previews) {
        const answer = await ask(`${house.url}${path}`, {
          headers: path.startsWith("/redaktion") ? { cookie } : {},
        });
        expect(wordsIn(answer, path, draft), path).toEqual(expect.arrayContaining(["headline", "text", "alt"]));
        seen += 1;
      }
    return seen;
  })();
  const paths = ["/", `/meldung/${draft.places.id}`, `/suche?q=${draft.words.get("headline")}`, "/impressum"];
  const crowd = Array.from({ length: 200 }, (_, reader) => ({ path: paths[reader % paths.length] ?? "/" }));
  const leaks = await forAll(crowd, (visit) => leaksAt(house.url, visit, [draft]));
  isReading = false;
  expect(leaks).toEqual([]);
  expect(await previewing).toBeGreaterThan(0);
  await unpublishArticle(SYSTEM, draft.places.id);
  await clear([draft]);
});
