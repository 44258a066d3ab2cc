import { type Mentionable, splitMentions } from "#newsroom/comments/comment.ts";
import { foldForSearch } from "#newsroom/fold-for-search.ts";

/** Longest list under the field. */
const MOST_OFFERED = 6;

/** A name that is being typed after an @: where the @ stands, and what follows up to the caret. */
export type TypedMention = { readonly at: number; readonly query: string };

/** What is being typed before the caret, if it is a name; names have several words, e-mail addresses are none. */
export function typedMention(text: string, caret: number): TypedMention | null {
  const before = text.slice(0, caret);
  const at = before.lastIndexOf("@");
  if (at < 0 || /[\p{L}\p{N}]/u.test(before.charAt(at - 1))) return null;
  const query = before.slice(at + 1);
  return /^(?:[^\s@]+(?: [^\s@]*){0,3})?$/u.test(query) ? { at, query } : null;
}

/** Whom one may mean: one of the words of their name begins like this, or the name does. */
export function findPeople(people: readonly Mentionable[], query: string): readonly Mentionable[] {
  const wanted = foldForSearch(query);
  return people
    .filter(({ name }) => {
      const folded = foldForSearch(name);
      return folded.startsWith(wanted) || folded.split(" ").some((word) => word.startsWith(wanted));
    })
    .slice(0, MOST_OFFERED);
}

/** The text with the name in place of what was typed, and where the caret goes. */
export function takeMention(text: string, caret: number, { at }: TypedMention, { name }: Mentionable) {
  const head = `${text.slice(0, at)}@${name} `;
  return { text: head + text.slice(caret).replace(/^ /, ""), caret: head.length };
}

/** Accounts that a text names, typed or chosen. */
export function mentionsIn(text: string, people: readonly Mentionable[]): readonly string[] {
  const named = new Set(splitMentions(text, people).flatMap((run) => (run.isMention ? [run.text] : [])));
  return people.filter(({ name }) => named.has(`@${name}`)).map(({ id }) => id);
}
