import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { doc, embed } from "../build-body.ts";
import { MAX_CAPTION_LENGTH } from "../limits.ts";
import { editorMessages } from "../messages.ts";
import { parseBody } from "../parse-body.ts";
import { printedSample } from "../picture/sample-picture.ts";
import { usedPictures } from "../picture/used-pictures.ts";
import { renderBodyHtml } from "../render-html.ts";
import { renderBodyText } from "../render-text.ts";
import { renderBodyTypst } from "../render-typst.ts";
import { EMBED_PROVIDERS, frameHostOf, recogniseEmbed } from "./recognise-embed.ts";
import { frameHosts } from "./used-embeds.ts";

const video = "https://www.youtube.com/watch?v=abcdefghijk";
const options = { articleHref: () => null, pictureOf: printedSample, initials: [] };
const html = (...blocks: Parameters<typeof doc>) => renderBodyHtml(doc(...blocks), options);

function problemsOf(attrs: unknown) {
  const parsed = parseBody({ type: "doc", content: [{ type: "paragraph" }, { type: "embed", attrs }] });
  return parsed.ok ? [] : parsed.problems;
}

function read(input: string) {
  const embeddable = recogniseEmbed(input);
  return embeddable.ok ? [embeddable.address, embeddable.frameAddress] : embeddable.message;
}

describe("an address that may be embedded", () => {
  const player = "https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1";
  it.each([
    [video, video, player],
    ["http://youtube.com/watch?app=desktop&v=abcdefghijk&utm_source=x", video, player],
    ["https://youtu.be/abcdefghijk?si=xyz", video, player],
    ["m.youtube.com/watch?v=abcdefghijk", video, player],
    ["https://www.youtube.com/shorts/abcdefghijk", video, player],
    ["https://www.youtube-nocookie.com/embed/abcdefghijk", video, player],
    ["https://youtu.be/abcdefghijk?t=1m30s", `${video}&t=90`, `${player}&start=90`],
    [
      "https://vimeo.com/123456789",
      "https://vimeo.com/123456789",
      "https://player.vimeo.com/video/123456789?dnt=1&autoplay=1",
    ],
    [
      "https://player.vimeo.com/video/123456789?h=abcdef0123&title=0",
      "https://vimeo.com/123456789/abcdef0123",
      "https://player.vimeo.com/video/123456789?dnt=1&autoplay=1&h=abcdef0123",
    ],
    [
      "https://www.datawrapper.de/_/aB3dE/",
      "https://datawrapper.dwcdn.net/aB3dE/",
      "https://datawrapper.dwcdn.net/aB3dE/",
    ],
    [
      "https://datawrapper.dwcdn.net/aB3dE/17/",
      "https://datawrapper.dwcdn.net/aB3dE/",
      "https://datawrapper.dwcdn.net/aB3dE/",
    ],
    [
      "https://www.openstreetmap.org/?mlat=50.9&mlon=11#map=16/50.978712/11.03&layers=N",
      "https://www.openstreetmap.org/?mlat=50.9&mlon=11#map=16/50.97871/11.03",
      "https://www.openstreetmap.org/export/embed.html?bbox=11.02313%2C50.97547%2C11.03687%2C50.98195&layer=mapnik&marker=50.9%2C11",
    ],
    [
      "https://social.bund.de/@behoerde/112233445566778899",
      "https://social.bund.de/@behoerde/112233445566778899",
      "https://social.bund.de/@behoerde/112233445566778899/embed",
    ],
  ])("%s", (input, address, frameAddress) => {
    expect(read(input)).toEqual([address, frameAddress]);
    expect(read(address)).toEqual([address, frameAddress]);
    expect(problemsOf({ address, title: "T" })).toEqual([]);
    expect(frameHostOf(frameAddress)).toBe(new URL(frameAddress).host);
  });
});

