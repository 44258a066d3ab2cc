import { foldForSearch } from "#newsroom/fold-for-search.ts";
import type { ChosenAuthor } from "../writing-article.ts";
import type { Choice } from "./choice-list.tsx";

export type AuthorChoice = Choice & { readonly author: ChosenAuthor };

/** As an author stands in lists: the name with the initials behind it, or the initials of somebody still unnamed. */
export function authorLabel({ name, initials }: ChosenAuthor): string {
  const behind = initials === "" ? "" : `(${initials})`;
  return name === null ? behind : `${name} ${behind}`.trim();
}

/** Persons that are not yet chosen and in whose name or initials every typed word occurs; umlauts also as ae, oe, ue. */
export function authorChoices(
  persons: readonly ChosenAuthor[],
  chosen: readonly ChosenAuthor[],
  typed: string,
): readonly AuthorChoice[] {
  const wanted = foldForSearch(typed.normalize("NFC")).split(" ");
  return persons
    .filter(({ id }) => !chosen.some((author) => author.id === id))
    .filter(({ name, initials }) => {
      const known = foldForSearch(`${name ?? ""} ${initials}`.normalize("NFC"));
      return wanted.every((word) => known.includes(word));
    })
    .map((author) => ({ key: `${author.id}`, label: authorLabel(author), author }));
}
