import { z } from "zod";
import type { Participant } from "./who-is-here.ts";

/** What one browser tells of itself: its caret, its field. */
export type PresenceState = Record<string, unknown>;

/** Most characters of what one browser tells of itself. */
const MAX_PRESENCE_LENGTH = 4_000;

/** Lets one connection tell of itself alone, once, and under the name of its account. */
export class OwnPresence {
  readonly #participant: Participant;
  #client: number | null = null;

  constructor(participant: Participant) {
    this.#participant = participant;
  }

  /**
   * Takes away what a message tells beyond the one presence that this connection began with, and signs that.
   * @param told what the library read of the message; the first entry is its own, empty and of nobody
   * @param known what everybody in the document has told so far
   */
  keep(told: Map<number, PresenceState>, known: ReadonlyMap<number, PresenceState>): void {
    const [, ...clients] = told.keys();
    this.#client ??= clients.find((client) => this.#isFree(known.get(client))) ?? null;
    for (const client of [...told.keys()]) if (client !== this.#client) told.delete(client);
    for (const [client, state] of told) {
      if (JSON.stringify(state).length > MAX_PRESENCE_LENGTH) told.delete(client);
      else sign(state, this.#participant);
    }
  }

  /** A page that comes back has the number that it had; the server signed whose that is. */
  #isFree(state: PresenceState | undefined): boolean {
    return state === undefined || (state["user"] as Participant | undefined)?.id === this.#participant.id;
  }
}

/** A place in the text as the editors of others read it: they stumble over any other one. */
const cursorSchema = z.object({ anchor: placeSchema(), head: placeSchema() });

function placeSchema() {
  const id = z.object({ client: z.number().int().nonnegative(), clock: z.number().int().nonnegative() });
  return z.object({
    type: id.nullish(),
    tname: z.string().nullish(),
    item: id.nullish(),
    assoc: z.number().int().nullish(),
  });
}

function sign(state: PresenceState, participant: Participant): void {
  state["user"] = participant;
  if ("cursor" in state && !cursorSchema.safeParse(state["cursor"]).success) state["cursor"] = null;
}
