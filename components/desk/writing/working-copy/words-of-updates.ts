import * as Y from "yjs";
import { PICTURE_WIDTHS } from "#editor/picture/picture-width.ts";
import { GENRES } from "#newsroom/articles/article.ts";

/** Values that are chosen; of a change alone it cannot always be told what it is a value of. */
const CHOSEN: ReadonlySet<string> = new Set([...GENRES, ...PICTURE_WIDTHS]);

/** A piece of a line, and how the line goes on. */
type Piece = { readonly text: string; readonly isLine: boolean };

/**
 * The words that updates insert and leave, in the order in which they were typed, with the addresses of their links: all that
 * can be said of changes to a document that is no longer there. Pieces that were not typed in one go stand on lines of their
 * own.
 * @param isWanted false for what is to be left out
 */
export function wordsOfUpdates(updates: readonly Uint8Array[], isWanted: (id: Y.ID) => boolean = () => true): string {
  if (updates.length === 0) return "";
  const lines: string[] = [];
  const { structs, ds } = Y.decodeUpdate(Y.mergeUpdates([...updates]));
  const readPiece = pieceReader();
  let next: Y.ID | null = null;
  for (const struct of structs) {
    if (!(struct instanceof Y.Item)) continue;
    const { client, clock } = struct.id;
    const piece = readPiece(struct.content, (place) => {
      const id = Y.createID(client, clock + place);
      return !Y.isDeleted(ds, id) && isWanted(id);
    });
    if (piece === null) continue;
    const { id, origin } = struct;
    const isNext = next !== null && next.client === id.client && next.clock === id.clock;
    const goesOn = piece.isLine && isNext && origin?.client === id.client && origin.clock === id.clock - 1;
    lines.push(goesOn ? `${lines.pop() ?? ""}${piece.text}` : piece.text);
    next = piece.isLine ? Y.createID(id.client, id.clock + struct.length) : null;
  }
  return lines.filter((line) => line.trim() !== "").join("\n");
}

/** Reads one content after the other: the address of a link is known where it begins and stands where it ends. */
function pieceReader(): (content: Y.Item["content"], isKept: (place: number) => boolean) => Piece | null {
  let address = "";
  return (content, isKept) => {
    if (content instanceof Y.ContentString) return { text: keptLetters(content.str, isKept), isLine: true };
    if (content instanceof Y.ContentAny) {
      return {
        text: content.arr.filter((value, place) => isWritten(value) && isKept(place)).join("\n"),
        isLine: false,
      };
    }
    if (!(content instanceof Y.ContentFormat)) return null;
    const { href } = (content.value ?? {}) as { readonly href?: unknown };
    const ended = content.value === null && address !== "" ? ` (${address})` : "";
    if (typeof href === "string") address = href;
    else if (ended !== "") address = "";
    return { text: ended, isLine: true };
  };
}

function keptLetters(text: string, isKept: (place: number) => boolean): string {
  return text
    .split("")
    .filter((_, place) => isKept(place))
    .join("");
}

function isWritten(value: unknown): boolean {
  return typeof value === "string" && !CHOSEN.has(value);
}
