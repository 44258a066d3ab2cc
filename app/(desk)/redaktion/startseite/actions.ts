"use server";

import type { ActionResult } from "#components/ui/action-result.ts";
import { findPublishedPieces } from "#newsroom/articles/find-published-pieces.ts";
import type { PublishedPiece } from "#newsroom/articles/published-piece.ts";
import type { FrontPageInput } from "#newsroom/front-page/front-page-schema.ts";
import { printFrontPage } from "#press/front-page/print-front-page.ts";
import { deskAction } from "../../../desk-action.ts";

/** No piece is left out of the search. */
const NO_PIECE = 0;

export async function publishFrontPageAction(input: FrontPageInput): Promise<ActionResult<number>> {
  return deskAction("manage-front-page", (user) => printFrontPage(user, input));
}

export async function findPiecesAction(query: string): Promise<ActionResult<readonly PublishedPiece[]>> {
  return deskAction("manage-front-page", () => findPublishedPieces({ query, exceptId: NO_PIECE }));
}
