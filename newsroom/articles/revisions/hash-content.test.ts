import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { EMPTY_CONTENT } from "../article.ts";
import { sharedContentSchema } from "../article-content-schema.ts";
import { hashContent } from "./hash-content.ts";

describe("the hash of a content", () => {
  it("is what it was before there were recommended articles, where none are chosen", () => {
    const { recommendedIds: _none, ...earlier } = EMPTY_CONTENT;
    const written =
      '{"authorIds":[],"body":{"content":[{"type":"paragraph"}],"type":"doc"},"displayDate":null,"genre":"meldung",' +
      '"headline":"","keywordIds":[],"kicker":"","links":[],"picture":null,"sectionId":null,"teaser":""}';
    expect(hashContent(EMPTY_CONTENT)).toBe(createHash("sha256").update(written).digest("hex"));
    expect(hashContent(sharedContentSchema.parse(earlier))).toBe(hashContent(EMPTY_CONTENT));
  });

  it("knows which articles are recommended, and in which order", () => {
    const hashes = [[], [1], [1, 2], [2, 1]].map((recommendedIds) => hashContent({ ...EMPTY_CONTENT, recommendedIds }));
    expect(new Set(hashes).size).toBe(4);
  });
});
