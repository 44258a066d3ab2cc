import { backdrop, fillOf, linear, pool } from "../drawing/light.ts";
import { colour } from "../drawing/palette.ts";
import { standing } from "../drawing/people.ts";
import type { Random } from "../drawing/random.ts";
import { between, pick } from "../drawing/random.ts";
import type { Point } from "../drawing/shapes.ts";
import { circle, ellipse, group, path, placed, polygon, range, rect, smoothLine, stroke } from "../drawing/shapes.ts";
import { clouds } from "../drawing/sky.ts";

const ground = 470;

/** Farmland cut open: conduits run below the fields and rise to a farmstead. */
export function drawFibreTrench(random: Random): string {
  return [
    backdrop("sky", [
      [0, colour.mist],
      [0.3, colour.paper],
      [0.5, colour.glow],
    ]),
    pool("sun", 420, 300, 560, 330, colour.glow, 0.9),
    circle(420, 262, 64, colour.paper, { opacity: 0.9 }),
    clouds(random, 6, 60, 230),
    ...hills(random),
    ...farmstead(),
    poplars(random),
    tractor(),
    ...earth(random),
    ...conduits(random),
  ].join("");
}

function hills(random: Random): string[] {
  const layers = [
    { y: 388, fill: colour.mist, swing: 26 },
    { y: 420, fill: colour.steel, swing: 22 },
    { y: 446, fill: colour.slate, swing: 14 },
  ];
  return layers.map(({ y, fill, swing }) => {
    const ridge: Point[] = range(9).map((index) => [index * 210 - 40, y + between(random, -swing, swing)]);
    return path(`${smoothLine(ridge)} L1700 560 L-60 560Z`, fill, { opacity: 0.9 });
  });
}

function farmstead(): string[] {
  return [
    placed(
      [
        polygon(
          [
            [-150, 0],
            [-150, -84],
            [-90, -142],
            [34, -142],
            [34, 0],
          ],
          colour.rust,
        ),
        polygon(
          [
            [-168, -76],
            [-98, -154],
            [52, -154],
            [26, -76],
          ],
          colour.ink,
        ),
        rect(-116, -58, 54, 58, colour.night),
        rect(30, -96, 120, 96, colour.paper),
        polygon(
          [
            [18, -90],
            [90, -152],
            [162, -90],
          ],
          colour.accent,
        ),
        rect(52, -72, 22, 30, colour.ember),
        rect(104, -72, 22, 30, colour.ember),
        rect(80, -36, 24, 36, colour.ink),
        rect(114, -150, 14, 34, colour.ink),
        rect(-178, -30, 10, 30, colour.ink),
      ],
      1260,
      ground + 4,
      1.12,
    ),
  ];
}

function poplars(random: Random): string {
  return group(
    [1010, 1044, 1074, 1480, 1520, 1556].map((x) => {
      const height = between(random, 110, 170);
      return path(
        `M${x} ${ground + 6} Q${x - 24} ${ground - height * 0.5} ${x} ${ground - height} Q${x + 24} ${ground - height * 0.5} ${x} ${ground + 6}Z`,
        pick(random, [colour.ink, colour.indigo]),
      );
    }),
  );
}

/** The plough tractor; its blade reaches down to where the conduit is laid. */
function tractor(): string {
  return placed(
    [
      path("M-120 20 L-178 24 L-168 208 L-132 208 Z", colour.slate),
      path("M-150 24 L-178 24 L-168 208 L-156 208 Z", colour.indigo),
      stroke("M-160 30 Q-240 -60 -250 -110", colour.accent, 9),
      circle(-252, -128, 62, colour.ink),
      circle(-252, -128, 50, colour.accent),
      circle(-252, -128, 36, colour.rust),
      circle(-252, -128, 18, colour.ink),
      polygon(
        [
          [-300, 0],
          [-252, -128],
          [-204, 0],
          [-220, 0],
          [-252, -88],
          [-284, 0],
        ],
        colour.ink,
      ),
      rect(-310, -16, 210, 16, colour.ink),
      path("M-110 -60 L-96 -150 L10 -150 L24 -70 L130 -62 L140 -14 L-110 -14Z", colour.indigo),
      path("M-84 -74 L-74 -136 L-2 -136 L8 -74Z", colour.glow),
      rect(60, -112, 9, 52, colour.night),
      circle(-62, -38, 54, colour.night),
      circle(-62, -38, 28, colour.steel),
      circle(100, -24, 38, colour.night),
      circle(100, -24, 18, colour.steel),
    ],
    560,
    ground + 4,
  );
}

function earth(random: Random): string[] {
  const layers = [
    { y: ground, top: "#7d6a58", bottom: "#6a584a" },
    { y: ground + 62, top: "#5d5350", bottom: "#4c4a50" },
    { y: ground + 170, top: colour.slate, bottom: colour.indigo },
    { y: ground + 300, top: colour.indigo, bottom: colour.night },
  ];
  const strata = layers.map(({ y, top, bottom }, index) => {
    const edge: Point[] = range(12).map((step) => [step * 150 - 20, y + (index === 0 ? 0 : between(random, -16, 16))]);
    return (
      linear(`earth-${index}`, [
        [0, top],
        [1, bottom],
      ]) + path(`${smoothLine(edge)} L1640 900 L-20 900Z`, fillOf(`earth-${index}`))
    );
  });
  return [...strata, rect(0, ground - 6, 1600, 12, colour.indigo), ...stones(random), ...grass(random)];
}

function stones(random: Random): string[] {
  return range(90).map(() => {
    const y = between(random, ground + 40, 880);
    const size = between(random, 4, 17) * (0.6 + (y - ground) / 600);
    return ellipse(
      between(random, 0, 1600),
      y,
      size * 1.5,
      size,
      pick(random, [colour.clay, colour.steel, colour.slate, colour.ink]),
      { opacity: between(random, 0.14, 0.4) },
    );
  });
}

function grass(random: Random): string[] {
  return range(120).map(() => {
    const x = between(random, 0, 1600);
    return stroke(
      `M${x} ${ground} q${between(random, -6, 6)} -8 ${between(random, -5, 5)} -${between(random, 10, 22)}`,
      colour.indigo,
      2.4,
    );
  });
}

function conduits(random: Random): string[] {
  const route = (offset: number) =>
    `M-40 ${786 + offset} C180 ${790 + offset} 240 ${676 + offset} 420 ${676 + offset} L1080 ${676 + offset} C1240 ${676 + offset} 1292 ${640 + offset * 0.3} ${1302 + offset} 480`;
  const fibres = range(5).map((index) => {
    const offset = (index - 2) * 13;
    return [
      stroke(route(offset), colour.rust, 10),
      stroke(route(offset - 2), index % 2 ? colour.ember : colour.accent, 6),
    ].join("");
  });
  return [
    stroke(route(0), colour.night, 86, { opacity: 0.35 }),
    stroke(route(0), colour.accent, 74, { opacity: 0.16 }),
    ...fibres,
    ...pulses(random),
    standing(random, 900, ground + 2, 92),
    pool("socket", 1302, 488, 120, 90, colour.glow, 0.75),
  ];
}

function pulses(random: Random): string[] {
  return range(22).map(() => {
    const [x, y] = [between(random, 420, 1080), 676 + (Math.floor(between(random, 0, 5)) - 2) * 13 - 2];
    return rect(x, y - 2, between(random, 14, 46), 4, colour.paper, { rx: 2, opacity: 0.9 });
  });
}
