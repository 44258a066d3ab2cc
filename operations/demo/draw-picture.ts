import sharp from "sharp";
import { finish } from "./drawing/light.ts";
import type { Random } from "./drawing/random.ts";
import { seededRandom } from "./drawing/random.ts";
import { sheet } from "./drawing/shapes.ts";
import { drawArchive } from "./motifs/archive.ts";
import { drawCitizenCounter } from "./motifs/citizen-counter.ts";
import { drawClassroom } from "./motifs/classroom.ts";
import { drawConference } from "./motifs/conference.ts";
import { drawContourMap } from "./motifs/contour-map.ts";
import { drawControlRoom } from "./motifs/control-room.ts";
import { drawCouncilChamber } from "./motifs/council-chamber.ts";
import { drawDataCentre } from "./motifs/data-centre.ts";
import { drawFibreTrench } from "./motifs/fibre-trench.ts";
import { drawItSecurity } from "./motifs/it-security.ts";
import { drawSignature } from "./motifs/signature.ts";
import { drawStreetLamp } from "./motifs/street-lamp.ts";
import { drawTownHall } from "./motifs/town-hall.ts";
import { drawTram } from "./motifs/tram.ts";
import { drawWindFarm } from "./motifs/wind-farm.ts";

const motifs = new Map<string, (random: Random) => string>([
  ["archive", drawArchive],
  ["citizen-counter", drawCitizenCounter],
  ["classroom", drawClassroom],
  ["conference", drawConference],
  ["contour-map", drawContourMap],
  ["control-room", drawControlRoom],
  ["council-chamber", drawCouncilChamber],
  ["data-centre", drawDataCentre],
  ["fibre-trench", drawFibreTrench],
  ["it-security", drawItSecurity],
  ["signature", drawSignature],
  ["street-lamp", drawStreetLamp],
  ["town-hall", drawTownHall],
  ["tram", drawTram],
  ["wind-farm", drawWindFarm],
]);

export const motifNames: readonly string[] = [...motifs.keys()];

/**
 * Draws an illustration for the demo newsroom: 1600 × 900 pixels, JPEG, the same bytes for the same motif and seed.
 * @throws RangeError for a motif that `motifNames` does not list
 */
export async function drawPicture(motif: string, seed: number): Promise<Buffer> {
  const draw = motifs.get(motif);
  if (!draw) {
    throw new RangeError(`No motif "${motif}"; known are ${motifNames.join(", ")}`);
  }
  const random = seededRandom(seed);
  const { width, height } = sheet;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${draw(random)}${finish()}</svg>`;
  return sharp(Buffer.from(svg))
    .flatten({ background: "#ffffff" })
    .composite([{ input: grain(random), raw: { width, height, channels: 4 }, blend: "over" }])
    .jpeg({ quality: 88 })
    .toBuffer();
}

/** Fine paper grain: black or white specks whose opacity stays below about 4 %. */
function grain(random: Random): Buffer {
  const pixels = Buffer.alloc(sheet.width * sheet.height * 4);
  for (let offset = 0; offset < pixels.length; offset += 4) {
    const speck = random() - random();
    pixels.fill(speck > 0 ? 255 : 0, offset, offset + 3);
    pixels[offset + 3] = Math.abs(speck) * 13;
  }
  return pixels;
}
