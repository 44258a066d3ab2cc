import { backdrop, fillOf, linear, pool } from "../drawing/light.ts";
import { colour } from "../drawing/palette.ts";
import { standing } from "../drawing/people.ts";
import type { Random } from "../drawing/random.ts";
import { between, chance, pick } from "../drawing/random.ts";
import { circle, ellipse, group, path, placed, polygon, range, rect, stroke } from "../drawing/shapes.ts";
import { clouds } from "../drawing/sky.ts";

/** A street lamp with a radio module at dusk; further lamps answer down the street. */
export function drawStreetLamp(random: Random): string {
  return [
    backdrop("dusk", [
      [0, colour.ink],
      [0.4, colour.slate],
      [0.62, colour.steel],
      [0.76, colour.ember],
    ]),
    ...range(26).map(() =>
      circle(between(random, 0, 1600), between(random, 0, 330), between(random, 0.8, 2.2), colour.paper, {
        opacity: between(random, 0.3, 0.9),
      }),
    ),
    circle(1330, 140, 40, colour.glow, { opacity: 0.9 }),
    clouds(random, 5, 230, 460),
    ...houses(random, { base: 690, low: 420, high: 540, width: 96, walls: [colour.steel, "#7d93a3"], lit: 0.35 }),
    ...houses(random, {
      base: 730,
      low: 300,
      high: 470,
      width: 168,
      walls: [colour.indigo, colour.slate, "#2c4768"],
      lit: 0.42,
    }),
    ...street(),
    ...farLamps(),
    ...life(random),
    group(lamp(), { transform: "translate(0 66)" }),
  ].join("");
}

type Row = {
  base: number;
  low: number;
  high: number;
  width: number;
  walls: readonly [string, ...string[]];
  lit: number;
};

function houses(random: Random, { base, low, high, width, walls, lit }: Row): string[] {
  return range(Math.ceil(1600 / width) + 1).flatMap((index) => {
    const x = index * width - 30;
    const eaves = between(random, low, high);
    const roof = pick(random, [colour.night, colour.ink, "#5a2f2c"]);
    const columns = Math.floor(width / 42);
    const panes = range(columns * 4).map((pane) => {
      const isLit = chance(random, lit);
      const [left, top] = [
        x + 16 + (pane % columns) * ((width - 20) / columns),
        eaves + 22 + Math.floor(pane / columns) * 58,
      ];
      return rect(left, top, 20, 34, isLit ? pick(random, [colour.ember, colour.glow]) : colour.night, {
        opacity: isLit ? 0.95 : 0.5,
      });
    });
    return [
      rect(x, eaves, width, base - eaves, pick(random, walls)),
      polygon(
        [
          [x - 6, eaves],
          [x + width * 0.22, eaves - width * 0.42],
          [x + width * 0.78, eaves - width * 0.42],
          [x + width + 6, eaves],
        ],
        roof,
      ),
      rect(x + width * 0.62, eaves - width * 0.56, width * 0.1, width * 0.26, roof),
      ...panes,
    ];
  });
}

function street(): string[] {
  return [
    linear("pavement", [
      [0, "#6d6470"],
      [1, colour.ink],
    ]),
    rect(0, 722, 1600, 178, fillOf("pavement")),
    rect(0, 772, 1600, 8, colour.mist, { opacity: 0.4 }),
    rect(0, 780, 1600, 120, colour.night, { opacity: 0.55 }),
    ...range(6).map((index) =>
      polygon(
        [
          [index * 330 - 60, 846],
          [index * 330 + 90, 846],
          [index * 330 + 76, 860],
          [index * 330 - 84, 860],
        ],
        colour.paper,
        { opacity: 0.25 },
      ),
    ),
    ellipse(520, 812, 460, 64, colour.ember, { opacity: 0.28 }),
  ];
}

