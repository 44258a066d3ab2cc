import { latePart } from "#components/ui/late-part.tsx";
import type { PictureDesk } from "#editor/picture/edit-view.tsx";
import { deskPictureAddress } from "#newsroom/pictures/picture.ts";

/** What the editor borrows to show its pictures; the fields are fetched with the first one. */
export const pictureDesk: PictureDesk = {
  previewOf: (pictureId) => deskPictureAddress(pictureId, "vorschau", "webp"),
  Fields: latePart(async () => (await import("./picture-node-fields.tsx")).PictureNodeFields),
};
