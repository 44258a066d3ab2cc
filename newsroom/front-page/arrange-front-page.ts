import { databaseNow } from "#lib/database/clock.ts";
import { CommandError } from "#lib/errors.ts";
import { resolveMoment } from "../articles/dates/resolve-moment.ts";
import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import type { Transaction } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import type { FrontPlace } from "./front-page.ts";
import { type FrontPageInput, type FrontPlacementInput, frontPageSchema } from "./front-page-schema.ts";
import { lockFrontPage } from "./lock-front-page.ts";

const STALE = "Die Startseite wurde inzwischen von jemand anderem geändert. Laden Sie die Seite neu.";
const UNSEEN = "Diesen Beitrag sehen Leser gerade nicht. Nehmen Sie ihn von der Startseite.";
const PAID = "Eine Anzeige darf die Startseite nicht aufmachen. Wählen Sie einen redaktionellen Beitrag.";
const OVER = "Dieser Zeitpunkt ist schon vorbei.";
const NO_SECTION = "Dieses Ressort gibt es nicht mehr. Laden Sie die Seite neu.";

/** A piece in its place, until a moment or for as long as nobody takes it away. */
export type StoredPlacement = FrontPlace & {
  readonly position: number;
  readonly articleId: number;
  readonly endsAt: Date | null;
};

export type ArrangedFrontPage = { readonly version: number; readonly placements: readonly StoredPlacement[] };

/**
 * Puts the whole front page into a new arrangement. Readers see it, so the press calls this and prints it. Problems are told at
 * `placements.<n>`, the place in the given list; paid content never leads (§ 22 MStV asks for a clear line between both).
 * @throws CommandError "invalid", "not-allowed", "stale" when somebody else has changed it since
 */
export async function arrangeFrontPage(
  transaction: Transaction,
  actor: Actor,
  input: FrontPageInput,
): Promise<ArrangedFrontPage> {
  const { version: seen, placements: wished } = parseInput(frontPageSchema, input);
  const version = await lockFrontPage(transaction);
  authorise(actor, "manage-front-page");
  if (version !== seen) throw new CommandError("stale", STALE);
  await refuseUnfit(transaction, wished);
  const placements = await resolvePlacements(transaction, wished);
  await transaction.frontPlacement.deleteMany();
  await transaction.frontPlacement.createMany({ data: [...placements] });
  await transaction.frontPage.update({ where: { id: 1 }, data: { version: version + 1 }, select: { id: true } });
  await recordAuditEntry(transaction, actor, {
    action: "arrange-front-page",
    subject: "front-page",
    subjectId: "all",
    details: {
      placements: placements.map(({ endsAt, ...rest }) => ({ ...rest, endsAt: endsAt?.toISOString() ?? null })),
    },
  });
  return { version: version + 1, placements };
}

async function refuseUnfit(transaction: Transaction, wished: readonly FrontPlacementInput[]): Promise<void> {
  const [articles, sections] = await Promise.all([
    transaction.article.findMany({
      where: { id: { in: wished.map(({ articleId }) => articleId) }, publishedVersion: { not: null }, trashedAt: null },
      select: { id: true, genre: true },
    }),
    transaction.section.findMany({ select: { id: true } }),
  ]);
  const genres = new Map(articles.map(({ id, genre }) => [id, genre]));
  const known = new Set(sections.map(({ id }) => id));
  const problems = wished.flatMap(({ area, articleId, sectionId }, index) => {
    const field = `placements.${index}`;
    const genre = genres.get(articleId);
    if (genre === undefined) return [{ field, message: UNSEEN }];
    if (sectionId !== null && !known.has(sectionId)) return [{ field, message: NO_SECTION }];
    return area === "lead" && genre === "anzeige" ? [{ field, message: PAID }] : [];
  });
  const [first] = problems;
  if (first !== undefined) throw new CommandError("invalid", first.message, problems);
}

async function resolvePlacements(
  transaction: Transaction,
  wished: readonly FrontPlacementInput[],
): Promise<readonly StoredPlacement[]> {
  const now = await databaseNow(transaction);
  return wished.map(({ endsAt: wish, ...placement }, position) => {
    const field = `placements.${position}`;
    const endsAt = wish === null ? null : resolveMoment(field, wish);
    if (endsAt !== null && endsAt <= now) throw new CommandError("invalid", OVER, [{ field, message: OVER }]);
    return { ...placement, position, endsAt };
  });
}
