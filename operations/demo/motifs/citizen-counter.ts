import { fillOf, linear, pool } from "../drawing/light.ts";
import { colour } from "../drawing/palette.ts";
import type { Figure } from "../drawing/people.ts";
import { someone, standing } from "../drawing/people.ts";
import type { Random } from "../drawing/random.ts";
import { between, pick } from "../drawing/random.ts";
import { circle, clipped, ellipse, group, path, placed, polygon, range, rect, stroke } from "../drawing/shapes.ts";

/** A bright service counter: two clerks, two visitors, the town behind tall windows. */
export function drawCitizenCounter(random: Random): string {
  return [
    linear("wall", [
      [0, colour.sand],
      [1, colour.paper],
    ]),
    rect(0, 0, 1600, 900, fillOf("wall")),
    ...view(random),
    ...room(),
    ...lamps(),
    clerk(random, 560, { coat: colour.indigo, trousers: colour.ink, skin: "#edc9a8", hair: colour.rust }),
    clerk(random, 1120, { coat: colour.steel, trousers: colour.ink, skin: "#8d5d46", hair: colour.night }),
    ...counter(),
    ...visitors(random),
    plant(120, 850),
    pool("sunlight", 420, 250, 760, 460, colour.glow, 0.42),
  ].join("");
}

function view(random: Random): string[] {
  const houses = range(16).flatMap((index) => {
    const x = index * 108 - 30;
    const eaves = between(random, 300, 400);
    const wall = pick(random, [colour.mist, colour.haze, colour.steel]);
    return [
      rect(x, eaves, 106, 220, wall),
      polygon(
        [
          [x - 5, eaves],
          [x + 53, eaves - 58],
          [x + 111, eaves],
        ],
        pick(random, [colour.slate, colour.ember, colour.steel]),
      ),
      ...range(4).map((pane) =>
        rect(x + 22 + (pane % 2) * 42, eaves + 24 + Math.floor(pane / 2) * 54, 20, 30, colour.slate, { opacity: 0.35 }),
      ),
    ];
  });
  return [
    clipped("panes", [70, 440, 810, 1180].map((x) => rect(x, 96, 330, 430, "black")).join(""), [
      linear("outside", [
        [0, colour.mist],
        [0.7, colour.glow],
      ]),
      rect(0, 90, 1600, 440, fillOf("outside")),
      path("M0 420 Q400 330 800 400 T1600 380 V560 H0Z", colour.mist, { opacity: 0.7 }),
      group(houses, { opacity: 0.78 }),
      ...[70, 440, 810, 1180].map((x) =>
        polygon(
          [
            [x + 40, 96],
            [x + 130, 96],
            [x - 10, 526],
            [x - 100, 526],
          ],
          "#ffffff",
          { opacity: 0.16, transform: "translate(130 0)" },
        ),
      ),
    ]),
    ...[70, 440, 810, 1180].map((x) =>
      group([
        rect(x, 96, 330, 430, "none", { stroke: colour.paper, "stroke-width": 14 }),
        stroke(`M${x + 165} 96 V526 M${x} 220 H${x + 330}`, colour.paper, 7),
        rect(x - 14, 526, 358, 16, colour.clay),
      ]),
    ),
  ];
}

function room(): string[] {
  return [
    linear("tiles", [
      [0, colour.clay],
      [0.5, "#8f7f78"],
      [1, colour.slate],
    ]),
    rect(0, 700, 1600, 200, fillOf("tiles")),
    rect(0, 692, 1600, 10, colour.clay, { opacity: 0.6 }),
    ...[70, 440, 810, 1180].map((x) =>
      polygon(
        [
          [x + 60, 760],
          [x + 330, 760],
          [x + 250, 900],
          [x - 100, 900],
        ],
        colour.glow,
        { opacity: 0.22 },
      ),
    ),
  ];
}

function lamps(): string[] {
  return [420, 800, 1180].flatMap((x) => [
    stroke(`M${x} 0 V70`, colour.ink, 4),
    path(`M${x - 70} 128 Q${x - 62} 66 ${x} 66 Q${x + 62} 66 ${x + 70} 128Z`, colour.ink),
    ellipse(x, 128, 70, 9, colour.glow),
  ]);
}

