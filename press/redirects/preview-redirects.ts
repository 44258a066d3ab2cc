import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { parseInput } from "#newsroom/parse-input.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import { authorise } from "#newsroom/people/desk-policy.ts";
import { type LineProblem, parseRedirectList } from "#newsroom/redirects/parse-redirect-list.ts";
import { redirectListSchema } from "#newsroom/redirects/redirect-schema.ts";
import { assessRedirects } from "./assess-redirects.ts";

/** What importing a list would do. */
export type RedirectPreview = {
  readonly added: number;
  /** Old addresses that lead somewhere already and would get the list's target. */
  readonly changed: number;
  /** Those that are laid down just so already. */
  readonly unchanged: number;
  readonly problems: readonly LineProblem[];
  /** Of which only the first are named. */
  readonly problemTotal: number;
};

const NAMED_PROBLEMS = 100;

/** Says what a list would do, and what is wrong in it, line by line; changes nothing. */
export async function previewRedirects(actor: Actor, input: unknown): Promise<RedirectPreview> {
  const { text } = parseInput(redirectListSchema, input);
  authorise(actor, "manage-redirects");
  const { redirects: wanted, problems } = parseRedirectList(text);
  const { added, changed, fixed, loops } = await assessRedirects(newsroomDatabase(), wanted);
  const all = [
    ...problems,
    ...loops.map(({ line, from }) => ({ line, message: `${from} würde zu sich selbst zurückleiten.` })),
    ...fixed.map(({ line, from }) => ({
      line,
      message: `${from} gehört zu einer Umbenennung und bleibt, wie es ist.`,
    })),
  ].toSorted((one, other) => one.line - other.line);
  return {
    added: added.length,
    changed: changed.length - fixed.length,
    unchanged: wanted.length - loops.length - added.length - changed.length,
    problems: all.slice(0, NAMED_PROBLEMS),
    problemTotal: all.length,
  };
}
