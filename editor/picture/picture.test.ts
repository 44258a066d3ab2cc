import { describe, expect, it } from "vitest";
import { doc, paragraph, picture } from "../build-body.ts";
import { MAX_CAPTION_LENGTH, MAX_PICTURE_ID } from "../limits.ts";
import { editorMessages } from "../messages.ts";
import { parseBody } from "../parse-body.ts";
import { renderBodyHtml } from "../render-html.ts";
import { renderBodyText } from "../render-text.ts";
import { renderBodyTypst } from "../render-typst.ts";
import { printedSample } from "./sample-picture.ts";
import { usedPictureIds, usedPictures } from "./used-pictures.ts";

const texts = { alt: "Ein Saal", caption: "Der Saal.", credit: "Anna Beck" };
const options = { articleHref: () => null, pictureOf: printedSample, initials: [] };
const html = (...blocks: Parameters<typeof doc>) => renderBodyHtml(doc(...blocks), options);

function problemsOf(attrs: unknown): { path: string; position: string; message: string }[] {
  const parsed = parseBody({ type: "doc", content: [{ type: "paragraph" }, { type: "picture", attrs }] });
  return parsed.ok ? [] : parsed.problems;
}

describe("a picture in the text", () => {
  it("is accepted and comes back as it was; what is missing besides its number is filled in", () => {
    const body = doc("Anfang", picture(7, { ...texts, width: "wide" }));
    expect(parseBody(JSON.parse(JSON.stringify(body)))).toEqual({ ok: true, body });
    expect(parseBody({ type: "doc", content: [{ type: "picture", attrs: { pictureId: 7 } }] })).toEqual({
      ok: true,
      body: doc(picture(7)),
    });
  });

  it.each([
    ["pictureId", {}, editorMessages.missingAttribute("pictureId")],
    ["pictureId", { pictureId: null }, editorMessages.pictureId],
    ["pictureId", { pictureId: "7" }, editorMessages.pictureId],
    ["pictureId", { pictureId: 0 }, editorMessages.pictureId],
    ["pictureId", { pictureId: 1.5 }, editorMessages.pictureId],
    ["pictureId", { pictureId: MAX_PICTURE_ID + 1 }, editorMessages.pictureId],
    ["width", { pictureId: 7, width: "full" }, editorMessages.pictureWidth],
    ["alt", { pictureId: 7, alt: null }, editorMessages.captionText],
    ["caption", { pictureId: 7, caption: "x".repeat(MAX_CAPTION_LENGTH + 1) }, editorMessages.captionTooLong],
    ["credit", { pictureId: 7, credit: "\u0000" }, editorMessages.unstorableText],
    ["src", { pictureId: 7, src: "https://a.example/x.png" }, editorMessages.unknownKey("src")],
  ])("is refused with its place for a wrong %s", (key, attrs, message) => {
    expect(problemsOf(attrs)).toEqual([{ path: `content.1.attrs.${key}`, position: "Bild 1", message }]);
  });

  it("is refused inside a paragraph", () => {
    const parsed = parseBody({ type: "doc", content: [{ type: "paragraph", content: [picture(7)] }] });
    expect(parsed.ok ? [] : parsed.problems).toMatchObject([{ position: "Absatz 1" }]);
  });

  it("keeps its place while it loads late, and carries caption and credit as the lead picture does", () => {
    expect(html("a", picture(7, texts))).toBe(
      '<p>a</p><figure class="text-picture"><picture>' +
        `<source type="image/avif" srcset="/media/${"ab".repeat(32)}/480.avif 480w, /media/${"ab".repeat(32)}/1600.avif 1600w" sizes="(min-width: 41rem) 39rem, 100vw">` +
        `<img src="/media/${"ab".repeat(32)}/480.webp" srcset="/media/${"ab".repeat(32)}/480.webp 480w, /media/${"ab".repeat(32)}/1600.webp 1600w" sizes="(min-width: 41rem) 39rem, 100vw"` +
        ' width="1600" height="900" alt="Ein Saal" loading="lazy" decoding="async"></picture>' +
        '<figcaption>Der Saal. <span class="credit">(Bildquelle: Anna Beck)</span></figcaption></figure>',
    );
  });

  it("may be wide, and has no empty caption", () => {
    const wide = html(picture(7, { width: "wide" }));
    expect(wide).toContain('<figure class="text-picture is-wide">');
    expect(wide).not.toContain("figcaption");
    expect(html(picture(7, { credit: "Anna Beck" }))).toContain(
      '<figcaption><span class="credit">(Bildquelle: Anna Beck)</span></figcaption>',
    );
  });

  it("leaves nothing where there is no such picture", () => {
    expect(html("a", picture(404, texts))).toBe("<p>a</p>");
    expect(renderBodyTypst(doc(picture(404, texts)), options)).toBe("");
  });

  it("is found by its caption, and by nothing that readers do not see as words", () => {
    expect(renderBodyText(doc("a", picture(7, texts), picture(8)))).toBe("a\n\nDer Saal.");
  });

  it("is counted as people count, wherever it is used", () => {
    const body = doc(picture(7), paragraph("a"), picture(9), picture(7));
    expect(usedPictureIds(body)).toEqual([7, 9]);
    expect(usedPictures(body).map(({ pictureId, position }) => `${position}: ${pictureId}`)).toEqual([
      "Bild 1: 7",
      "Bild 2: 9",
      "Bild 3: 7",
    ]);
  });

  it("is no higher on paper than a sheet bears", () => {
    const tall = { contentHash: "cd", width: 1_000, height: 2_000, widths: [1_000] };
    expect(renderBodyTypst(doc(picture(7, texts)), { ...options, pictureOf: () => tall })).toContain('"cd", 55mm, ');
    expect(renderBodyTypst(doc(picture(7, texts)), options)).toContain(", 83mm, ");
  });
});
