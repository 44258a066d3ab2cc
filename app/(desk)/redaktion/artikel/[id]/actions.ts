"use server";

import type {
  ChosenKeyword,
  CoverageCandidate,
  KeywordOption,
  RecentPicture,
} from "#components/desk/writing/writing-article.ts";
import type { ActionResult } from "#components/ui/action-result.ts";
import { approveArticle } from "#newsroom/articles/approval/approve-article.ts";
import { planArticle } from "#newsroom/articles/dates/plan-article.ts";
import { findCoverageCandidates } from "#newsroom/articles/find-coverage-candidates.ts";
import { findPublishedPieces } from "#newsroom/articles/find-published-pieces.ts";
import { handInArticle } from "#newsroom/articles/hand-in-article.ts";
import type { PublishedPiece } from "#newsroom/articles/published-piece.ts";
import { returnArticle } from "#newsroom/articles/return-article.ts";
import { restoreArticle, trashArticle } from "#newsroom/articles/trash-article.ts";
import { createKeyword } from "#newsroom/keywords/create-keyword.ts";
import { findKeywords } from "#newsroom/keywords/keyword-queries.ts";
import type { CreateKeywordInput } from "#newsroom/keywords/keyword-schema.ts";
import { suggestKeywords } from "#newsroom/keywords/suggestions/suggest-keywords.ts";
import type { KeywordSuggestions, SuggestionQuestion } from "#newsroom/keywords/suggestions/suggestion.ts";
import { deskPreview } from "#newsroom/pictures/picture.ts";
import { listRecentPictures } from "#newsroom/pictures/picture-queries.ts";
import { publishArticle } from "#press/articles/publish-article.ts";
import { unpublishArticle } from "#press/articles/unpublish-article.ts";
import { withdrawArticle } from "#press/articles/withdraw-article.ts";
import { deskAction } from "../../../../desk-action.ts";

const RECENT_PICTURES = 40;
const MAX_OPTIONS = 12;
/** Nobody types a longer name. */
const MAX_QUERY_LENGTH = 200;

export async function handInAction(articleId: unknown): Promise<ActionResult<void>> {
  return deskAction("use-desk", async (user) => void (await handInArticle(user, articleId)));
}

export async function approveAction(input: unknown): Promise<ActionResult<void>> {
  return deskAction("use-desk", async (user) => void (await approveArticle(user, input)));
}

export async function planAction(input: unknown): Promise<ActionResult<void>> {
  return deskAction("use-desk", async (user) => void (await planArticle(user, input)));
}

export async function returnToDraftAction(input: unknown): Promise<ActionResult<void>> {
  return deskAction("use-desk", async (user) => void (await returnArticle(user, input)));
}

export async function publishAction(input: unknown): Promise<ActionResult<void>> {
  return deskAction("use-desk", async (user) => void (await publishArticle(user, input)));
}

export async function unpublishAction(articleId: unknown): Promise<ActionResult<void>> {
  return deskAction("use-desk", async (user) => unpublishArticle(user, articleId));
}

export async function withdrawAction(input: unknown): Promise<ActionResult<void>> {
  return deskAction("use-desk", async (user) => withdrawArticle(user, input));
}

export async function trashAction(articleId: unknown): Promise<ActionResult<void>> {
  return deskAction("use-desk", async (user) => trashArticle(user, articleId));
}

export async function restoreAction(articleId: unknown): Promise<ActionResult<void>> {
  return deskAction("use-desk", async (user) => restoreArticle(user, articleId));
}

export async function findKeywordsAction(input: { query: string }): Promise<ActionResult<readonly KeywordOption[]>> {
  return deskAction("use-desk", () =>
    findKeywords({ query: String(input?.query ?? "").slice(0, MAX_QUERY_LENGTH), limit: MAX_OPTIONS }),
  );
}

export async function createKeywordAction(input: CreateKeywordInput): Promise<ActionResult<ChosenKeyword>> {
  return deskAction("create-keyword", async (user) => {
    const { id, name, acronym } = await createKeyword(user, input);
    return { id, name, acronym };
  });
}

/** Looks for keywords in the words as they stand in the editor, saved or not. */
export async function suggestKeywordsAction(input: SuggestionQuestion): Promise<ActionResult<KeywordSuggestions>> {
  return deskAction("use-desk", () => suggestKeywords(input));
}

export async function listRecentPicturesAction(): Promise<ActionResult<readonly RecentPicture[]>> {
  return deskAction("upload-picture", async () => {
    const pictures = await listRecentPictures(RECENT_PICTURES);
    return pictures.map((picture) => {
      const { src, width, height } = deskPreview(picture);
      return { id: picture.id, fileName: picture.fileName, previewSrc: src, width, height };
    });
  });
}

export async function findPublishedAction(input: {
  query: string;
  exceptId: number;
  withoutPaid?: boolean;
}): Promise<ActionResult<readonly PublishedPiece[]>> {
  return deskAction("use-desk", () => findPublishedPieces(input));
}

export async function findCoverageAction(input: {
  articleId: number;
  keywordIds: readonly number[];
  query: string;
}): Promise<ActionResult<readonly CoverageCandidate[]>> {
  return deskAction("use-desk", () => findCoverageCandidates(input));
}
