import type { CheckedArticle } from "./checked-article.ts";
import type { Found } from "./checklist.ts";
import { articleIdOf, linksIn } from "./links-in-text.ts";

/** Links to articles of ours that readers do not find. Pure. */
export function findDeadLinks({ content, deadTargets }: CheckedArticle): readonly Found[] {
  return linksIn(content.body).flatMap(({ mark, words }) => {
    const id = articleIdOf(mark);
    if (id === null || !deadTargets.has(id)) return [];
    return {
      field: "body",
      message: `Der Link „${words.trim()}“ führt zum Artikel ${id}, den Leser nicht sehen. Entfernen Sie ihn oder wählen Sie einen anderen Artikel.`,
      passage: words,
      about: `${id} ${words}`,
    };
  });
}

/**
 * What no piece leads its readers on to. Advertising is kept apart from the newsroom's own words (German Press Code,
 * section 7). Pure.
 */
export function findRefusedRecommendations({ refusedRecommendations }: CheckedArticle): readonly Found[] {
  return refusedRecommendations.map(({ id, headline, why }) => ({
    field: "recommendedIds",
    message:
      why === "paid"
        ? `„${headline}“ ist eine Anzeige. Anzeigen werden nicht empfohlen; nehmen Sie sie aus „Weiterlesen“.`
        : "Ein Artikel empfiehlt sich nicht selbst. Nehmen Sie ihn aus „Weiterlesen“.",
    about: `${id} ${why}`,
  }));
}

/** „(wir berichteten)“ for which nobody has chosen an article yet. Pure. */
export function findOpenCoverage({ content }: CheckedArticle): readonly Found[] {
  return linksIn(content.body)
    .filter(({ mark }) => mark.type === "coverageLink" && mark.attrs.articleId === null)
    .map(({ words }) => ({
      field: "body",
      message: `Zu „${words.trim()}“ fehlt der frühere Artikel. Wählen Sie ihn, oder entfernen Sie den Hinweis.`,
      passage: words,
      about: words,
    }));
}

/** Words that say nothing of where a link leads; whoever hears a page reads its links alone (WCAG 2.2, 2.4.4). */
const VAGUE =
  /^(?:(?:klicken sie )?(?:bitte )?hier(?: klicken| entlang)?|(?:lesen sie )?mehr(?: (?:dazu|infos?|informationen|lesen|erfahren))?|weiter(?:lesen)?|(?:dieser |diesem |zum |der )?link|details|artikel|website|webseite|seite|dort|diese seite)$/iu;

/** Pure. */
export function findVagueLinks({ content }: CheckedArticle): readonly Found[] {
  return linksIn(content.body)
    .filter(({ words }) => VAGUE.test(words.replace(/[^\p{L}\p{N}]+/gu, " ").trim()))
    .map(({ words }) => ({
      field: "body",
      message: `Der Linktext „${words.trim()}“ sagt nicht, wohin er führt. Verlinken Sie Wörter, die das Ziel nennen.`,
      passage: words,
      about: words,
    }));
}
