import type { ArticleBody, BlockNode } from "#editor/body.ts";
import { renderBodyText } from "#editor/render-text.ts";
import type { CheckedArticle } from "./checked-article.ts";
import type { Found } from "./checklist.ts";

/** Longest headline in characters that people count; lists of search engines and phones cut long before. */
const MAX_HEADLINE = 90;
/** From how many characters on a text needs a heading: about a screen and a half. */
const LONG_TEXT = 3_500;
/** A shorter sentence may come twice by chance. */
const LEAST_WORDS = 7;

const graphemes = new Intl.Segmenter("de", { granularity: "grapheme" });
const sentences = new Intl.Segmenter("de", { granularity: "sentence" });

/** Pure. */
export function findLongHeadline({ content: { headline } }: CheckedArticle): readonly Found[] {
  const length = [...graphemes.segment(headline.trim())].length;
  if (length <= MAX_HEADLINE) return [];
  const message = `Der Titel hat ${length} Zeichen. Kürzen Sie ihn auf höchstens ${MAX_HEADLINE}, sonst schneiden Suchmaschinen und Listen ihn ab.`;
  return [{ field: "headline", message, about: headline }];
}

/** Pure. */
export function findNoSubheading({ content: { body } }: CheckedArticle): readonly Found[] {
  const { length } = renderBodyText(body);
  if (length <= LONG_TEXT || body.content.some(isHeading)) return [];
  const message = `Der Text hat ${length.toLocaleString("de-DE")} Zeichen und keine Zwischenüberschrift. Gliedern Sie ihn.`;
  return [{ field: "body", message, about: String(Math.floor(length / 1_000)) }];
}

function isHeading({ type }: BlockNode): boolean {
  return type === "heading";
}

/** A sentence of the teaser that stands in the text once more, word for word. Pure. */
export function findTeaserRepeated({ content: { teaser, body } }: CheckedArticle): readonly Found[] {
  const inText = new Map(textSentences(body).map((sentence) => [wordsOf(sentence), sentence]));
  return [...sentences.segment(teaser)].flatMap(({ segment }) => {
    const sentence = wordsOf(segment);
    if (sentence.split(" ").length < LEAST_WORDS) return [];
    const again = inText.get(sentence);
    if (again === undefined) return [];
    const message = `Dieser Satz des Vorspanns steht im Text noch einmal: „${shortened(segment)}“. Streichen Sie ihn an einer der beiden Stellen.`;
    return { field: "body", message, passage: again.trim(), about: sentence };
  });
}

function textSentences(body: ArticleBody): readonly string[] {
  return renderBodyText(body)
    .split("\n")
    .flatMap((line) => [...sentences.segment(line)].map(({ segment }) => segment));
}

function wordsOf(sentence: string): string {
  return sentence
    .normalize("NFC")
    .replace(/\u00ad/g, "")
    .toLocaleLowerCase("de")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function shortened(sentence: string): string {
  const line = sentence.trim();
  return line.length <= 80 ? line : `${line.slice(0, 77).trimEnd()} …`;
}

const PLACEHOLDER =
  /(?:(?<![\p{L}\p{N}])(?:X{3,}|x{3,}|TODO|TBD|[Ll]orem ipsum|[Bb]lindtext)(?![\p{L}\p{N}])|\?{3,}|@{3,}|#{3,})/gu;

/** What a writer leaves to be filled in later. Pure. */
export function findPlaceholders({ content }: CheckedArticle): readonly Found[] {
  const texts = [
    ["headline", content.headline, "Im Titel"],
    ["kicker", content.kicker, "In der Dachzeile"],
    ["teaser", content.teaser, "Im Vorspann"],
    ["body", renderBodyText(content.body), "Im Text"],
  ] as const;
  return texts.flatMap(([field, text, where]) =>
    [...new Set(text.match(PLACEHOLDER) ?? [])].map((sign) => ({
      field,
      message: `${where} steht noch „${sign}“. Setzen Sie ein, was dort hingehört.`,
      ...(field === "body" ? { passage: sign } : {}),
      about: `${field} ${sign} ${text}`,
    })),
  );
}

/** Pure. */
export function findKeywordsWithoutKind({ keywordsWithoutKind }: CheckedArticle): readonly Found[] {
  return keywordsWithoutKind.map((name) => ({
    field: "keywordIds",
    message: `Beim Stichwort „${name}“ steht nicht, wofür es steht. Wählen Sie seine Art bei den Stichwörtern.`,
    about: name,
  }));
}
