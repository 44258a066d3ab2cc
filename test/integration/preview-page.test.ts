import { randomUUID } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { GET as getDocument } from "#app/(desk)/vorschau/[token]/[view]/route.ts";
import { GET as getPicture } from "#app/(desk)/vorschau/[token]/bilder/[id]/[file]/route.ts";
import { GET as getFrame } from "#app/(desk)/vorschau/[token]/route.tsx";
import { GUESS_LIMIT } from "#newsroom/preview-links/guess-limit.ts";
import { makePreviewLink } from "#newsroom/preview-links/make-preview-link.ts";
import { listPreviewLinks } from "#newsroom/preview-links/preview-link-queries.ts";
import { buildArticle } from "../factories/article.ts";
import { buildClient } from "../factories/cancellation.ts";
import { buildPicture } from "../factories/picture.ts";

// The build makes these; a page without its stylesheet has the same words.
vi.mock("#app/portal-assets.ts", () => ({
  portalAssets: () => ({
    ...{ stylesheet: "/assets/portal.css", fonts: [], module: "/assets/portal.js" },
    preview: { light: "/assets/light.css", dark: "/assets/dark.css", frame: "/assets/frame.css" },
  }),
}));
vi.stubEnv("SITE_URL", "https://portal.example");

function ask(path: string, client: string): Request {
  return new Request(`https://portal.example${path}`, { headers: { "x-dachzeile-client": client } });
}

const openFrame = (token: string, client = buildClient()) =>
  getFrame(ask(`/vorschau/${token}`, client), { params: Promise.resolve({ token }) });
const openDocument = (token: string, view: string, query = "") =>
  getDocument(ask(`/vorschau/${token}/${view}${query}`, buildClient()), { params: Promise.resolve({ token, view }) });
const openPicture = (token: string, id: string | number, file: string) =>
  getPicture(ask(`/vorschau/${token}/bilder/${id}/${file}`, buildClient()), {
    params: Promise.resolve({ token, id: String(id), file }),
  });

async function share() {
  const article = await buildArticle({ picture: {} });
  const { token } = await makePreviewLink(article.editor, { articleId: article.id, days: 7 });
  return { ...article, token };
}

describe("/vorschau/{token}", () => {
  it("names no piece around the document, and the whole piece in it", async () => {
    const { token, content } = await share();
    const frame = await (await openFrame(token)).text();
    expect(frame).toContain(`src="/vorschau/${token}/seite"`);
    expect(frame).not.toContain(content.headline);
    const page = await (await openDocument(token, "seite")).text();
    for (const words of [content.headline, content.teaser, "Ein Saal voller Gäste"]) expect(page).toContain(words);
    expect(page).toMatch(/<meta name="robots" content="noindex"/);
    expect(page).not.toContain("/media/");
  });

  it("counts a document that is shown, and neither its print version nor another colour of it", async () => {
    const { id, token } = await share();
    await openFrame(token);
    await openDocument(token, "druck");
    await openDocument(token, "seite", "?farben=dunkel");
    expect(await listPreviewLinks(id)).toMatchObject([{ views: 0 }]);
    await openDocument(token, "seite");
    expect(await listPreviewLinks(id)).toMatchObject([{ views: 1 }]);
  });

  it("gives out the pictures of its own state and no others", async () => {
    const { token, content } = await share();
    const { id: foreign } = await buildPicture({ width: 64, height: 48 });
    const own = content.picture?.pictureId ?? 0;
    expect((await openPicture(token, own, "64.webp")).headers.get("content-type")).toBe("image/webp");
    for (const [id, file] of [
      [foreign, "64.webp"],
      [own, "65.webp"],
      [own, "64.svg"],
      [`${own}/../${foreign}`, "64.webp"],
      [`0${own}`, "64.webp"],
    ] as const)
      expect((await openPicture(token, id, file)).status, `${id}/${file}`).toBe(404);
  });

  it("says the same of every link that opens nothing, at every address below it", async () => {
    const { token } = await share();
    const answers = await Promise.all([
      openFrame("x"),
      openFrame(randomUUID()),
      openDocument("x".repeat(43), "seite"),
      openDocument(token, "anderes"),
      openPicture("x".repeat(43), 1, "64.webp"),
    ]);
    const told = await Promise.all(answers.map(async (answer) => [answer.status, await answer.text()] as const));
    expect(new Set(told.map(([status, text]) => `${status} ${text}`)).size).toBe(1);
    expect(told[0]?.[0]).toBe(404);
  });

  it("tells whoever guesses to wait, whatever they ask then, and nobody else", async () => {
    const { token } = await share();
    const client = buildClient();
    for (let guess = 0; guess < GUESS_LIMIT; guess += 1) expect((await openFrame("falsch", client)).status).toBe(404);
    const refused = await openFrame(token, client);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await openFrame(token)).status).toBe(200);
  });
});