describe("an address that is refused", () => {
  const notListed = editorMessages.embedHost(EMBED_PROVIDERS.map(({ name }) => name));
  it.each([
    ["https://www.youtube.com.evil.example/watch?v=abcdefghijk", notListed],
    ["https://evil.example/www.youtube.com/watch?v=abcdefghijk", notListed],
    ["https://youtube.com.:443/watch?v=abcdefghijk", notListed],
    ["https://www.youtube.com./watch?v=abcdefghijk", notListed],
    ["https://www.youtube.com:8443/watch?v=abcdefghijk", notListed],
    ["https://xn--youtue-bta.com/watch?v=abcdefghijk", notListed],
    ["https://youtubе.com/watch?v=abcdefghijk", notListed],
    ["https://notyoutube.com/watch?v=abcdefghijk", notListed],
    ["https://www.youtube.com@evil.example/watch?v=abcdefghijk", editorMessages.linkCredentials],
    ["https://user@www.youtube.com/watch?v=abcdefghijk", editorMessages.linkCredentials],
    ["https:\\\\www.youtube.com\\watch?v=abcdefghijk", editorMessages.linkCharacters],
    ["https://www.you\u200btube.com/watch?v=abcdefghijk", editorMessages.linkCharacters],
    ["javascript:alert(1)//www.youtube.com/watch?v=abcdefghijk", editorMessages.linkScheme("http und https")],
    ["data:text/html,x", editorMessages.linkScheme("http und https")],
    ["", editorMessages.linkEmpty],
    ["https://www.youtube.com/@kanal", editorMessages.embedAddress("YouTube")],
    ["https://www.youtube.com/watch?v=abcdefghij%22", editorMessages.embedAddress("YouTube")],
    ["https://vimeo.com/../../x", editorMessages.embedAddress("Vimeo")],
    ["https://www.openstreetmap.org/#map=99/50/11", editorMessages.embedAddress("OpenStreetMap")],
    ["https://www.openstreetmap.org/#map=16/95/11", editorMessages.embedAddress("OpenStreetMap")],
    ["https://mastodon.social/@jo", editorMessages.embedAddress("Mastodon")],
  ])("%s", (input, message) => {
    expect(read(input)).toBe(message);
    expect(problemsOf({ address: input })).toEqual([
      { path: "content.1.attrs.address", position: "Einbettung 1", message },
    ]);
  });

  it("is offered as a link where it is one", () => {
    expect(recogniseEmbed("www.beispiel.example/film")).toMatchObject({ link: "https://www.beispiel.example/film" });
    expect(recogniseEmbed("javascript:alert(1)")).toMatchObject({ link: null });
  });

  it("never becomes a frame of another host, whatever is typed", () => {
    const host = fc.constantFrom("www.youtube.com", "vimeo.com", "www.openstreetmap.org", "mastodon.social");
    const piece = fc.string({
      unit: fc.constantFrom("/", "@", ":", ".", "#", "?", "%", "\\", "a", "1", "-", "="),
      maxLength: 12,
    });
    fc.assert(
      fc.property(piece, host, piece, (before, name, after) => {
        for (const input of [`https://${before}${name}${after}`, `https://${name}${after}watch?v=abcdefghijk`]) {
          const result = recogniseEmbed(input);
          if (result.ok) expect(frameHostOf(result.frameAddress)).not.toBeNull();
        }
      }),
    );
  });
});

describe("an embed in the text", () => {
  it("is accepted in its one form and comes back as it was", () => {
    const body = doc("Anfang", embed(video, { title: "Rundgang", caption: "Film der Stadt", pictureId: 7 }));
    expect(parseBody(JSON.parse(JSON.stringify(body)))).toEqual({ ok: true, body });
  });

  it.each([
    ["address", {}, editorMessages.missingAttribute("address")],
    ["address", { address: "https://youtu.be/abcdefghijk" }, editorMessages.embedIncomplete],
    ["pictureId", { address: video, pictureId: "7" }, editorMessages.pictureId],
    ["title", { address: video, title: "x".repeat(MAX_CAPTION_LENGTH + 1) }, editorMessages.captionTooLong],
    ["frame", { address: video, frame: "https://evil.example" }, editorMessages.unknownKey("frame")],
  ])("is refused for a wrong %s", (key, attrs, message) => {
    expect(problemsOf(attrs)).toMatchObject([{ path: `content.1.attrs.${key}`, message }]);
  });

  it("is a place of ours with notice, hidden button and a plain link; nothing in it is loaded from elsewhere", () => {
    expect(html(embed(video, { title: "Rundgang", caption: "Film der Stadt" }))).toBe(
      '<figure class="embed is-video" data-frame="https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1" data-title="Rundgang">' +
        '<div class="embed-stage"><p class="embed-title">Video: Rundgang</p>' +
        '<p class="embed-notice">Erst mit einem Klick werden Daten an YouTube (Google Ireland Limited, Irland) übertragen.</p>' +
        '<button type="button" class="embed-button" hidden>Video laden</button></div>' +
        '<p class="embed-link"><a href="https://www.youtube.com/watch?v=abcdefghijk" rel="noopener">Bei YouTube öffnen</a></p>' +
        "<figcaption>Film der Stadt</figcaption></figure>",
    );
  });

  it("shows a picture of ours until the click, silent for those who only listen", () => {
    const shown = html(embed(video, { pictureId: 7 }));
    expect(shown).toContain(`<img src="/media/${"ab".repeat(32)}/480.webp"`);
    expect(shown).toContain('alt=""');
    expect(usedPictures(doc(embed(video, { pictureId: 7 })))).toEqual([{ pictureId: 7, position: "Einbettung 1" }]);
  });

  it("is nothing when a foreign address was stored all the same", () => {
    const foreign = embed("https://evil.example/x", { title: "x" });
    expect(html("a", foreign)).toBe("<p>a</p>");
    expect(renderBodyTypst(doc(foreign), options)).toBe("");
    expect(frameHosts(doc(foreign))).toEqual([]);
  });

  it("names the hosts that its document must allow, each once", () => {
    const chart = embed("https://datawrapper.dwcdn.net/aB3dE/");
    expect(frameHosts(doc(embed(video), chart, embed(video)))).toEqual([
      "datawrapper.dwcdn.net",
      "www.youtube-nocookie.com",
    ]);
  });

  it("is title, address and caption on paper, and words for the search", () => {
    const body = doc(embed(video, { title: "Rundgang", caption: "Film" }));
    const typst = renderBodyTypst(body, options);
    for (const part of ['"Video: Rundgang"', `#link("${video}")`, '"Film"']) expect(typst).toContain(part);
    expect(renderBodyText(body)).toBe("Rundgang\n\nFilm");
  });
});
