import type { PrintedPicture } from "./printed-picture.ts";

/** For tests: the picture of every number but 404. */
export function printedSample(pictureId: number): PrintedPicture | null {
  return pictureId === 404 ? null : { contentHash: "ab".repeat(32), width: 1600, height: 900, widths: [480, 1600] };
}
