import { parseExternalLink } from "#editor/safe-link.ts";
import { LIST_LIMITS } from "#newsroom/articles/content-limits.ts";
import { isSameName } from "#newsroom/keywords/keyword.ts";
import { ensureKeywordSchema } from "#newsroom/keywords/keyword-schema.ts";
import type { LeftAside, LegacyField, LegacyKeyword, LegacyPage, Recognised } from "./legacy-page.ts";

type Sorted<Item> = { readonly kept: Item[]; readonly recognised: Recognised[]; readonly leftAside: LeftAside[] };

/**
 * The page as far as an article of ours can take it: links that we would not show and keywords that we cannot store
 * are left aside with the reason, instead of refusing the whole page for them.
 */
export function fitLegacyPage(page: LegacyPage): LegacyPage {
  const links = keepFitting(page, "Links", page.links, refuseLink);
  const keywords = keepFitting(page, "Stichwörter", page.keywords, refuseKeyword);
  const others = page.recognised.filter(({ field }) => field !== "Links" && field !== "Stichwörter");
  return {
    ...page,
    links: links.kept,
    keywords: keywords.kept,
    recognised: [...others, ...links.recognised, ...keywords.recognised].sort(byLine),
    leftAside: [...page.leftAside, ...links.leftAside, ...keywords.leftAside].sort(byLine),
  };
}

/** Files the page under this section, whatever it names itself; a keyword of the same name is then the section's. */
export function fileUnder(page: LegacyPage, section: string): LegacyPage {
  return { ...page, section, keywords: page.keywords.map((keyword) => refile(keyword, section)) };
}

function refile(keyword: LegacyKeyword, section: string): LegacyKeyword {
  if (isSameName(keyword.name, section)) {
    return { ...keyword, kind: "section", reason: "heißt wie das Ressort" };
  }
  if (keyword.kind !== "section") return keyword;
  return { ...keyword, kind: null, reason: "heißt wie das Ressort der alten Seite, bitte die Art wählen" };
}

/** `items` and what was recognised of them stand in the same order. */
function keepFitting<Item>(
  page: LegacyPage,
  field: LegacyField,
  items: readonly Item[],
  refuse: (item: Item, keptSoFar: number) => string | null,
): Sorted<Item> {
  const found = page.recognised.filter((entry) => entry.field === field);
  const sorted: Sorted<Item> = { kept: [], recognised: [], leftAside: [] };
  for (const [index, item] of items.entries()) {
    const entry = found[index] ?? { field, value: String(item), line: 0 };
    const reason = refuse(item, sorted.kept.length);
    if (reason === null) {
      sorted.kept.push(item);
      sorted.recognised.push(entry);
    } else {
      sorted.leftAside.push({ line: entry.line, text: entry.value, reason });
    }
  }
  return sorted;
}

function refuseLink(link: string, keptSoFar: number): string | null {
  if (keptSoFar >= LIST_LIMITS.links) return `Mehr als ${LIST_LIMITS.links} Links nimmt ein Artikel nicht auf.`;
  const parsed = parseExternalLink(link);
  return parsed.ok ? null : parsed.message;
}

function refuseKeyword(keyword: LegacyKeyword, keptSoFar: number): string | null {
  if (keptSoFar >= LIST_LIMITS.keywords) {
    return `Mehr als ${LIST_LIMITS.keywords} Stichwörter nimmt ein Artikel nicht auf.`;
  }
  const parsed = ensureKeywordSchema.safeParse(keyword);
  return parsed.success ? null : (parsed.error.issues[0]?.message ?? "Kein Stichwort.");
}

function byLine(one: { readonly line: number }, other: { readonly line: number }): number {
  return one.line - other.line;
}