/** Head and torso of somebody sitting behind the counter, with a screen beside. */
function clerk(random: Random, x: number, figure: Figure): string {
  const isLeft = random() < 0.5;
  return placed(
    [
      path("M-86 190 Q-90 66 -46 48 Q0 30 46 48 Q90 66 86 190Z", figure.coat),
      path("M-14 40 L0 84 L14 40Z", colour.paper),
      path("M20 40 Q90 60 86 190 L50 190 Q56 90 20 40Z", colour.night, { opacity: 0.2 }),
      rect(-13, 14, 26, 34, figure.skin, { rx: 10 }),
      ellipse(0, -14, 34, 41, figure.skin),
      isLeft
        ? path("M-37 -8 Q-44 -66 0 -66 Q44 -66 38 -8 Q30 -36 6 -42 Q-28 -40 -37 -8Z", figure.hair)
        : path(
            "M-38 34 Q-52 -68 0 -68 Q52 -68 38 34 Q32 0 34 -20 Q10 -28 -2 -44 Q-20 -26 -34 -22 Q-32 6 -38 34Z",
            figure.hair,
          ),
    ],
    x,
    436,
  );
}

function counter(): string[] {
  return [
    linear("front", [
      [0, colour.slate],
      [1, colour.ink],
    ]),
    rect(250, 616, 1190, 190, fillOf("front")),
    ...range(24).map((index) => rect(262 + index * 49, 632, 4, 160, colour.night, { opacity: 0.35 })),
    rect(226, 590, 1238, 30, colour.paper),
    rect(226, 612, 1238, 10, colour.clay),
    rect(250, 796, 1190, 14, colour.night, { opacity: 0.6 }),
    ...[700, 1260].map((x) => monitor(x)),
    ...[600, 1060].map((x) =>
      group([
        polygon(
          [
            [x, 592],
            [x + 92, 592],
            [x + 80, 582],
            [x + 14, 582],
          ],
          "#ffffff",
        ),
        stroke(`M${x + 22} 586 H${x + 70}`, colour.steel, 2),
      ]),
    ),
    rect(836, 458, 10, 134, colour.sand),
    rect(842, 470, 4, 122, colour.clay),
    rect(326, 560, 34, 32, colour.accent, { rx: 4 }),
    path("M330 562 Q320 520 334 506 M342 562 Q344 516 348 500 M354 562 Q370 530 364 512", "none", {
      stroke: colour.indigo,
      "stroke-width": 5,
      "stroke-linecap": "round",
    }),
  ];
}

function monitor(x: number): string {
  return group([
    polygon(
      [
        [x, 476],
        [x + 132, 466],
        [x + 132, 562],
        [x, 566],
      ],
      colour.night,
    ),
    polygon(
      [
        [x + 6, 482],
        [x + 126, 473],
        [x + 126, 556],
        [x + 6, 560],
      ],
      colour.indigo,
    ),
    rect(x + 58, 562, 16, 24, colour.night),
    rect(x + 34, 584, 64, 8, colour.night),
  ]);
}

function visitors(random: Random): string[] {
  const places = [
    { x: 446, height: 470, figure: { ...someone(random), coat: colour.accent } },
    { x: 962, height: 440, figure: { ...someone(random), coat: colour.ink } },
    { x: 1036, height: 270, figure: { ...someone(random), coat: colour.ember } },
  ];
  return places.flatMap(({ x, height, figure }) => [
    polygon(
      [
        [x - 20, 868],
        [x + 34, 868],
        [x + 210, 900],
        [x + 110, 900],
      ],
      colour.ink,
      { opacity: 0.28 },
    ),
    backOf(random, x, height, figure),
  ]);
}

function backOf(random: Random, x: number, height: number, figure: Figure): string {
  const scale = height / 100;
  return (
    standing(random, x, 872, height, figure) + ellipse(x, 872 - 93.5 * scale, 6.6 * scale, 7.4 * scale, figure.hair)
  );
}

function plant(x: number, y: number): string {
  const leaves = range(9).map((index) => {
    const lean = (index - 4) * 24;
    return path(
      `M0 -110 Q${lean * 0.6} -240 ${lean * 2.1} ${-300 + Math.abs(lean) * 1.2} Q${lean * 1.5} -190 0 -110Z`,
      index % 2 ? colour.indigo : colour.slate,
    );
  });
  return placed(
    [
      ...leaves,
      path("M-58 -112 H58 L44 0 H-44Z", colour.accent),
      path("M14 -112 H58 L44 0 H16Z", colour.rust),
      circle(0, -112, 0.1, colour.ink),
    ],
    x,
    y,
  );
}
