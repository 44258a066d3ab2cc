import { foldForSearch } from "../fold-for-search.ts";

/** Stands between the parts of `folded`; folding turns line breaks in the parts themselves into spaces. */
export const FOLD_SEPARATOR = "\n";

type Findable = { readonly name: string; readonly acronym: string | null; readonly aliases: readonly string[] };

/** What the finder looks into: name, acronym and aliases, folded, one a line, the name first. */
export function foldKeyword({ name, acronym, aliases }: Findable): string {
  return [name, acronym ?? "", ...aliases].map(foldForSearch).join(FOLD_SEPARATOR);
}
