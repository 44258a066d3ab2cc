import { approveArticle } from "#newsroom/articles/approval/approve-article.ts";
import type { ArticleContent, Genre } from "#newsroom/articles/article.ts";
import { insertArticle } from "#newsroom/articles/create-article.ts";
import { handInArticle } from "#newsroom/articles/hand-in-article.ts";
import { createHouseRule } from "#newsroom/house-style/create-house-rule.ts";
import { listHouseRules } from "#newsroom/house-style/house-rule-queries.ts";
import { createKeyword } from "#newsroom/keywords/create-keyword.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import type { Actor, Role } from "#newsroom/people/actor.ts";
import { findPersonByInitials } from "#newsroom/people/person-queries.ts";
import { storePicture } from "#newsroom/pictures/store-picture.ts";
import { listSections } from "#newsroom/sections/section-queries.ts";
import { correctArticle } from "#press/articles/correct-article.ts";
import { publishArticle } from "#press/articles/publish-article.ts";
import { withdrawArticle } from "#press/articles/withdraw-article.ts";
import { addPerson } from "#press/people/add-person.ts";
import { addSection } from "#press/sections/add-section.ts";
import { saveSettings } from "#press/site/save-settings.ts";
import { createDemoAccounts, markDemoFinished, markDemoUnfinished } from "./demo-accounts.ts";
import { composeBody, type DemoNumbers } from "./demo-body.ts";
import { demoHouseStyle } from "./demo-house-style.ts";
import { demoNearDuplicate } from "./demo-keywords.ts";
import { type DemoArticle, demoNewsroom } from "./demo-newsroom.ts";
import { demoSite } from "./demo-site.ts";
import { describeDemoKeywords } from "./describe-demo-keywords.ts";
import { drawPicture } from "./draw-picture.ts";
import { ensureDemoSeries } from "./ensure-demo-series.ts";

const nothing: DemoNumbers = { articles: new Map(), pictures: new Map() };

type Staff = Record<Role, Actor & { kind: "user" }>;

/** What the articles refer to, by the names that the demo content uses. */
type Directory = {
  readonly sections: ReadonlyMap<string, number>;
  readonly persons: ReadonlyMap<string, number>;
  readonly keywords: ReadonlyMap<string, number>;
  /** Filled on the way: drawing is the slowest part of the load, and pieces share a motif as they share a photograph. */
  readonly pictures: Map<string, number>;
};

/**
 * Fills an empty newsroom with the demo: every piece goes through the same commands as an editor's. A load that was cut
 * short goes on where it ended; `signal` ends it between two pieces.
 */
export async function loadDemo(dataDir: string, say: (line: string) => void, signal?: AbortSignal): Promise<void> {
  say("Lade die Demo-Redaktion …");
  markDemoUnfinished(dataDir);
  const staff = await createDemoAccounts(dataDir);
  await saveSettings(staff.admin, {
    portalName: demoSite.name,
    claim: demoSite.claim,
    imprint: composeBody(demoSite.imprint, nothing),
    privacy: composeBody(demoSite.privacy, nothing),
  });
  await ensureHouseStyle(staff);
  const directory = await createDirectory(staff);
  const articleIds = new Map<number, number>();
  for (const article of demoNewsroom.articles) {
    signal?.throwIfAborted();
    articleIds.set(article.id, await ensureArticle(article, staff, directory, articleIds));
    if (articleIds.size % 8 === 0) say(`  … ${articleIds.size} von ${demoNewsroom.articles.length} Artikeln`);
  }
  await ensureDemoSeries(staff.editor, articleIds);
  // Nobody of the demo has a mailbox.
  await newsroomDatabase().notificationMail.deleteMany({
    where: { notification: { userId: { in: Object.values(staff).map(({ id }) => id) } } },
  });
  markDemoFinished(dataDir);
}

async function ensureHouseStyle({ editor }: Staff): Promise<void> {
  // They are made one after the other: a load that was cut short goes on behind the last one.
  const { length } = await listHouseRules();
  for (const rule of demoHouseStyle.slice(length)) await createHouseRule(editor, rule);
}

async function createDirectory(staff: Staff): Promise<Directory> {
  const sections = new Map<string, number>();
  for (const { name, slug } of demoNewsroom.sections) sections.set(slug, await ensureDemoSection(staff, name));
  const persons = new Map<string, number>();
  for (const { name, initials } of demoNewsroom.people) {
    const userId = Object.values(staff).find((user) => user.name === name)?.id ?? null;
    const known = await findPersonByInitials(initials);
    persons.set(initials, (known ?? (await addPerson(staff.admin, { name, initials, userId }))).id);
  }
  const keywords = new Map<string, number>();
  for (const keyword of demoNewsroom.keywords)
    keywords.set(keyword.name, (await createKeyword(staff.editor, keyword)).id);
  await createKeyword(staff.editor, demoNearDuplicate);
  await describeDemoKeywords(staff.editor, demoNewsroom.keywords, keywords);
  return { sections, persons, keywords, pictures: new Map() };
}

