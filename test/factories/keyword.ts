import { randomUUID } from "node:crypto";
import { type CreatedKeyword, createKeyword } from "#newsroom/keywords/create-keyword.ts";
import type { CreateKeywordInput } from "#newsroom/keywords/keyword-schema.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";

/** A keyword with a name of its own, unless one is given. */
export function buildKeyword(given: Partial<CreateKeywordInput> = {}): Promise<CreatedKeyword> {
  return createKeyword(SYSTEM, { name: `Stichwort ${randomUUID()}`, kind: "topic", ...given });
}
