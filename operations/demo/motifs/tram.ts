import { backdrop, fillOf, linear, pool } from "../drawing/light.ts";
import { colour } from "../drawing/palette.ts";
import { fromBehind, standing } from "../drawing/people.ts";
import type { Random } from "../drawing/random.ts";
import { between, chance, pick } from "../drawing/random.ts";
import { circle, clipped, ellipse, group, path, placed, polygon, range, rect, stroke } from "../drawing/shapes.ts";
import { crown } from "../drawing/sky.ts";

/** A tram on a boulevard that is given its signal. */
export function drawTram(random: Random): string {
  return [
    backdrop("sky", [
      [0, colour.mist],
      [0.45, colour.paper],
      [0.7, colour.glow],
    ]),
    pool("morning", 260, 330, 640, 420, colour.glow, 0.85),
    ...facades(random, { base: 640, fills: [colour.haze, colour.mist], low: 330, high: 470, width: 118, lit: 0 }),
    ...facades(random, {
      base: 690,
      fills: [colour.mist, colour.steel, colour.clay, colour.sand],
      low: 190,
      high: 400,
      width: 176,
      lit: 0.25,
    }),
    ...trees(random),
    ...street(),
    ...wires(),
    ...tram(random),
    standing(random, 44, 806, 216),
    standing(random, 106, 822, 226),
    ...signal(),
  ].join("");
}

type Row = {
  base: number;
  fills: readonly [string, ...string[]];
  low: number;
  high: number;
  width: number;
  lit: number;
};

function facades(random: Random, row: Row): string[] {
  return range(Math.ceil(1600 / row.width) + 1).flatMap((index) => {
    const x = index * row.width - 40;
    const top = between(random, row.low, row.high);
    const wall = rect(x, top, row.width + 1, row.base - top, pick(random, row.fills));
    const roof = rect(x - 4, top - 10, row.width + 8, 12, colour.slate, { opacity: 0.55 });
    const shade = rect(x + row.width * 0.86, top, row.width * 0.14, row.base - top, colour.ink, { opacity: 0.1 });
    return [wall, roof, shade, ...panes(random, x, top, row)];
  });
}

function panes(random: Random, x: number, top: number, row: Row): string[] {
  const columns = Math.floor(row.width / 40);
  const floors = Math.floor((row.base - top) / 64);
  return range(columns * floors).map((index) => {
    const left = x + 14 + (index % columns) * ((row.width - 22) / columns);
    const y = top + 26 + Math.floor(index / columns) * 60;
    const isLit = chance(random, row.lit);
    return rect(left, y, 19, 34, isLit ? colour.ember : colour.slate, { opacity: isLit ? 0.95 : 0.42 });
  });
}

function trees(random: Random): string[] {
  return [30, 330, 640, 950, 1290, 1590].flatMap((x) => [
    rect(x - 6, 480, 12, 230, colour.ink),
    crown(random, x, 410, 84),
  ]);
}

function street(): string[] {
  return [
    rect(0, 690, 1600, 22, colour.sand),
    linear("asphalt", [
      [0, colour.steel],
      [0.3, colour.slate],
      [1, colour.ink],
    ]),
    rect(0, 712, 1600, 188, fillOf("asphalt")),
    rect(0, 748, 1600, 7, colour.night, { opacity: 0.5 }),
    rect(0, 790, 1600, 10, colour.night, { opacity: 0.55 }),
    rect(0, 790, 1600, 3, colour.haze, { opacity: 0.55 }),
    ...range(9).map((index) =>
      polygon(
        [
          [index * 210 - 90, 850],
          [index * 210 + 20, 850],
          [index * 210 + 8, 862],
          [index * 210 - 106, 862],
        ],
        colour.paper,
        { opacity: 0.32 },
      ),
    ),
    rect(130, 772, 1300, 34, colour.night, { opacity: 0.45, rx: 16 }),
  ];
}

function wires(): string[] {
  return [
    stroke("M-20 236 Q800 262 1620 232", colour.ink, 3),
    stroke("M-20 186 Q400 262 800 248 Q1200 262 1620 180", colour.ink, 1.8, { opacity: 0.7 }),
    rect(1226, 120, 10, 590, colour.ink),
    stroke("M1230 176 H980 M1230 214 L1060 178", colour.ink, 5),
  ];
}

