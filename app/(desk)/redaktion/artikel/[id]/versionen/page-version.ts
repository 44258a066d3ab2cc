import { formatMoment } from "#components/desk/format-moment.ts";
import type { PageSide, PageVersion, PageWorkingCopy } from "#components/desk/versions/version-entry.ts";
import type { ArticleForWriting } from "#newsroom/articles/article-queries.ts";
import type { ComparedSide } from "#newsroom/articles/compare/comparison-queries.ts";
import type { RevisionEntry } from "#newsroom/articles/revisions/revision-queries.ts";

/** What the queries tell, with moments that are ready to read. */
export function toPageVersion({ at, ...entry }: RevisionEntry, now: Date): PageVersion {
  return { ...entry, when: formatMoment(at, now) };
}

export function toWorkingCopy({ version, changedAt, changedBy }: ArticleForWriting, now: Date): PageWorkingCopy {
  return { version, when: formatMoment(changedAt, now), author: changedBy };
}

export function toPageSide(side: ComparedSide, now: Date): PageSide {
  if (side.kind === "revision") return { kind: "revision", version: toPageVersion(side, now) };
  const { version, at, contributors } = side;
  return { kind: "working", version: { version, when: formatMoment(at, now), author: contributors.at(-1) ?? null } };
}
