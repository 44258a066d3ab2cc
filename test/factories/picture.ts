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

let drawn = 0;

/** A picture of four coloured quarters; a bar of its own length and colour gives each one a hash of its own. */
export function drawPicture({ width = 640, height = 480 }: { width?: number; height?: number } = {}): Sharp {
  drawn += 1;
  const left = Math.ceil(width / 2);
  const top = Math.ceil(height / 2);
  const quarter = (background: string) => ({ create: { width: left, height: top, channels: 3 as const, background } });
  // In steps that survive a lossy format.
  const length = Math.min(left, 8 * (1 + (drawn % 32)));
  const bar = { create: { width: length, height: Math.min(top, 8), channels: 3 as const, background: anyColour() } };
  return sharp({ create: { width: left * 2, height: top * 2, channels: 3, background: CORNERS.topLeft } }).composite([
    { input: quarter(CORNERS.topRight), left, top: 0 },
    { input: quarter(CORNERS.bottomLeft), left: 0, top },
    { input: quarter(CORNERS.bottomRight), left, top },
    { input: bar, left: 0, top: 0 },
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
