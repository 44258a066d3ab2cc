import sharp, { type Sharp } from "sharp";
import { type Actor, SYSTEM } from "#newsroom/people/actor.ts";
import { type StoredPicture, storePicture } from "#newsroom/pictures/store-picture.ts";

/** Colours of the four corners of a drawn picture, so that a test sees which way up it is. */
export const CORNERS = {
  topLeft: "#ff0000",
  topRight: "#00ff00",
  bottomLeft: "#0000ff",
  bottomRight: "#ffff00",
} as const;

/** Squares of any colour; four of them hold more pictures than all tests together draw. */
const MARKS = 4;
/** Their side in pixels: large enough to survive a lossy format. */
const MARK = 8;

/** A picture of four coloured quarters; squares of its own in the first one give each picture a hash of its own. */
export function drawPicture({ width = 640, height = 480 }: { width?: number; height?: number } = {}): Sharp {
  const left = Math.ceil(width / 2);
  const top = Math.ceil(height / 2);
  const quarter = (background: string) => ({ create: { width: left, height: top, channels: 3 as const, background } });
  const side = { width: Math.min(left, MARK), height: Math.min(top, MARK) };
  const marks = Array.from({ length: Math.max(1, Math.min(MARKS, Math.floor(left / MARK))) }, (_, index) => ({
    input: { create: { ...side, channels: 3 as const, background: anyColour() } },
    left: index * MARK,
    top: 0,
  }));
  return sharp({ create: { width: left * 2, height: top * 2, channels: 3, background: CORNERS.topLeft } }).composite([
    { input: quarter(CORNERS.topRight), left, top: 0 },
    { input: quarter(CORNERS.bottomLeft), left: 0, top },
    { input: quarter(CORNERS.bottomRight), left, top },
    ...marks,
  ]);
}

function anyColour() {
  const level = () => 32 * Math.floor(Math.random() * 8);
  return { r: level(), g: level(), b: level() };
}

/** A stored picture, drawn when no bytes are given. */
export async function buildPicture(
  given: { bytes?: Uint8Array; fileName?: string; actor?: Actor; width?: number; height?: number } = {},
): Promise<StoredPicture> {
  const bytes = given.bytes ?? (await drawPicture(given).jpeg().toBuffer());
  return storePicture(given.actor ?? SYSTEM, { bytes, fileName: given.fileName ?? "bild.jpg" });
}
