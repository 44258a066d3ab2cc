import { z } from "zod";
import { singleLine } from "../single-line.ts";

export const MAX_SECTION_NAME_LENGTH = 60;

const id = z.int().positive();
const name = singleLine("Name", MAX_SECTION_NAME_LENGTH).min(1, "Bitte geben Sie dem Ressort einen Namen.");

export const createSectionSchema = z.object({ name });
export const changeSectionSchema = z.object({ id, name });
export const fourEyesSchema = z.object({ id, needsFourEyes: z.boolean() });
export const sectionIdSchema = z.object({ id });
/** All sections, each once, in their new order. */
export const orderSectionsSchema = z.object({ ids: z.array(id) });

export type CreateSectionInput = z.input<typeof createSectionSchema>;
export type ChangeSectionInput = z.input<typeof changeSectionSchema>;
export type FourEyesInput = z.input<typeof fourEyesSchema>;
export type OrderSectionsInput = z.input<typeof orderSectionsSchema>;
