import { doc } from "#editor/build-body.ts";
import type { ArticleContent } from "#newsroom/articles/article.ts";
import type { CheckedArticle } from "#newsroom/articles/checklist/checked-article.ts";

/** A piece of which no rule of the checklist has anything to say, unless told otherwise. */
export function buildChecked(
  content: Partial<ArticleContent> = {},
  facts: Partial<Omit<CheckedArticle, "content">> = {},
): CheckedArticle {
  return {
    content: {
      kicker: "Ammertal",
      headline: "Kreistag beschließt Haushalt",
      teaser: "Der Kreistag hat den Haushalt beschlossen.",
      body: doc("Die Sitzung dauerte bis in den Abend."),
      genre: "meldung",
      sectionId: 1,
      authorIds: [1],
      keywordIds: [1],
      links: [],
      recommendedIds: [],
      picture: null,
      displayDate: null,
      ...content,
    },
    deadTargets: new Set(),
    refusedRecommendations: [],
    keywordsWithoutKind: [],
    hindrances: [],
    ...facts,
  };
}
