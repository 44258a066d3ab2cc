import { backdrop, fillOf, linear } from "../drawing/light.ts";
import { colour } from "../drawing/palette.ts";
import type { Random } from "../drawing/random.ts";
import { between } from "../drawing/random.ts";
import { circle, ellipse, group, path, polygon, range, rect, stroke } from "../drawing/shapes.ts";

/** A desk from above: the signed contract, the pen still on it, window light across everything. */
export function drawSignature(random: Random): string {
  return [
    backdrop("desk", [
      [0, colour.indigo],
      [1, colour.night],
    ]),
    ...range(16).map((index) =>
      stroke(
        `M-20 ${index * 60 + between(random, -12, 12)} C500 ${index * 60 + between(random, -30, 30)} 1100 ${index * 60 + between(random, -30, 30)} 1620 ${index * 60}`,
        colour.slate,
        between(random, 1, 3),
        { opacity: 0.35 },
      ),
    ),
    folder(),
    sheets(random),
    contract(random),
    cup(),
    ...windowLight(),
    pen(),
  ].join("");
}

function folder(): string {
  return group(
    [
      rect(16, 22, 700, 900, colour.night, { rx: 16, opacity: 0.5 }),
      linear(
        "leather",
        [
          [0, colour.accent],
          [1, colour.rust],
        ],
        [1, 1],
      ),
      rect(0, 0, 700, 900, fillOf("leather"), { rx: 16 }),
      rect(22, 22, 656, 856, "none", {
        rx: 8,
        stroke: colour.ember,
        "stroke-width": 3,
        "stroke-dasharray": "12 9",
        opacity: 0.6,
      }),
      ...range(9).map((index) => circle(660, 120 + index * 82, 17, colour.night, { opacity: 0.35 })),
    ],
    { transform: "translate(-70 70) rotate(-9)" },
  );
}

function sheets(random: Random): string {
  return group(
    [
      rect(14, 18, 600, 800, colour.night, { opacity: 0.4 }),
      rect(0, 0, 600, 800, colour.sand),
      ...range(16).map((index) =>
        rect(60, 90 + index * 36, between(random, 300, 480), 9, colour.clay, { rx: 4, opacity: 0.6 }),
      ),
    ],
    { transform: "translate(250 -40) rotate(-4)" },
  );
}

/** Printed lines are bars: pictures carry no text. */
function contract(random: Random): string {
  const lines = range(9).map((index) =>
    rect(
      92,
      196 + index * 34,
      index % 4 === 3 ? between(random, 260, 380) : between(random, 560, 620),
      10,
      colour.steel,
      { rx: 5, opacity: 0.55 },
    ),
  );
  return group(
    [
      rect(18, 24, 800, 980, colour.night, { opacity: 0.45 }),
      linear(
        "paper",
        [
          [0, "#fffaf0"],
          [1, colour.paper],
        ],
        [1, 1],
      ),
      rect(0, 0, 800, 980, fillOf("paper")),
      rect(92, 96, 330, 26, colour.ink, { rx: 4 }),
      rect(92, 136, 210, 12, colour.accent, { rx: 4 }),
      ...lines,
      rect(92, 640, 290, 3, colour.ink),
      rect(440, 640, 290, 3, colour.ink),
      rect(92, 656, 150, 8, colour.steel, { rx: 4, opacity: 0.5 }),
      rect(440, 656, 130, 8, colour.steel, { rx: 4, opacity: 0.5 }),
      signed(
        "M100 626 c30 -74 44 -96 52 -60 c8 36 -22 66 -16 40 c8 -30 34 -40 38 -20 c4 18 12 20 24 0 c10 -16 14 12 26 6 c16 -8 20 -60 32 -70 c10 -8 -14 76 4 70 c18 -6 24 -34 38 -26 c10 6 0 24 16 20 l44 -16",
      ),
      signed(
        "M448 630 c10 -90 60 -110 64 -74 c4 34 -46 52 -50 48 c30 -16 48 20 70 6 c18 -12 16 -28 28 -16 c10 10 18 14 30 -2 c12 -14 20 10 34 4 l22 -10",
      ),
      seal(),
    ],
    { transform: "translate(560 -56) rotate(5)" },
  );
}

function signed(d: string): string {
  return stroke(d, "#1f3f7a", 5.5, { "stroke-linejoin": "round" });
}

function seal(): string {
  const teeth = range(40).map((index) => {
    const [angle, radius] = [(index / 40) * Math.PI * 2, index % 2 ? 62 : 54];
    return [640 + Math.cos(angle) * radius, 790 + Math.sin(angle) * radius] as const;
  });
  return group([
    polygon(
      [
        [606, 820],
        [588, 920],
        [620, 900],
        [640, 924],
        [648, 830],
      ],
      colour.rust,
    ),
    polygon(
      [
        [650, 820],
        [686, 914],
        [656, 902],
        [632, 924],
      ],
      colour.accent,
    ),
    polygon(teeth, colour.accent),
    circle(640, 790, 42, "none", { stroke: colour.ember, "stroke-width": 3 }),
    path("M640 762 l24 10 v22 q-4 22 -24 32 q-20 -10 -24 -32 v-22Z", colour.ember),
  ]);
}

function cup(): string {
  return group([
    ellipse(196, 196, 152, 146, colour.night, { opacity: 0.4 }),
    circle(180, 176, 144, colour.haze),
    circle(180, 176, 130, colour.paper),
    circle(180, 176, 96, colour.sand),
    circle(180, 176, 86, "#fffaf0"),
    circle(180, 176, 74, "#4a3028"),
    ellipse(158, 152, 30, 16, colour.ember, { opacity: 0.35, transform: "rotate(-40 158 152)" }),
    path("M260 140 q60 -26 78 10 q10 34 -66 44 l-6 -20 q46 -6 44 -18 q-6 -10 -42 4Z", "#fffaf0"),
  ]);
}

/** Bright panes with the shadow of their bars; drawn over paper and desk alike. */
function windowLight(): string[] {
  return range(3).map((index) =>
    polygon(
      [
        [300 + index * 360, -20],
        [610 + index * 360, -20],
        [250 + index * 360, 920],
        [-60 + index * 360, 920],
      ],
      colour.glow,
      { opacity: 0.13 },
    ),
  );
}

function pen(): string {
  return group(
    [
      path("M-10 26 L70 10 H560 Q590 10 590 34 T560 58 H70Z", colour.night, {
        opacity: 0.45,
        transform: "translate(20 46)",
      }),
      linear("barrel", [
        [0, colour.steel],
        [0.25, colour.ink],
        [1, colour.night],
      ]),
      path("M130 0 H590 Q630 0 630 34 T590 68 H130Z", fillOf("barrel")),
      path("M60 16 L130 2 V66 L60 52Z", colour.indigo),
      linear("gold", [
        [0, colour.glow],
        [0.5, colour.ember],
        [1, colour.rust],
      ]),
      path("M-26 34 Q20 14 60 14 V54 Q20 54 -26 34Z", fillOf("gold")),
      stroke("M-20 34 H34", colour.rust, 2.4),
      circle(38, 34, 4, colour.rust),
      rect(126, -2, 16, 72, fillOf("gold")),
      rect(330, -2, 10, 72, fillOf("gold")),
      rect(346, -2, 5, 72, fillOf("gold")),
      path("M350 -8 H560 Q572 -8 572 2 H350Z", fillOf("gold")),
    ],
    { transform: "translate(1226 604) rotate(-38)" },
  );
}
