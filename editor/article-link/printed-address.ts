/**
 * A printed text names another article of ours by its number alone: the words of a headline would stay in this text when
 * that article is taken down. Whether there is a link is decided when a document is made of the text.
 */
export function printedArticleAddress(articleId: number): string {
  return `/meldung/${articleId}`;
}

/** Nothing that a person wrote looks like this: texts are escaped, and every other link has a complete address. */
const PRINTED_LINK = /<a href="\/meldung\/(\d{1,10})">(.*?)<\/a>/gs;

/** The printed HTML, with plain words in place of every link to an article that readers cannot see. */
export function keepVisibleLinks(bodyHtml: string, isVisible: (articleId: number) => boolean): string {
  return bodyHtml.replace(PRINTED_LINK, (link: string, id: string, words: string) =>
    isVisible(Number(id)) ? link : words,
  );
}
