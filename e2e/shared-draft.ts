import type { Page } from "@playwright/test";
import { z } from "zod";
import type { ArticleContent } from "#newsroom/articles/article.ts";
import { COLLABORATION_PATH } from "#newsroom/collaboration/protocol.ts";
import { writeContent } from "#newsroom/working-copy/article-document.ts";
import { checkDocument } from "#newsroom/working-copy/check-document.ts";
import { openWriter, type SharedWriter } from "../test/shared-writer.ts";
import { mustSucceed } from "./server-actions.ts";
import { type WrittenPiece, writePiece } from "./written-piece.ts";

/** An article's content as its shared document has it; tests write it again with changes. */
export type SharedDraft = { readonly articleId: number; readonly content: ArticleContent };

const openedSchema = z.object({ epoch: z.number() });

/** Opens the article's document over a socket of its own, with the session of this browser. */
export async function joinDraft(desk: Page, url: string, articleId: number): Promise<SharedWriter> {
  const answer = await mustSucceed({ request: desk.request, url }, "openWorkingCopyAction", articleId);
  const cookies = await desk.context().cookies(url);
  const writer = openWriter({
    url: `${url.replace(/^http/, "ws")}${COLLABORATION_PATH}`,
    articleId,
    epoch: openedSchema.parse(answer).epoch,
    userId: await accountOf(desk, articleId),
    cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; "),
    origin: new URL(url).origin,
  });
  await writer.synced();
  return writer;
}

const accounts = new WeakMap<Page, string>();

/** The account that the writing page was made for. */
async function accountOf(desk: Page, articleId: number): Promise<string> {
  const known = accounts.get(desk);
  if (known !== undefined) return known;
  const page = await (await desk.request.get(`/redaktion/artikel/${articleId}`)).text();
  const [, id] = /\\"kind\\":\\"user\\",\\"id\\":\\"([\da-f-]{36})\\"/.exec(page) ?? [];
  if (id === undefined) throw new Error("The writing page names nobody.");
  accounts.set(desk, id);
  return id;
}

/** Writes a piece at the desk and reads what the server has of it. */
export async function shareDraft(desk: Page, url: string, piece: WrittenPiece): Promise<SharedDraft> {
  const articleId = await writePiece(desk, piece);
  const writer = await joinDraft(desk, url, articleId);
  const checked = checkDocument(writer.document);
  writer.close();
  if (!checked.ok) throw new Error(checked.reason);
  return { articleId, content: checked.content };
}

/** Stores changed content and publishes it. @returns the draft as it stands now */
export async function publishChange(
  desk: Page,
  url: string,
  { articleId, content }: SharedDraft,
  change: Partial<ArticleContent>,
): Promise<SharedDraft> {
  const next = { ...content, ...change };
  const writer = await joinDraft(desk, url, articleId);
  writeContent(writer.document, next);
  const version = await writer.stored();
  writer.close();
  await mustSucceed({ request: desk.request, url }, "publishAction", { articleId, version });
  return { articleId, content: next };
}