function farLamps(): string[] {
  return [
    { x: 900, height: 330 },
    { x: 1160, height: 270 },
    { x: 1350, height: 222 },
    { x: 1490, height: 184 },
  ].flatMap(({ x, height }, index) => [
    pool(`far-${index}`, x - height * 0.2, 752 - height, height * 0.62, height * 0.62, colour.glow, 0.6),
    stroke(`M${x} 760 V${752 - height} q0 -12 -12 -12 h${-height * 0.16}`, colour.night, height * 0.026),
    rect(x - height * 0.3, 738 - height, height * 0.18, height * 0.036, colour.glow, { rx: 3 }),
    ...[0.16, 0.25].map((share) => arc(x, 740 - height, height * share, 3.4, 0.75)),
  ]);
}

function arc(x: number, y: number, radius: number, width: number, opacity: number): string {
  return stroke(
    `M${x - radius * 0.7} ${y - radius * 0.7} A${radius} ${radius} 0 0 1 ${x + radius * 0.7} ${y - radius * 0.7}`,
    colour.accent,
    width,
    { opacity },
  );
}

function life(random: Random): string[] {
  return [
    polygon(
      [
        [560, 800],
        [590, 800],
        [730, 840],
        [670, 840],
      ],
      colour.night,
      { opacity: 0.4 },
    ),
    standing(random, 575, 802, 176, {
      coat: colour.accent,
      trousers: colour.night,
      skin: "#c8916c",
      hair: colour.night,
    }),
    placed(
      [
        ellipse(0, -30, 34, 15, colour.night),
        rect(-28, -26, 7, 28, colour.night),
        rect(20, -26, 7, 28, colour.night),
        path("M24 -40 L50 -58 L58 -44 L40 -30Z", colour.night),
        stroke("M-34 -34 Q-50 -46 -52 -60", colour.night, 5),
      ],
      668,
      806,
      0.9,
    ),
    stroke("M596 716 Q630 740 700 764", colour.night, 2.4),
    cyclist(1180, 842),
  ];
}

function cyclist(x: number, y: number): string {
  return placed(
    [
      ...[-62, 62].map((wheel) => circle(wheel, -42, 41, "none", { stroke: colour.night, "stroke-width": 6 })),
      stroke(
        "M-62 -42 L-18 -108 H44 L62 -42 M-18 -108 L4 -42 L44 -108 M44 -108 L36 -134 H58 M-30 -112 H-6",
        colour.accent,
        6,
      ),
      stroke("M-16 -122 L20 -84 L6 -44", colour.ink, 17),
      path("M-30 -118 Q-22 -196 14 -204 Q32 -204 28 -184 L4 -112Z", colour.paper),
      stroke("M16 -190 Q34 -166 52 -138", colour.paper, 12),
      circle(34, -222, 17, "#e5b996"),
      path("M14 -220 Q14 -246 36 -244 Q54 -242 54 -226Z", colour.accent),
      circle(78, -110, 5, colour.glow),
    ],
    x,
    y,
    0.86,
  );
}

/** The lamp in front, with its radio module on top. */
function lamp(): string[] {
  return [
    linear("cone", [
      [0, colour.glow, 0.62],
      [1, colour.glow, 0],
    ]),
    polygon(
      [
        [418, 190],
        [540, 190],
        [860, 830],
        [140, 830],
      ],
      fillOf("cone"),
    ),
    pool("bulb", 478, 196, 210, 170, colour.glow, 0.9),
    rect(246, 130, 22, 720, colour.night),
    rect(246, 130, 7, 770, colour.slate),
    path("M228 900 L240 690 H274 L286 900Z", colour.night),
    path("M246 150 Q246 108 300 108 H420 V126 H306 Q268 126 268 160Z", colour.night),
    path("M392 176 Q402 112 470 108 H520 Q566 116 570 176Z", colour.night),
    path("M402 176 H560 L548 196 H414Z", colour.paper),
    rect(446, 74, 52, 38, colour.ink, { rx: 6 }),
    rect(446, 74, 52, 10, colour.slate, { rx: 5 }),
    circle(460, 98, 5, colour.accent),
    rect(468, 40, 8, 36, colour.ink, { rx: 4 }),
    group([44, 78, 112].map((radius, index) => arc(472, 66, radius, 8, 0.95 - index * 0.25))),
  ];
}
