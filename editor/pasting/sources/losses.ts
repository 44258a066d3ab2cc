import { attributeOf, type PastedElement, type PastedNode, walk } from "../tree/pasted-tree.ts";
import { isComment } from "./annotations.ts";
import { emojiOf, isHidden, isTrackingPicture } from "./foreign-parts.ts";

/** How much stayed behind that a reader would miss. */
export type Losses = { readonly pictures: number; readonly comments: number; readonly players: number };

const PLAYERS = new Set(["iframe", "video", "audio", "object", "embed"]);

function isPicture(element: PastedElement): boolean {
  return element.name === "img" && !isTrackingPicture(element) && emojiOf(element) === null;
}

function isPlayer(element: PastedElement): boolean {
  return PLAYERS.has(element.name) && !isTrackingPicture(element) && attributeOf(element, "type") !== "text/plain";
}

/** Counts in the text as it was copied; what the source itself hides is no loss. */
export function countLosses(nodes: readonly PastedNode[]): Losses {
  const visible = [...walk(nodes)].filter(({ element, around }) => ![...around, element].some(isHidden));
  const count = (is: (element: PastedElement) => boolean) => visible.filter(({ element }) => is(element)).length;
  return { pictures: count(isPicture), comments: count(isComment), players: count(isPlayer) };
}

export function hasLosses({ pictures, comments, players }: Losses): boolean {
  return pictures + comments + players > 0;
}
