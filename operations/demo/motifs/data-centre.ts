import { backdrop, fillOf, linear, pool } from "../drawing/light.ts";
import { colour } from "../drawing/palette.ts";
import { standing } from "../drawing/people.ts";
import type { Random } from "../drawing/random.ts";
import { between, chance, pick } from "../drawing/random.ts";
import type { Point } from "../drawing/shapes.ts";
import { polygon, range, rect, sheet, stroke } from "../drawing/shapes.ts";

const vanishing = { x: 830, y: 408 };
const aisle = 330;
const floorDepth = 420;
const rackTop = -330;

/** Where a point of the room stands on the sheet; z is 1 at the picture plane and grows away from it. */
function seen(x: number, y: number, z: number): Point {
  return [vanishing.x + x / z, vanishing.y + y / z];
}

/** The aisle between two rows of racks, one person at its far end. */
export function drawDataCentre(random: Random): string {
  return [
    backdrop("room", [
      [0, colour.night],
      [1, colour.ink],
    ]),
    ...farWall(),
    ...floor(),
    ...ceiling(),
    ...range(11)
      .reverse()
      .flatMap((index) => [rack(random, index, -1), rack(random, index, 1)]),
    pool("haze", vanishing.x, vanishing.y + 10, 420, 330, colour.glow, 0.34),
    standing(random, vanishing.x + 6, vanishing.y + 62, 104, {
      coat: colour.accent,
      trousers: colour.night,
      skin: "#c8916c",
      hair: colour.night,
    }),
    polygon(
      [
        [vanishing.x - 22, vanishing.y + 62],
        [vanishing.x + 32, vanishing.y + 62],
        [vanishing.x + 120, 760],
        [vanishing.x - 110, 760],
      ],
      colour.night,
      { opacity: 0.28 },
    ),
  ].join("");
}

function farWall(): string[] {
  const [left, top] = seen(-aisle, rackTop - 30, 6.4);
  const [right, bottom] = seen(aisle, floorDepth, 6.4);
  return [
    linear("far", [
      [0, colour.ember],
      [0.6, colour.glow],
      [1, colour.paper],
    ]),
    rect(left, top, right - left, bottom - top, fillOf("far")),
    rect(vanishing.x - 34, top + 24, 68, bottom - top - 24, colour.paper),
    stroke(`M${vanishing.x} ${top + 24} V${bottom}`, colour.clay, 2),
  ];
}

function floor(): string[] {
  return [
    linear("floor", [
      [0, colour.ember],
      [0.1, colour.clay],
      [0.34, colour.slate],
      [1, colour.ink],
    ]),
    polygon(
      [
        seen(-aisle, floorDepth, 6.4),
        seen(aisle, floorDepth, 6.4),
        seen(aisle * 2, floorDepth, 0.8),
        seen(-aisle * 2, floorDepth, 0.8),
      ],
      fillOf("floor"),
    ),
    ...[1, 1.3, 1.7, 2.2, 2.9, 3.8, 5].map((z) => across(z)),
    ...[-0.5, 0, 0.5].map((share) => along(share * aisle)),
  ];
}

function across(z: number): string {
  const [[left, y], [right]] = [seen(-aisle, floorDepth, z), seen(aisle, floorDepth, z)];
  return stroke(`M${left} ${y} H${right}`, colour.night, 3 / z, { opacity: 0.5 });
}

function along(x: number): string {
  const [[x1, y1], [x2, y2]] = [seen(x, floorDepth, 0.8), seen(x, floorDepth, 6.4)];
  return stroke(`M${x1} ${y1} L${x2} ${y2}`, colour.night, 2, { opacity: 0.4 });
}

function ceiling(): string[] {
  const lights = range(6).map((index) => {
    const [near, far] = [1 + index * 0.85, 1.5 + index * 0.85];
    return polygon(
      [seen(-46, -400, near), seen(46, -400, near), seen(46, -400, far), seen(-46, -400, far)],
      colour.paper,
      {
        opacity: 0.92 - index * 0.06,
      },
    );
  });
  const trays = [-200, 200].map((x) =>
    polygon(
      [seen(x - 26, -372, 0.8), seen(x + 26, -372, 0.8), seen(x + 26, -372, 6.4), seen(x - 26, -372, 6.4)],
      colour.indigo,
    ),
  );
  return [...trays, ...lights];
}

function rack(random: Random, index: number, side: -1 | 1): string {
  const near = 0.4 * 1.275 ** index;
  const far = near * 1.255;
  const x = side * aisle;
  const shade = `rack-${index}-${side}`;
  const body = polygon(
    [seen(x, rackTop, near), seen(x, rackTop, far), seen(x, floorDepth, far), seen(x, floorDepth, near)],
    fillOf(shade),
  );
  const edge = polygon(
    [seen(x, rackTop, far), seen(x, rackTop, far * 1.016), seen(x, floorDepth, far * 1.016), seen(x, floorDepth, far)],
    colour.night,
  );
  return [
    linear(
      shade,
      side < 0
        ? [
            [0, colour.night],
            [1, index > 5 ? colour.slate : colour.indigo],
          ]
        : [
            [0, index > 5 ? colour.slate : colour.indigo],
            [1, colour.night],
          ],
      [1, 0],
    ),
    body,
    edge,
    ...range(24).map((unit) => rackUnit(random, x, near, far, rackTop + 24 + unit * 30)),
  ].join("");
}

function rackUnit(random: Random, x: number, near: number, far: number, y: number): string {
  const across = (share: number) => near + (far - near) * share;
  const height = pick(random, [12, 20, 24]);
  const face = polygon(
    [
      seen(x, y, across(0.08)),
      seen(x, y, across(0.93)),
      seen(x, y + height, across(0.93)),
      seen(x, y + height, across(0.08)),
    ],
    chance(random, 0.16) ? colour.slate : colour.ink,
    { opacity: 0.9 },
  );
  const rim = stroke(lineOf(seen(x, y, across(0.08)), seen(x, y, across(0.93))), colour.steel, 1.6 / near, {
    opacity: 0.35,
  });
  const lamps = range(8).map((index) =>
    chance(random, 0.42) ? lamp(random, x, across(0.16 + index * 0.06), y + height / 2) : "",
  );
  return face + rim + lamps.join("");
}

function lineOf([x1, y1]: Point, [x2, y2]: Point): string {
  return `M${x1} ${y1} L${x2} ${y2}`;
}

function lamp(random: Random, x: number, z: number, y: number): string {
  const [cx, cy] = seen(x, y, z);
  const size = 6.5 / z;
  if (cx < 0 || cx > sheet.width || cy < 0 || cy > sheet.height) return "";
  const light = chance(random, 0.16)
    ? colour.accent
    : pick(random, [colour.mist, colour.haze, colour.ember, colour.steel]);
  return rect(cx - size * 0.35, cy - size / 2, size * 0.7, size, light, {
    rx: size / 4,
    opacity: between(random, 0.6, 1),
  });
}
