import { backdrop, fillOf, linear, pool } from "../drawing/light.ts";
import { colour } from "../drawing/palette.ts";
import { standing } from "../drawing/people.ts";
import type { Random } from "../drawing/random.ts";
import { between, chance, pick } from "../drawing/random.ts";
import type { Point } from "../drawing/shapes.ts";
import { circle, placed, polygon, range, rect, stroke } from "../drawing/shapes.ts";

const vanishing = { x: 720, y: 430 };
const aisle = 300;
const levels = [-420, -300, -180, -60, 60, 180, 300, 410] as const;

function seen(x: number, y: number, z: number): Point {
  return [vanishing.x + x / z, vanishing.y + y / z];
}

/** Tall shelves of files on both sides of an aisle, somebody with a trolley in the light at its end. */
export function drawArchive(random: Random): string {
  return [
    backdrop("hall", [
      [0, colour.ink],
      [1, colour.indigo],
    ]),
    ...farWindow(),
    ...floor(),
    ...range(10)
      .reverse()
      .flatMap((index) => [shelf(random, index, -1), shelf(random, index, 1)]),
    ...lamps(),
    pool("dust", vanishing.x, vanishing.y, 520, 400, colour.glow, 0.5),
    ...visitor(random),
  ].join("");
}

function farWindow(): string[] {
  const [left, top] = seen(-aisle, -470, 4.9);
  const [right, bottom] = seen(aisle, 410, 4.9);
  const width = right - left;
  return [
    linear("window", [
      [0, colour.ember],
      [0.5, colour.glow],
      [1, colour.paper],
    ]),
    rect(left, top, width, bottom - top, fillOf("window")),
    ...range(3).map((index) => stroke(`M${left + (width * (index + 1)) / 4} ${top} V${bottom}`, colour.clay, 3)),
    ...range(3).map((index) => stroke(`M${left} ${top + 42 * (index + 1)} H${right}`, colour.clay, 2)),
  ];
}

function floor(): string[] {
  return [
    linear("floor", [
      [0, colour.glow],
      [0.16, colour.clay],
      [0.6, "#5b4a48"],
      [1, colour.ink],
    ]),
    polygon(
      [seen(-aisle, 410, 4.9), seen(aisle, 410, 4.9), seen(900, 410, 0.7), seen(-900, 410, 0.7)],
      fillOf("floor"),
    ),
    polygon([seen(-70, 410, 4.9), seen(70, 410, 4.9), seen(130, 410, 0.7), seen(-130, 410, 0.7)], colour.glow, {
      opacity: 0.16,
    }),
  ];
}

function shelf(random: Random, index: number, side: -1 | 1): string {
  const near = 0.3 * 1.33 ** index;
  const far = near * 1.33;
  const x = side * aisle;
  const shade = index < 3 ? colour.night : colour.ink;
  const wall = polygon([seen(x, -470, near), seen(x, -470, far), seen(x, 410, far), seen(x, 410, near)], shade);
  const rows = levels
    .slice(1)
    .flatMap((bottom, row) => files(random, { x, top: levels[row] ?? bottom, bottom, near, far }));
  const boards = levels.map((y) =>
    polygon([seen(x, y - 9, near), seen(x, y - 9, far), seen(x, y + 9, far), seen(x, y + 9, near)], colour.steel, {
      opacity: 0.9,
    }),
  );
  const post = polygon(
    [seen(x, -470, far * 0.965), seen(x, -470, far), seen(x, 410, far), seen(x, 410, far * 0.965)],
    colour.slate,
  );
  return [wall, ...rows, ...boards, post].join("");
}

type Compartment = { x: number; top: number; bottom: number; near: number; far: number };

function files(random: Random, { x, top, bottom, near, far }: Compartment): string[] {
  const count = near < 0.9 ? 13 : 9;
  const tone = pick(random, [colour.sand, colour.clay, colour.haze, colour.mist]);
  return range(count).map((index) => {
    if (chance(random, 0.07)) {
      return "";
    }
    const [from, to] = [near + ((far - near) * index) / count, near + ((far - near) * (index + 0.88)) / count];
    const height = (bottom - top) * between(random, 0.68, 0.86);
    const fill = chance(random, 0.05)
      ? colour.accent
      : chance(random, 0.24)
        ? pick(random, [colour.paper, colour.steel, colour.clay])
        : tone;
    const spine = polygon(
      [
        seen(x, bottom - height, from),
        seen(x, bottom - height, to),
        seen(x, bottom - 9, to),
        seen(x, bottom - 9, from),
      ],
      fill,
      { opacity: near < 0.7 ? 0.72 : 0.92 },
    );
    const tag = polygon(
      [
        seen(x, bottom - height * 0.74, from + (to - from) * 0.2),
        seen(x, bottom - height * 0.74, from + (to - from) * 0.8),
        seen(x, bottom - height * 0.48, from + (to - from) * 0.8),
        seen(x, bottom - height * 0.48, from + (to - from) * 0.2),
      ],
      colour.ink,
      { opacity: 0.28 },
    );
    return spine + tag;
  });
}

function lamps(): string[] {
  return range(4).map((index) => {
    const z = 0.95 * 1.5 ** index;
    const [x, y] = seen(0, -405, z);
    const width = 210 / z;
    return [
      stroke(`M${x} ${y - 300 / z} V${y}`, colour.night, 3 / z),
      polygon(
        [
          [x - width * 0.3, y],
          [x + width * 0.3, y],
          [x + width * 0.5, y + width * 0.14],
          [x - width * 0.5, y + width * 0.14],
        ],
        colour.night,
      ),
      rect(x - width * 0.46, y + width * 0.13, width * 0.92, width * 0.045, colour.glow),
    ].join("");
  });
}

function visitor(random: Random): string[] {
  const feet = 660;
  return [
    polygon(
      [
        [742, feet],
        [800, feet],
        [930, 900],
        [690, 900],
      ],
      colour.night,
      { opacity: 0.32 },
    ),
    standing(random, 770, feet, 262, {
      coat: colour.indigo,
      trousers: colour.night,
      skin: "#c8916c",
      hair: colour.night,
    }),
    placed(
      [
        rect(-70, -96, 136, 8, colour.night),
        rect(-70, -26, 136, 8, colour.night),
        stroke("M-66 -118 V-12 M62 -96 V-12", colour.night, 7),
        ...range(7).map((index) =>
          rect(
            -58 + index * 17,
            -90 - 48 + (index % 3) * 7,
            14,
            44 - (index % 3) * 7,
            index === 3 ? colour.accent : index % 2 ? colour.paper : colour.clay,
          ),
        ),
        ...range(6).map((index) =>
          rect(
            -54 + index * 18,
            -66 + (index % 2) * 6,
            15,
            40 - (index % 2) * 6,
            index % 2 ? colour.mist : colour.sand,
          ),
        ),
        circle(-56, -6, 9, colour.night),
        circle(54, -6, 9, colour.night),
      ],
      664,
      feet + 8,
    ),
  ];
}
