import type { Page } from "@playwright/test";
import { z } from "zod";
import { findAction, mustSucceed } from "./server-actions.ts";
import { type WrittenPiece, writePiece } from "./written-piece.ts";

/** What the writing page sends to be saved, as it was really sent; tests send it again with changes. */
export type CapturedDraft = {
  readonly articleId: number;
  readonly baseVersion: number;
  readonly content: Readonly<Record<string, unknown>>;
};

const sentSchema = z.tuple([
  z.object({ articleId: z.number(), baseVersion: z.number(), content: z.record(z.string(), z.unknown()) }),
]);
const savedSchema = z.object({ version: z.number() });

/** Writes a piece at the desk and keeps the last save that the browser sent, with the version that came of it. */
export async function captureDraft(desk: Page, url: string, piece: WrittenPiece): Promise<CapturedDraft> {
  const { id } = findAction("saveAction");
  let sent = "";
  desk.on("request", (request) => {
    if (request.headers()["next-action"] === id) sent = request.postData() ?? "";
  });
  await writePiece(desk, piece);
  const [draft] = sentSchema.parse(JSON.parse(sent));
  const caller = { request: desk.request, url };
  return { ...draft, baseVersion: savedSchema.parse(await mustSucceed(caller, "saveAction", draft)).version };
}

/** Saves changed content and publishes it. @returns the draft as it stands now */
export async function publishChange(
  desk: Page,
  url: string,
  draft: CapturedDraft,
  change: Readonly<Record<string, unknown>>,
): Promise<CapturedDraft> {
  const caller = { request: desk.request, url };
  const next = { ...draft, content: { ...draft.content, ...change } };
  const { version } = savedSchema.parse(await mustSucceed(caller, "saveAction", next));
  await mustSucceed(caller, "publishAction", { articleId: draft.articleId, version });
  return { ...next, baseVersion: version };
}
