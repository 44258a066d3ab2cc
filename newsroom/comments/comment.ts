import type { Passage } from "./passage.ts";

/** Longest comment in UTF-16 code units. */
export const MAX_COMMENT_LENGTH = 4_000;

/** Longest passage that a comment can be about, in UTF-16 code units. */
export const MAX_QUOTE_LENGTH = 2_000;

/** Most accounts that one comment can name. */
export const MAX_MENTIONS = 20;

/** Somebody who can be named with @. */
export type Mentionable = { readonly id: string; readonly name: string };

/** One comment; `M` is how a moment is told: as a date, or ready to read. */
export type ThreadComment<M> = {
  readonly id: string;
  /** Null when the account is gone. */
  readonly authorId: string | null;
  readonly author: string;
  /** Empty when it was deleted. */
  readonly text: string;
  readonly at: M;
  readonly isEdited: boolean;
  readonly isDeleted: boolean;
  readonly mentions: readonly Mentionable[];
};

/** A conversation about a passage, or where `quote` is null about the whole article. */
export type CommentThread<M> = {
  readonly id: string;
  readonly quote: string | null;
  readonly passage: Passage | null;
  /** Who settled it; null while it is open. */
  readonly resolved: { readonly by: string; readonly at: M } | null;
  /** In the order in which they were written; never empty. */
  readonly comments: readonly ThreadComment<M>[];
};

/** The part of a comment's text that names somebody, or does not. */
export type CommentRun = { readonly text: string; readonly isMention: boolean };

/** A comment's text with the names in it told apart; of two names that begin alike the longer one counts. */
export function splitMentions(text: string, mentions: readonly Pick<Mentionable, "name">[]): readonly CommentRun[] {
  const names = mentions.map(({ name }) => `@${name}`).sort((one, other) => other.length - one.length);
  const runs: CommentRun[] = [];
  let rest = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const name = at < rest ? undefined : names.find((candidate) => text.startsWith(candidate, at));
    if (name === undefined) continue;
    if (at > rest) runs.push({ text: text.slice(rest, at), isMention: false });
    runs.push({ text: name, isMention: true });
    rest = at + name.length;
  }
  if (rest < text.length) runs.push({ text: text.slice(rest), isMention: false });
  return runs;
}