/** An import at the command line may have made sections and by-lines before the first account existed. */
async function ensureDemoSection(staff: Staff, name: string): Promise<number> {
  const known = (await listSections()).find((section) => section.name === name);
  return (known ?? (await addSection(staff.admin, { name }))).id;
}

async function ensureArticle(
  article: DemoArticle,
  staff: Staff,
  directory: Directory,
  articleIds: ReadonlyMap<number, number>,
): Promise<number> {
  const importKey = `demo:${article.id}`;
  const known = await newsroomDatabase().article.findUnique({
    where: { importKey },
    select: { id: true, state: true },
  });
  const id = known?.id ?? (await insertDemoArticle(article, importKey, staff, directory, articleIds));
  if (known === null || known.state === "draft") await bringToState(id, article, staff);
  await ensureCorrection(id, article, staff);
  return id;
}

/** A load that was cut short before it goes on here; a piece that somebody has changed since is left alone. */
async function ensureCorrection(articleId: number, { correction }: DemoArticle, { editor }: Staff): Promise<void> {
  if (correction === undefined) return;
  const known = await newsroomDatabase().article.findUnique({
    where: { id: articleId, state: "published", publishedVersion: 1, corrections: { none: {} } },
    select: { id: true },
  });
  if (known === null) return;
  await correctArticle(editor, { articleId, ...correction, text: { kind: "unchanged", publishedVersion: 1 } });
}

async function insertDemoArticle(
  article: DemoArticle,
  importKey: string,
  staff: Staff,
  directory: Directory,
  articleIds: ReadonlyMap<number, number>,
): Promise<number> {
  const content: ArticleContent = {
    kicker: article.kicker,
    headline: article.headline,
    teaser: article.teaser,
    body: composeBody(article.body, {
      articles: articleIds,
      pictures: await loadTextPictures(article, staff, directory),
    }),
    genre: article.genre.toLowerCase() as Genre, // the demo spells the six genres as editors read them
    sectionId: directory.sections.get(article.section) ?? null,
    authorIds: article.authors.flatMap((initials) => directory.persons.get(initials) ?? []),
    keywordIds: article.keywords.flatMap((name) => directory.keywords.get(name) ?? []),
    links: article.links,
    recommendedIds: (article.recommended ?? []).flatMap((number) => articleIds.get(number) ?? []),
    picture: await loadPicture(article, staff, directory),
    displayDate: article.displayDate,
  };
  const firstPublishedAt =
    article.state === "published" ? new Date(`${article.displayDate}T08:00:00+01:00`) : undefined;
  const { id } = await newsroomDatabase().$transaction((transaction) =>
    insertArticle(transaction, staff.author, content, { importKey, firstPublishedAt }),
  );
  return id;
}

async function loadPicture(
  article: DemoArticle,
  staff: Staff,
  directory: Directory,
): Promise<ArticleContent["picture"]> {
  if (article.picture === undefined) return null;
  const { motif, alt, caption, credit } = article.picture;
  return { pictureId: await ensureMotif(motif, article, staff, directory), alt, caption, credit };
}

/** The pictures between the paragraphs, by their motif. */
async function loadTextPictures(
  article: DemoArticle,
  staff: Staff,
  directory: Directory,
): Promise<ReadonlyMap<string, number>> {
  const ids = new Map<string, number>();
  for (const block of article.body) {
    if (block.kind !== "picture") continue;
    ids.set(block.picture.motif, await ensureMotif(block.picture.motif, article, staff, directory));
  }
  return ids;
}

async function ensureMotif(
  motif: string,
  { id: seed }: DemoArticle,
  { editor }: Staff,
  { pictures }: Directory,
): Promise<number> {
  const known = pictures.get(motif);
  if (known !== undefined) return known;
  const bytes = await drawPicture(motif, seed);
  const { id } = await storePicture(editor, { bytes, fileName: `${motif}.jpg` });
  pictures.set(motif, id);
  return id;
}

async function bringToState(id: number, { state }: DemoArticle, { editor }: Staff): Promise<void> {
  switch (state) {
    case "draft":
      return;
    case "in-review":
      await handInArticle(editor, id);
      return;
    case "approved":
      await handInArticle(editor, id);
      await approveArticle(editor, { articleId: id, version: 1 });
      return;
    case "published":
      await publishArticle(editor, { articleId: id, version: 1 });
      return;
    case "withdrawn":
      await publishArticle(editor, { articleId: id, version: 1 });
      await withdrawArticle(editor, { articleId: id });
      return;
  }
}
