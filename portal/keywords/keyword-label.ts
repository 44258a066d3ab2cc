/** A keyword as readers see it, with its acronym in brackets. */
export function keywordLabel({ name, acronym }: { readonly name: string; readonly acronym: string | null }): string {
  return acronym === null || acronym === "" ? name : `${name} (${acronym})`;
}
