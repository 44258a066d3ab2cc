import fc from "fast-check";
import type { ArticleBody, BlockNode, BodyMark, InlineNode, ListNode, ParagraphNode, TextNode } from "#editor/body.ts";
import { EMPTY_BODY } from "#editor/body.ts";
import * as build from "#editor/build-body.ts";
import { type ArticleContent, GENRES } from "#newsroom/articles/article.ts";

/*
 * Contents with every node and mark of the schema, in the normal form that `parseBody` gives back, for properties.
 */

/** Everything that PostgreSQL can store. */
export const storableText = (maxLength?: number) =>
  fc
    .string({ unit: "binary", ...(maxLength !== undefined && { maxLength }) })
    .filter((text) => !text.includes("\0") && text.length <= (maxLength ?? Number.POSITIVE_INFINITY));

const words = storableText(40).filter((text) => text !== "");

const mark: fc.Arbitrary<BodyMark> = fc.oneof(
  fc.constantFrom<BodyMark>({ type: "bold" }, { type: "italic" }),
  fc
    .constantFrom("https://a.example/?x=1#y", "mailto:a@b.example", "tel:+49301")
    .map((href): BodyMark => ({ type: "link", attrs: { href } })),
  fc.integer({ min: 1, max: 99 }).map((articleId): BodyMark => ({ type: "articleLink", attrs: { articleId } })),
  fc.constantFrom(null, 7).map((articleId): BodyMark => ({ type: "coverageLink", attrs: { articleId } })),
);

const LINKS: readonly string[] = ["link", "articleLink", "coverageLink"];

/** One link at most, and each mark once. */
const marks = fc
  .uniqueArray(mark, { maxLength: 3, selector: ({ type }) => (LINKS.includes(type) ? "link" : type) })
  .map((chosen) => build.text("x", ...chosen).marks);

const textNode: fc.Arbitrary<TextNode> = fc
  .tuple(words, marks)
  .map(([text, chosen]) => build.text(text, ...(chosen ?? [])));

const footnote = fc.array(textNode, { maxLength: 2 }).map((parts) => build.footnote(...parts));

const inline: fc.Arbitrary<InlineNode> = fc.oneof(
  { weight: 6, arbitrary: textNode },
  { weight: 1, arbitrary: fc.constant(build.hardBreak()) },
  { weight: 1, arbitrary: footnote },
);

const paragraph: fc.Arbitrary<ParagraphNode> = fc
  .array(inline, { maxLength: 5 })
  .map((parts) => build.paragraph(...parts));

const list: fc.Arbitrary<ListNode> = fc.letrec<{ list: ListNode; item: ReturnType<typeof build.listItem> }>((tie) => ({
  item: fc
    .tuple(paragraph, fc.array(fc.oneof({ maxDepth: 2 }, paragraph, tie("list")), { maxLength: 2 }))
    .map(([first, rest]) => build.listItem(first, ...rest)),
  list: fc.oneof(
    { maxDepth: 2 },
    paragraph.map((only) => build.bulletList(build.listItem(only))),
    fc.array(tie("item"), { minLength: 1, maxLength: 3 }).map((items) => build.bulletList(...items)),
    fc
      .tuple(fc.integer({ min: 1, max: 99 }), fc.array(tie("item"), { minLength: 1, maxLength: 3 }))
      .map(([start, items]) => build.orderedList(start, ...items)),
  ),
})).list;

const flow = fc.array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 3 });
const cells = fc.array(fc.oneof(paragraph, list), { minLength: 2, maxLength: 2 });

const block: fc.Arbitrary<BlockNode> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  fc
    .tuple(fc.constantFrom<2 | 3>(2, 3), fc.array(textNode, { maxLength: 3 }))
    .map(([level, parts]) => build.heading(level, ...parts)),
  list,
  flow.map((blocks) => build.blockquote(...blocks)),
  fc.tuple(storableText(20), storableText(20), flow).map(([who, role, blocks]) => build.quote(who, role, ...blocks)),
  fc.tuple(storableText(20), flow).map(([title, blocks]) => build.infoBox(title, ...blocks)),
  fc
    .tuple(storableText(20), cells, fc.array(cells, { maxLength: 2 }))
    .map(([caption, head, rows]) => build.table(caption, head, ...rows)),
  fc.constant(build.horizontalRule()),
  fc
    .record({
      id: fc.integer({ min: 1, max: 99 }),
      alt: storableText(20),
      caption: storableText(20),
      credit: storableText(20),
    })
    .map(({ id, ...texts }) => build.picture(id, texts)),
  fc
    .record({ title: storableText(20), caption: storableText(20), pictureId: fc.constantFrom(null, 3) })
    .map((parts) => build.embed("https://vimeo.com/76979871", parts)),
);

export const arbitraryBody: fc.Arbitrary<ArticleBody> = fc
  .array(block, { maxLength: 6 })
  .map((blocks) => (blocks.length === 0 ? EMPTY_BODY : build.doc(...blocks)));

const id = fc.integer({ min: 1, max: 2_147_483_647 });

export const arbitraryContent: fc.Arbitrary<ArticleContent> = fc.record({
  kicker: storableText(200),
  headline: storableText(300),
  teaser: storableText(300),
  body: arbitraryBody,
  genre: fc.constantFrom(...GENRES),
  sectionId: fc.option(id),
  authorIds: fc.uniqueArray(id, { maxLength: 20 }),
  keywordIds: fc.uniqueArray(id, { maxLength: 50 }),
  links: fc.uniqueArray(
    fc.integer({ min: 1, max: 99 }).map((number) => `https://a.example/${number}`),
    { maxLength: 50 },
  ),
  recommendedIds: fc.uniqueArray(id, { maxLength: 6 }),
  picture: fc.option(
    fc.record({ pictureId: id, alt: storableText(40), caption: storableText(40), credit: storableText(40) }),
  ),
  displayDate: fc.constantFrom(null, "2018-11-09", "0001-01-01"),
});
