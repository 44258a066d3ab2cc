import { type BlockPlace, type BlockRole, checkBlock, type Finding, gatherFindings } from "./check-block.ts";
import { type CompiledRules, compileRules } from "./compile-rules.ts";
import type { HouseRule } from "./rule.ts";

/** A block of a text by the number under which its words were sent; `text` is absent when they were sent before. */
export type SentBlock = { readonly id: number; readonly role: BlockRole; readonly text?: string };

/** What goes to the checker. Blocks that a request does not name are forgotten. */
export type CheckRequest =
  | { readonly kind: "rules"; readonly rules: readonly HouseRule[] }
  | { readonly kind: "text"; readonly version: number; readonly blocks: readonly SentBlock[] };

/** The findings of every block of the request of this version, in their order. */
export type CheckAnswer = { readonly version: number; readonly findings: readonly (readonly Finding[])[] };

/** Checks a text again and again, each block only when its words changed. Lives in the worker. */
export class TextChecker {
  #rules: CompiledRules = compileRules([]);
  #checked = new Map<number, readonly BlockPlace[]>();

  /** @returns null for rules, which ask nothing */
  answer(request: CheckRequest): CheckAnswer | null {
    if (request.kind === "rules") {
      this.#rules = compileRules(request.rules);
      this.#checked.clear();
      return null;
    }
    const places = request.blocks.map((block) => this.#placesOf(block));
    this.#checked = new Map(request.blocks.map(({ id }, index) => [id, places[index] ?? []]));
    return { version: request.version, findings: gatherFindings(places) };
  }

  #placesOf({ id, role, text }: SentBlock): readonly BlockPlace[] {
    const known = this.#checked.get(id);
    return text === undefined ? (known ?? []) : checkBlock(this.#rules, { role, text });
  }
}
