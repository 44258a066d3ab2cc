import { newsroomDatabase } from "../../newsroom-database.ts";
import type { ArticleContent } from "../article.ts";
import { sharedContentSchema } from "../article-content-schema.ts";
import { contentFromRow, contentSelection } from "../load-article.ts";
import {
  entrySelection,
  findNames,
  NEWEST_FIRST,
  type RevisionEntry,
  toEntries,
} from "../revisions/revision-queries.ts";
import { compareContents, type Versions } from "./compare-content.ts";
import type { ComparedContent } from "./compared-content.ts";
import { type FactNames, findFactNames } from "./fact-names.ts";

/** What is compared: the working copy, what readers see, or a kept version by its id. */
export type AskedSide =
  | { readonly kind: "working" }
  | { readonly kind: "published" }
  | { readonly kind: "revision"; readonly id: string };

export type ComparedSide =
  | { readonly kind: "working"; readonly version: number; readonly at: Date; readonly contributors: readonly string[] }
  | ({ readonly kind: "revision" } & RevisionEntry);

export type Comparison = {
  readonly from: ComparedSide;
  readonly to: ComparedSide;
  readonly content: ComparedContent;
  readonly names: FactNames;
  /** For each version on the way, counted from 1: who wrote it. */
  readonly people: readonly (readonly string[])[];
};

/** "missing": one of the two is not there (any more); "unreadable": it is of a time whose texts we no longer read. */
export type ComparisonAnswer = Comparison | "missing" | "unreadable";

/** So many versions between the two are looked into; of more, neighbours are taken together. */
const MAX_STEPS = 24;

/** Both sides of the article and what lies between them; the older one is always the first. */
export async function readComparison(
  articleId: number,
  asked: readonly [AskedSide, AskedSide],
): Promise<ComparisonAnswer> {
  const stages = await readStages(articleId);
  const places = asked.map((side) => stages.findIndex((stage) => isAsked(stage.side, side))).sort((a, b) => a - b);
  const [first = -1, last = -1] = places;
  const [from, to] = [stages[first], stages[last]];
  if (from === undefined || to === undefined || first < 0) return "missing";
  const way = shorten(stages.slice(first + 1, last + 1));
  const contents = await readContents(
    articleId,
    [from, ...way].map(({ side }) => side),
  );
  const [old, ...later] = contents;
  const fresh = later.pop() ?? old;
  if (!(old && fresh) || later.includes(null)) return "unreadable";
  const between = later.filter((content) => content !== null);
  const versions: Versions = [old, ...between, fresh];
  return {
    from: from.side,
    to: to.side,
    content: compareContents(versions),
    names: await findFactNames([old, fresh]),
    people: way.map(({ people }) => people),
  };
}

type Stage = { readonly side: ComparedSide; readonly people: readonly string[] };

/** All states of an article in the order of time, the working copy at the end. */
async function readStages(articleId: number): Promise<readonly Stage[]> {
  const rows = await newsroomDatabase().revision.findMany({
    where: { articleId },
    select: entrySelection,
    orderBy: [...NEWEST_FIRST],
  });
  const article = await newsroomDatabase().article.findUniqueOrThrow({
    where: { id: articleId },
    select: {
      version: true,
      changedAt: true,
      unkeptWriters: true,
      changedBy: { select: { name: true } },
    },
  });
  const names = await findNames(article.unkeptWriters);
  const writers = article.unkeptWriters.flatMap((id) => names.get(id) ?? []);
  const entries = await toEntries(articleId, rows.toReversed());
  return [
    ...entries.map((entry) => ({
      side: { kind: "revision" as const, ...entry },
      people: writersOf(entry.contributors, entry.author),
    })),
    {
      side: { kind: "working", version: article.version, at: article.changedAt, contributors: writers },
      people: writersOf(writers, article.changedBy?.name ?? null),
    },
  ];
}

/** Those who wrote; where nobody was noted, whoever kept it. */
function writersOf(contributors: readonly string[], author: string | null): readonly string[] {
  if (contributors.length > 0) return contributors;
  return author === null ? [] : [author];
}

function isAsked(side: ComparedSide, asked: AskedSide): boolean {
  if (side.kind === "working") return asked.kind === "working";
  return asked.kind === "published" ? side.isPublished : asked.kind === "revision" && asked.id === side.id;
}

/** Takes neighbouring stages together until there are few enough; nobody who wrote is left out. */
function shorten(stages: readonly Stage[]): readonly Stage[] {
  const size = Math.ceil(stages.length / MAX_STEPS);
  if (size <= 1) return stages;
  const short: Stage[] = [];
  // Counted from the end: the last stage is one of the two that are compared.
  for (let end = stages.length; end > 0; end -= size) {
    const group = stages.slice(Math.max(0, end - size), end);
    const last = group.at(-1);
    if (last !== undefined) short.unshift({ ...last, people: [...new Set(group.flatMap(({ people }) => people))] });
  }
  return short;
}

async function readContents(
  articleId: number,
  sides: readonly ComparedSide[],
): Promise<readonly (ArticleContent | null)[]> {
  const ids = sides.flatMap((side) => (side.kind === "revision" ? [side.id] : []));
  const rows = await newsroomDatabase().revision.findMany({
    where: { id: { in: ids } },
    select: { id: true, content: true },
  });
  const kept = new Map(rows.map(({ id, content }) => [id, sharedContentSchema.safeParse(content).data ?? null]));
  const working = sides.some(({ kind }) => kind === "working") ? await readWorkingCopy(articleId) : null;
  return sides.map((side) => (side.kind === "working" ? working : (kept.get(side.id) ?? null)));
}

async function readWorkingCopy(id: number): Promise<ArticleContent> {
  return contentFromRow(
    await newsroomDatabase().article.findUniqueOrThrow({ where: { id }, select: contentSelection }),
  );
}
