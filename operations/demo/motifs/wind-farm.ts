import { backdrop, fillOf, linear, pool } from "../drawing/light.ts";
import { colour } from "../drawing/palette.ts";
import type { Random } from "../drawing/random.ts";
import { between, chance } from "../drawing/random.ts";
import type { Point } from "../drawing/shapes.ts";
import { circle, group, path, placed, polygon, range, rect, smoothLine, stroke } from "../drawing/shapes.ts";
import { clouds } from "../drawing/sky.ts";

/** Wind turbines on layered hills before a low sun; a flat data centre at their foot. */
export function drawWindFarm(random: Random): string {
  return [
    backdrop("sky", [
      [0, colour.slate],
      [0.3, colour.mist],
      [0.5, colour.paper],
      [0.66, colour.ember],
    ]),
    pool("sun", 560, 470, 700, 460, colour.glow, 0.95),
    circle(560, 456, 96, colour.paper, { opacity: 0.95 }),
    clouds(random, 8, 80, 380),
    ridge(random, 520, 40, colour.mist),
    turbine(random, 980, 500, 0.34, colour.paper),
    turbine(random, 250, 510, 0.3, colour.paper),
    ridge(random, 572, 44, "#8aa2b2"),
    turbine(random, 1190, 570, 0.56, colour.paper),
    turbine(random, 740, 580, 0.46, colour.paper),
    ridge(random, 640, 40, colour.steel),
    turbine(random, 420, 650, 0.86, "#fffaf0"),
    ridge(random, 706, 30, colour.slate),
    ...fields(random),
    ...pylons(),
    turbine(random, 1400, 760, 1.26, "#fffaf0"),
    ...dataCentre(random),
    ...foreground(random),
  ].join("");
}

function ridge(random: Random, y: number, swing: number, fill: string): string {
  const line: Point[] = range(8).map((index) => [index * 250 - 80, y + between(random, -swing, swing)]);
  return path(`${smoothLine(line)} L1760 920 L-80 920Z`, fill);
}

/** A turbine 480 units tall, standing on (x, y). */
function turbine(random: Random, x: number, y: number, scale: number, fill: string): string {
  const turn = between(random, 0, 120);
  const blade = "M0 0 Q26 -24 15 -84 L4 -232 Q0 -238 -3 -232 L-7 -60 Q-9 -16 0 0Z";
  const blades = [0, 120, 240].map((angle) =>
    path(blade, fill, { transform: `rotate(${turn + angle} 0 -470)  translate(0 -470)` }),
  );
  return placed(
    [
      path("M-5 -470 H5 L12 20 H-12Z", fill),
      path("M1 -470 H5 L12 20 H3Z", colour.ink, { opacity: 0.22 }),
      path("M-10 -482 H22 Q30 -470 22 -458 H-10Z", colour.haze),
      ...blades,
      circle(0, -470, 12, colour.accent),
      circle(0, -470, 5, colour.paper),
    ],
    x,
    y,
    scale,
  );
}

function fields(random: Random): string[] {
  return range(7).map((index) => {
    const x = index * 260 - 120 + between(random, -30, 30);
    return polygon(
      [
        [x, 770],
        [x + 150, 738],
        [x + 330, 760],
        [x + 170, 812],
      ],
      index % 3 === 1 ? colour.clay : index % 3 === 2 ? colour.indigo : colour.steel,
      { opacity: 0.55 },
    );
  });
}

function pylons(): string[] {
  const feet = [
    { x: 120, y: 770, scale: 1 },
    { x: 470, y: 752, scale: 0.72 },
    { x: 720, y: 742, scale: 0.54 },
  ];
  const masts = feet.map(({ x, y, scale }) =>
    placed(
      [
        stroke(
          "M-24 0 L-6 -210 H6 L24 0 M-20 -40 L14 -90 M20 -40 L-14 -90 M-12 -120 L8 -160 M12 -120 L-8 -160 M-56 -170 H56 M-40 -206 H40",
          colour.ink,
          5,
        ),
      ],
      x,
      y,
      scale,
    ),
  );
  const wires = [-56, 56].map((offset) =>
    stroke(
      `M-60 ${600 + offset * 0.1} Q30 640 ${120 + offset} 600 Q${300 + offset} 690 ${470 + offset * 0.72} 630 Q${600 + offset * 0.6} 676 ${720 + offset * 0.54} 650 Q860 700 960 742`,
      colour.ink,
      2,
      { opacity: 0.8 },
    ),
  );
  return [...masts, ...wires];
}

function dataCentre(random: Random): string[] {
  const windows = range(14).map((index) =>
    rect(846 + index * 29, 770, 18, 40, chance(random, 0.55) ? colour.ember : colour.indigo),
  );
  return [
    polygon(
      [
        [820, 830],
        [1290, 830],
        [1420, 872],
        [900, 872],
      ],
      colour.night,
      { opacity: 0.35 },
    ),
    linear("hall", [
      [0, colour.paper],
      [1, colour.clay],
    ]),
    rect(826, 742, 450, 92, fillOf("hall")),
    rect(816, 732, 470, 14, colour.ink),
    rect(1150, 742, 126, 92, colour.accent),
    ...range(12).map((index) => rect(1156 + index * 10, 748, 3, 80, colour.rust)),
    group(windows.slice(0, 10)),
    ...range(5).map((index) =>
      group([rect(850 + index * 62, 710, 44, 24, colour.steel), rect(850 + index * 62, 706, 44, 6, colour.mist)]),
    ),
    stroke("M960 706 q-8 -14 2 -26 t0 -26 M1022 706 q-8 -12 2 -22 t0 -22", colour.paper, 4, { opacity: 0.55 }),
  ];
}

function foreground(random: Random): string[] {
  const blades = range(150).map(() => {
    const x = between(random, -20, 1620);
    return stroke(
      `M${x} 905 q${between(random, -14, 14)} -30 ${between(random, -18, 18)} -${between(random, 24, 70)}`,
      chance(random, 0.05) ? colour.rust : colour.night,
      between(random, 2, 5),
    );
  });
  return [path("M-20 880 Q300 826 700 868 T1620 850 V920 H-20Z", colour.ink), ...blades];
}
