import type { KeywordActions } from "#components/desk/keywords/keyword-entry.ts";
import { findKeywordsAction } from "../artikel/[id]/actions.ts";
import {
  changeKeywordAction,
  deleteKeywordAction,
  mergeKeywordsAction,
  splitKeywordAction,
  undoKeywordChangeAction,
} from "./actions.ts";

/** What the pages of keywords can ask the server to do. */
export const keywordActions: KeywordActions = {
  changeKeyword: changeKeywordAction,
  deleteKeyword: deleteKeywordAction,
  mergeKeywords: mergeKeywordsAction,
  splitKeyword: splitKeywordAction,
  undo: undoKeywordChangeAction,
  findKeywords: findKeywordsAction,
};