function tram(random: Random): string[] {
  const outline =
    "M128 742 Q112 742 112 716 L124 560 Q134 442 214 440 L1346 440 Q1430 442 1442 560 L1454 716 Q1454 742 1438 742Z";
  return [
    stroke("M700 430 L764 346 L690 258 M640 430 L764 346 M650 256 H734", colour.ink, 6),
    rect(560, 420, 260, 24, colour.indigo, { rx: 8 }),
    rect(960, 424, 210, 20, colour.indigo, { rx: 8 }),
    linear("body", [
      [0, colour.paper],
      [0.56, colour.sand],
      [0.57, colour.accent],
      [0.86, colour.rust],
      [0.87, colour.ink],
    ]),
    clipped("tram-body", path(outline, "black"), [
      path(outline, fillOf("body")),
      ...windows(random),
      ...doors(),
      rect(100, 440, 1360, 14, "#ffffff", { opacity: 0.5 }),
      ...[456, 788, 1120].map((x) =>
        group([
          rect(x, 440, 26, 310, colour.night, { opacity: 0.82 }),
          ...range(4).map((fold) => rect(x + fold * 7, 440, 2, 310, colour.slate, { opacity: 0.6 })),
        ]),
      ),
    ]),
    path("M1352 462 Q1414 470 1424 556 L1430 604 L1338 604 L1338 462Z", colour.indigo),
    path("M1362 470 Q1404 482 1412 548 L1372 596 L1346 596Z", colour.steel, { opacity: 0.5 }),
    path("M214 462 Q152 470 142 556 L136 604 L228 604 L228 462Z", colour.indigo),
    ellipse(1432, 662, 9, 15, colour.glow),
    pool("headlight", 1470, 690, 190, 90, colour.glow, 0.7),
    ...[230, 380, 600, 700, 930, 1030, 1220, 1330].map((x) =>
      placed([circle(0, 0, 27, colour.night), circle(0, 0, 12, colour.slate)], x, 758),
    ),
    rect(190, 722, 1190, 26, colour.ink, { rx: 8 }),
  ];
}

function windows(random: Random): string[] {
  const bays = [252, 492, 588, 688, 824, 924, 1020, 1156, 1246];
  const widths = [196, 86, 86, 90, 86, 84, 90, 80, 84];
  return bays.flatMap((x, index) => {
    const width = widths[index] ?? 80;
    const id = `bay-${index}`;
    return [
      linear(
        id,
        [
          [0, colour.slate],
          [1, colour.night],
        ],
        [1, 1],
      ),
      clipped(`${id}-pane`, rect(x, 468, width, 132, "black", { rx: 8 }), [
        rect(x, 468, width, 132, fillOf(id)),
        rect(x, 468, width, 30, colour.ember, { opacity: 0.35 }),
        ...(chance(random, 0.85) ? [fromBehind(random, x + between(random, 24, width - 24), 566, 62)] : []),
        polygon(
          [
            [x + width * 0.2, 468],
            [x + width * 0.5, 468],
            [x + width * 0.2, 600],
            [x - width * 0.1, 600],
          ],
          colour.paper,
          { opacity: 0.13 },
        ),
      ]),
    ];
  });
}

function doors(): string[] {
  return [340, 660, 990].map((x) =>
    group([
      rect(x, 460, 92, 272, colour.ink, { rx: 6 }),
      rect(x + 6, 468, 37, 220, colour.slate, { rx: 4 }),
      rect(x + 49, 468, 37, 220, colour.slate, { rx: 4 }),
      rect(x + 6, 468, 80, 40, colour.ember, { opacity: 0.35 }),
    ]),
  );
}

/** Three lamp fields; the upright bar is the tram's own sign for "go". */
function signal(): string[] {
  const arcs = [84, 124, 164].map((radius, index) =>
    stroke(
      `M${1530 - radius * 0.8} ${330 - radius * 0.6} A${radius} ${radius} 0 0 0 ${1530 - radius * 0.8} ${330 + radius * 0.6}`,
      colour.accent,
      8,
      { opacity: 0.95 - index * 0.28 },
    ),
  );
  return [
    rect(1522, 420, 16, 480, colour.night),
    rect(1486, 250, 88, 216, colour.night, { rx: 16 }),
    rect(1494, 258, 72, 200, colour.ink, { rx: 12 }),
    ...[292, 358, 424].map((y) => circle(1530, y, 27, colour.night)),
    pool("go", 1530, 424, 90, 90, colour.glow, 0.8),
    rect(1525, 404, 10, 40, colour.paper, { rx: 5 }),
    rect(1510, 286, 40, 10, colour.slate, { rx: 5 }),
    circle(1530, 358, 6, colour.slate),
    ...arcs,
  ];
}
