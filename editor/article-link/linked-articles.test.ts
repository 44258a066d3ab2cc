import { expect, it } from "vitest";
import { articleLink, blockquote, coverageLink, doc, footnote, paragraph } from "../build-body.ts";
import { linkedArticles } from "./linked-articles.ts";

it("finds every article that a text points at once, wherever the link stands", () => {
  const body = doc(
    paragraph(articleLink("a", 3), coverageLink("noch zu finden"), footnote("siehe ", articleLink("b", 4))),
    blockquote(paragraph(coverageLink("(wir berichteten)", 5), articleLink("c", 5), coverageLink("d", 3))),
  );
  expect(linkedArticles(body)).toEqual([
    { articleId: 3, isCoverage: true },
    { articleId: 4, isCoverage: false },
    { articleId: 5, isCoverage: true },
  ]);
});
