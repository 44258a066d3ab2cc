import { berlinTime } from "#lib/berlin-time.ts";
import type { Actor } from "../people/actor.ts";
import { type ArticleStanding, judgeArticleAction, type Verdict } from "./article-policy.ts";

/** What stands between an article and its readers, beside its state. */
export type Clearance = {
  /** Its section asks that somebody who is not an author of the piece approves it before readers see it. */
  readonly needsFourEyes: boolean;
  /** Whether the present content was approved; `void`: it was, and somebody has changed it since. */
  readonly approval: "none" | "valid" | "void";
  /** Until then nobody lets readers see it, whoever asks; null where it is over or there is none. By the database's clock. */
  readonly embargoUntil: Date | null;
};

const OWN_PIECE = "In diesem Ressort gilt das Vier-Augen-Prinzip: Ihren eigenen Artikel nimmt jemand anderes ab.";
const OWN_CORRECTION =
  "In diesem Ressort gilt das Vier-Augen-Prinzip: Ihren eigenen Artikel korrigiert jemand anderes.";
const NOT_APPROVED =
  "In diesem Ressort gilt das Vier-Augen-Prinzip: Der Artikel muss abgenommen sein, bevor Leser ihn sehen.";
export const VOID_APPROVAL =
  "Der Artikel wurde nach der Abnahme geändert; sie gilt nicht mehr. Lassen Sie die neue Fassung abnehmen.";

/** May this actor say that the article is fit to print? Pure. */
export function judgeApproval(actor: Actor, article: ArticleStanding, clearance: Clearance): Verdict {
  const verdict = judgeArticleAction(actor, "approve", article);
  if (!verdict.allowed || !asksForOthers(actor, article, clearance)) return verdict;
  return { allowed: false, reason: OWN_PIECE };
}

/** May this actor approve a piece of their own all the same, with a reason that is logged? Pure. */
export function mayOverrideFourEyes(actor: Actor, article: ArticleStanding, clearance: Clearance): boolean {
  if (actor.kind !== "user" || actor.role !== "admin") return false;
  return judgeArticleAction(actor, "approve", article).allowed && asksForOthers(actor, article, clearance);
}

/** May this actor let readers see the present content? What the operator imports needs no second pair of eyes. Pure. */
export function judgeRelease(actor: Actor, article: ArticleStanding, clearance: Clearance): Verdict {
  const verdict = judgeArticleAction(actor, "publish", article);
  if (!verdict.allowed) return verdict;
  const [hindrance] = findHindrances(clearance).filter(({ rule }) => rule === "embargo" || actor.kind === "user");
  return hindrance === undefined ? verdict : { allowed: false, reason: hindrance.reason };
}

/** What keeps readers from the present content beside its state, as the checklist tells it too. */
export type Hindrance = { readonly rule: "embargo" | "approval"; readonly reason: string };

/** Every hindrance, the embargo first. Pure. */
export function findHindrances({ needsFourEyes, approval, embargoUntil }: Clearance): readonly Hindrance[] {
  const reason = approval === "void" ? VOID_APPROVAL : NOT_APPROVED;
  return [
    ...(embargoUntil === null ? [] : [{ rule: "embargo", reason: embargoed(embargoUntil) } as const]),
    ...(needsFourEyes && approval !== "valid" ? [{ rule: "approval", reason } as const] : []),
  ];
}

/**
 * May this actor tell readers of an error? A note is as public as a text: the embargo and the four eyes hold for it too, and an
 * approval was one of the text. Pure.
 */
export function judgeCorrection(actor: Actor, article: ArticleStanding, clearance: Clearance): Verdict {
  const verdict = judgeArticleAction(actor, "correct", article);
  if (!verdict.allowed) return verdict;
  if (clearance.embargoUntil !== null) return { allowed: false, reason: embargoed(clearance.embargoUntil) };
  return asksForOthers(actor, article, clearance) ? { allowed: false, reason: OWN_CORRECTION } : verdict;
}

/** May this actor name the moment in which readers will see the present content? The embargo is compared with that moment. Pure. */
export function judgeSchedule(actor: Actor, article: ArticleStanding, clearance: Clearance): Verdict {
  const verdict = judgeArticleAction(actor, "schedule", article);
  if (!verdict.allowed || !clearance.needsFourEyes || clearance.approval === "valid") return verdict;
  return { allowed: false, reason: clearance.approval === "void" ? VOID_APPROVAL : NOT_APPROVED };
}

function embargoed(until: Date): string {
  const { day, hour, minute } = berlinTime(until);
  return `Für den Artikel gilt eine Sperrfrist bis ${day}, ${hour}.${minute} Uhr (Berlin). Vorher sehen ihn keine Leser.`;
}

function asksForOthers(actor: Actor, article: ArticleStanding, { needsFourEyes }: Clearance): boolean {
  return actor.kind === "user" && needsFourEyes && article.isOwn;
}
