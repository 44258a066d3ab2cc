import { latePart } from "#components/ui/late-part.tsx";
import type { EmbedDesk } from "#editor/embed/edit-view.tsx";
import { pictureDesk } from "../pictures/picture-desk.ts";

/** What the editor borrows to show its embeds; the fields are fetched with the first one. */
export const embedDesk: EmbedDesk = {
  previewOf: pictureDesk.previewOf,
  Fields: latePart(async () => (await import("./embed-node-fields.tsx")).EmbedNodeFields),
};
