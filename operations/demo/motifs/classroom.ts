import { fillOf, linear, pool } from "../drawing/light.ts";
import { colour } from "../drawing/palette.ts";
import { fromBehind, someone, standing } from "../drawing/people.ts";
import type { Random } from "../drawing/random.ts";
import { between, chance, pick } from "../drawing/random.ts";
import { circle, group, polygon, range, rect, smoothLine, stroke } from "../drawing/shapes.ts";

/** A class seen from its last row: tablets on the desks, a teacher at the board. */
export function drawClassroom(random: Random): string {
  return [
    linear("wall", [
      [0, colour.sand],
      [1, colour.paper],
    ]),
    rect(0, 0, 1600, 900, fillOf("wall")),
    ...windows(),
    ...board(random),
    rect(0, 560, 1600, 340, colour.clay),
    rect(0, 552, 1600, 12, "#8d735d"),
    standing(random, 520, 592, 330, { coat: colour.accent, trousers: colour.ink, skin: "#c8916c", hair: colour.night }),
    stroke("M560 338 L640 268", colour.accent, 22),
    circle(644, 264, 13, "#c8916c"),
    ...beams(),
    ...rows(random),
  ].join("");
}

function windows(): string[] {
  return [
    linear("day", [
      [0, colour.mist],
      [1, colour.glow],
    ]),
    ...[
      [0, 60, 130, 470, 24],
      [170, 84, 120, 436, 18],
      [322, 104, 94, 406, 14],
    ].map(([x = 0, y = 0, width = 0, height = 0, slant = 0]) =>
      group([
        polygon(
          [
            [x, y],
            [x + width, y + slant],
            [x + width, y + height - slant],
            [x, y + height],
          ],
          fillOf("day"),
        ),
        polygon(
          [
            [x, y + height * 0.66],
            [x + width, y + height * 0.62],
            [x + width, y + height - slant],
            [x, y + height],
          ],
          colour.steel,
          { opacity: 0.5 },
        ),
        stroke(
          `M${x + width / 2} ${y + slant / 2} V${y + height - slant / 2} M${x} ${y + height * 0.4} L${x + width} ${y + height * 0.41}`,
          colour.paper,
          7,
        ),
        polygon(
          [
            [x, y],
            [x + width, y + slant],
            [x + width, y + height - slant],
            [x, y + height],
          ],
          "none",
          { stroke: colour.paper, "stroke-width": 12 },
        ),
      ]),
    ),
  ];
}

function board(random: Random): string[] {
  const curve = range(9).map(
    (index) => [760 + index * 62, 330 - Math.sin(index * 0.72) * between(random, 56, 84)] as const,
  );
  return [
    rect(620, 112, 770, 380, colour.clay, { rx: 10 }),
    linear(
      "board",
      [
        [0, colour.indigo],
        [1, colour.ink],
      ],
      [1, 1],
    ),
    rect(634, 126, 742, 352, fillOf("board"), { rx: 4 }),
    stroke("M740 180 V430 H1320", colour.mist, 4, { opacity: 0.8 }),
    ...range(5).map((index) => stroke(`M740 ${230 + index * 42} H1320`, colour.mist, 1.4, { opacity: 0.22 })),
    stroke(smoothLine(curve), colour.ember, 8),
    ...curve.filter((_, index) => index % 2 === 0).map(([x, y]) => circle(x, y, 10, colour.paper)),
    polygon(
      [
        [634, 126],
        [900, 126],
        [720, 478],
        [634, 478],
      ],
      colour.paper,
      { opacity: 0.05 },
    ),
    rect(660, 492, 690, 14, "#8d735d"),
    rect(1440, 150, 116, 150, colour.paper),
    rect(1452, 164, 92, 60, colour.ember),
    rect(1452, 232, 92, 54, colour.mist),
    rect(1440, 330, 116, 116, colour.haze),
    circle(1498, 388, 40, colour.steel),
  ];
}

function beams(): string[] {
  return [0, 1, 2].map((index) =>
    polygon(
      [
        [-40 + index * 190, 130],
        [90 + index * 170, 130],
        [760 + index * 260, 900],
        [380 + index * 260, 900],
      ],
      colour.glow,
      { opacity: 0.17 },
    ),
  );
}

function rows(random: Random): string[] {
  const depths = [
    { y: 604, width: 118, gap: 250, start: 210, count: 6 },
    { y: 690, width: 174, gap: 356, start: 60, count: 5 },
    { y: 806, width: 262, gap: 520, start: 250, count: 3 },
  ];
  return depths.flatMap((row) => [
    ...range(row.count).map((index) => desk(random, row.start + index * row.gap, row.y, row.width)),
    ...range(row.count).map((index) => pupil(random, row.start + index * row.gap, row.y, row.width)),
  ]);
}

function desk(random: Random, x: number, y: number, width: number): string {
  const half = width * 0.98;
  const tablet = x + width * pick(random, [-0.66, 0.66]);
  const size = width * 0.3;
  const top = y - width * 0.12;
  return group([
    polygon(
      [
        [x - half, top - width * 0.2],
        [x + half, top - width * 0.2],
        [x + half * 1.1, top + width * 0.12],
        [x - half * 1.1, top + width * 0.12],
      ],
      colour.paper,
    ),
    rect(x - half * 1.1, top + width * 0.12, half * 2.2, width * 0.07, "#8d735d"),
    pool(`shine-${Math.round(x)}-${y}`, tablet, top - width * 0.16, size * 2, size * 1.3, colour.ember, 0.5),
    polygon(
      [
        [tablet - size * 0.8, top - width * 0.46],
        [tablet + size * 0.8, top - width * 0.46],
        [tablet + size * 0.9, top - width * 0.02],
        [tablet - size * 0.9, top - width * 0.02],
      ],
      colour.ink,
    ),
    polygon(
      [
        [tablet - size * 0.7, top - width * 0.42],
        [tablet + size * 0.7, top - width * 0.42],
        [tablet + size * 0.78, top - width * 0.06],
        [tablet - size * 0.78, top - width * 0.06],
      ],
      colour.mist,
    ),
    drawing(random, tablet, top - width * 0.24, size),
  ]);
}

/** What a pupil has on the tablet: the curve from the board, or still the bars before it. */
function drawing(random: Random, x: number, y: number, size: number): string {
  if (chance(random, 0.4)) {
    return group(
      range(4).map((index) => {
        const height = size * between(random, 0.2, 0.8);
        return rect(
          x - size * 0.52 + index * size * 0.28,
          y + size * 0.42 - height,
          size * 0.18,
          height,
          index === 2 ? colour.accent : colour.slate,
        );
      }),
    );
  }
  const points = range(5).map(
    (index) => [x + (index - 2) * size * 0.28, y + between(random, -0.36, 0.36) * size] as const,
  );
  return stroke(smoothLine(points), colour.accent, size * 0.09);
}

function pupil(random: Random, x: number, y: number, width: number): string {
  return fromBehind(random, x, y - width * 0.02, width * 0.9, someone(random));
}
