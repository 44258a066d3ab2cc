import type { Actor } from "../../people/actor.ts";
import { type Clearance, judgeApproval, judgeRelease, judgeSchedule, mayOverrideFourEyes } from "../approval-policy.ts";
import { STATE_NAMES } from "../article.ts";
import { type ArticleAction, type ArticleStanding, judgeArticleAction, type Verdict } from "../article-policy.ts";
import type { BoardColumn } from "./board.ts";

/** The command that moving a card is. Where people say something about it, it is asked for first. */
export type BoardStep =
  | "hand-in"
  | "approve"
  | "override-four-eyes"
  | "return-to-draft"
  | "schedule"
  | "unschedule"
  | "publish"
  | "unpublish";

export type BoardMove =
  | { readonly kind: "stay" }
  | { readonly kind: "step"; readonly step: BoardStep }
  | { readonly kind: "refused"; readonly reason: string };

type Moved = { readonly standing: ArticleStanding; readonly clearance: Clearance };

/** What happens when this actor puts a card into a column: one step of the article's life, or why not. Pure. */
export function moveOf(actor: Actor, card: Moved, column: BoardColumn): BoardMove {
  const { standing, clearance } = card;
  if (standing.state === column) return { kind: "stay" };
  const steps: Record<BoardColumn, () => BoardMove> = {
    draft: () =>
      standing.state === "published" ? plain(actor, card, "unpublish") : plain(actor, card, "return-to-draft"),
    in_review: () => plain(actor, card, "hand-in"),
    approved: () => (standing.state === "scheduled" ? plain(actor, card, "unschedule") : approval(actor, card)),
    scheduled: () => judged("schedule", judgeSchedule(actor, standing, clearance)),
    published: () => judged("publish", judgeRelease(actor, standing, clearance)),
  };
  return detour(card, column) ?? steps[column]();
}

function approval(actor: Actor, { standing, clearance }: Moved): BoardMove {
  if (mayOverrideFourEyes(actor, standing, clearance)) return step("override-four-eyes");
  return judged("approve", judgeApproval(actor, standing, clearance));
}

function plain(actor: Actor, { standing }: Moved, action: BoardStep & ArticleAction): BoardMove {
  return judged(action, judgeArticleAction(actor, action, standing));
}

function judged(name: BoardStep, verdict: Verdict): BoardMove {
  return verdict.allowed ? step(name) : { kind: "refused", reason: verdict.reason };
}

function step(name: BoardStep): BoardMove {
  return { kind: "step", step: name };
}

/** Ways that nobody can go, whoever they are: says by which way one gets there. */
function detour({ standing: { state } }: Moved, column: BoardColumn): BoardMove | null {
  const reason = DETOURS[`${state} ${column}`];
  return reason === undefined ? null : { kind: "refused", reason };
}

const back = "Geben Sie den Artikel zurück in den Entwurf; von dort geht er wieder zur Abnahme.";
const offline = "Leser sehen den Artikel. Nehmen Sie ihn offline; dann ist er wieder ein Entwurf.";
const DETOURS: Readonly<Record<string, string>> = {
  "draft approved": `Geben Sie den Artikel erst „${STATE_NAMES.in_review}“.`,
  "approved in_review": back,
  "scheduled draft": "Heben Sie zuerst die Planung auf.",
  "scheduled in_review": "Heben Sie zuerst die Planung auf.",
  "published in_review": offline,
  "published approved": offline,
  "published scheduled": offline,
};
