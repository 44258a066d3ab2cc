import type { Transaction } from "@tiptap/pm/state";
import { isFromShared } from "./narrow-change.ts";

type Place = { readonly from: number; readonly to: number };

/**
 * Where one wrote last. What is written elsewhere is another step of undo, however soon it follows: the shared history goes
 * by the clock alone, and would take back two pastes at once.
 */
export class ChangedPlaces {
  #last: readonly Place[] = [];

  /** @returns false for a change of one's own that does not touch the one before */
  follow(transaction: Transaction): boolean {
    const mapped = this.#last.map(({ from, to }) => ({
      from: transaction.mapping.map(from, -1),
      to: transaction.mapping.map(to, 1),
    }));
    if (!transaction.docChanged || isFromShared(transaction)) {
      this.#last = mapped;
      return true;
    }
    const goesOn = this.#last.length === 0 || this.#touches(transaction);
    this.#last = changesOf(transaction);
    return goesOn && !isWhole(transaction);
  }

  #touches(transaction: Transaction): boolean {
    let touches = false;
    transaction.mapping.maps[0]?.forEach((start, end) => {
      touches ||= this.#last.some(({ from, to }) => start <= to && end >= from);
    });
    return touches;
  }
}

/** What came or went at one stroke is a step of its own. */
function isWhole(transaction: Transaction): boolean {
  const event: unknown = transaction.getMeta("uiEvent");
  return event === "paste" || event === "cut" || event === "drop" || transaction.getMeta("paste") === true;
}

/** The changed ranges in the places of the new document. */
function changesOf({ mapping }: Transaction): readonly Place[] {
  return mapping.maps.flatMap((map, index) => {
    const later = mapping.slice(index + 1);
    const places: Place[] = [];
    map.forEach((_start, _end, start, end) => {
      places.push({ from: later.map(start, -1), to: later.map(end, 1) });
    });
    return places;
  });
}
