import { describe, expect, it } from "vitest";
import { bulletList, doc } from "#editor/build-body.ts";
import { type BuiltArticle, buildArticle } from "../factories/article.ts";
import { naughtyStrings, UNSTORABLE } from "../naughty-strings.ts";
import { type Changes, read, refusedStore, save } from "./saving.ts";

const TEXT_FIELDS = ["kicker", "headline", "teaser"] as const;
const PICTURE_FIELDS = ["alt", "caption", "credit"] as const;
/** What the shortest field takes. */
const LONGEST = 200;
const LANES = 4;

describe("a naughty string", () => {
  it("comes back unchanged from every text field", { timeout: 180_000 }, async () => {
    const strings = naughtyStrings().filter((value) => value.length <= LONGEST);
    const lanes = await Promise.all(Array.from({ length: LANES }, () => buildArticle({ picture: {} })));
    const sayings = lanes.map((article, lane) =>
      sayEach(
        article,
        strings.filter((_, index) => index % LANES === lane),
      ),
    );
    await Promise.all(sayings);
  });

  it("comes back unchanged from the text, as one among all", async () => {
    const article = await buildArticle();
    const strings = naughtyStrings();
    const body = doc(...strings, bulletList(...strings));
    await save(article, { body });
    expect((await read(article.id)).content.body).toEqual(body);
  });

  it("that is far too long is refused with the limit", async () => {
    const article = await buildArticle();
    for (const [field, limit] of [
      ["kicker", 200],
      ["headline", 300],
      ["teaser", 3_000],
    ] as const) {
      const message = await refusedStore(article, { [field]: "ﷺ".repeat(4 * limit + 1) });
      expect(message).toBe(`Der Text ist zu lang. Erlaubt sind ${limit} Zeichen.`);
    }
  });

  it.each(UNSTORABLE)(
    "that cannot be stored is refused with what to do, or has become a storable one: %j",
    async (value) => {
      const article = await buildArticle({ picture: {} });
      const body = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: value }] }] };
      const attempts: Changes[] = [
        ...TEXT_FIELDS.map((field): Changes => ({ [field]: value })),
        ...PICTURE_FIELDS.map((field): Changes => ({ picture: { ...article.content.picture, [field]: value } })),
        { body },
        { links: [`https://a.example/${value}`] },
      ];
      for (const changes of attempts) {
        // Documents travel and are kept in UTF-8, which has no half surrogate pairs.
        if (value.includes("\0")) {
          expect(await refusedStore(article, changes)).toMatch(/Zeichen|Web-Adresse/);
          continue;
        }
        await save(article, changes);
        const words = JSON.stringify((await read(article.id)).content);
        expect(words).toContain(value.replace(/[\ud800-\udfff]/g, "\ufffd"));
      }
    },
  );
});

/** Puts each string into every text field at once and reads it back. */
async function sayEach(article: BuiltArticle, strings: readonly string[]): Promise<void> {
  let { version, content } = article;
  const { picture } = content;
  if (picture === null) throw new Error("This needs a picture.");
  for (const value of strings) {
    const picked = { ...picture, alt: value, caption: value, credit: value };
    content = { ...content, kicker: value, headline: value, teaser: value, picture: picked };
    const saved = await save({ ...article, content }, {});
    expect(saved.version, JSON.stringify(value)).toBe(version + 1);
    version = saved.version;
    expect((await read(article.id)).content, JSON.stringify(value)).toEqual(content);
  }
}
