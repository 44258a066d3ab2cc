import type { Actor } from "#newsroom/people/actor.ts";
import { type OrderedSections, orderSections } from "#newsroom/sections/order-sections.ts";
import type { OrderSectionsInput } from "#newsroom/sections/section-schema.ts";
import { inPress } from "../in-press.ts";
import { printSection } from "../print-references.ts";

/** Puts the sections into a new order, at the desk and in the portal's navigation. */
export function reorderSections(actor: Actor, input: OrderSectionsInput): Promise<OrderedSections> {
  return inPress(async (transaction) => {
    const ordered = await orderSections(transaction, actor, input);
    for (const id of ordered.ids) await printSection(transaction, id);
    return ordered;
  });
}
