import { backdrop, fillOf, linear, pool } from "../drawing/light.ts";
import { colour } from "../drawing/palette.ts";
import { fromBehind, standing } from "../drawing/people.ts";
import type { Random } from "../drawing/random.ts";
import { between, pick } from "../drawing/random.ts";
import { circle, path, placed, polygon, range, rect, stroke } from "../drawing/shapes.ts";

/** A speaker on a lit stage, seen across the heads of the audience. */
export function drawConference(random: Random): string {
  return [
    backdrop("hall", [
      [0, colour.night],
      [0.7, colour.ink],
      [1, colour.indigo],
    ]),
    ...curtain(),
    ...screen(random),
    ...stage(),
    ...beams(),
    ...speaker(random),
    ...audience(random),
  ].join("");
}

function curtain(): string[] {
  return range(28).map((index) => {
    const x = index * 60 - 20;
    return (
      linear(
        `fold-${index % 2}`,
        [
          [0, colour.ink],
          [0.5, colour.indigo],
          [1, colour.ink],
        ],
        [1, 0],
      ) + rect(x, 0, 61, 560, fillOf(`fold-${index % 2}`), { opacity: 0.75 })
    );
  });
}

/** The projected slide: an abstract network over a horizon of bars. */
function screen(random: Random): string[] {
  const bars = range(13).map((index) => {
    const height = 40 + index * 12 + between(random, -22, 26);
    return rect(862 + index * 42, 432 - height, 26, height, index === 9 ? colour.accent : colour.steel, {
      opacity: 0.85,
    });
  });
  const nodes = range(9).map((index) => ({ x: 880 + index * 62, y: 300 - index * 14 + between(random, -34, 34) }));
  const net = `M${nodes.map(({ x, y }) => `${x} ${y}`).join(" L")}`;
  return [
    pool("screen-glow", 1120, 280, 620, 420, colour.mist, 0.5),
    rect(806, 84, 640, 386, colour.night, { rx: 6 }),
    linear(
      "slide",
      [
        [0, colour.paper],
        [1, colour.haze],
      ],
      [1, 1],
    ),
    rect(818, 96, 616, 362, fillOf("slide")),
    circle(1300, 200, 74, colour.ember, { opacity: 0.8 }),
    ...bars,
    stroke(net, colour.ink, 5),
    ...nodes.map(({ x, y }) => circle(x, y, 9, colour.ink)),
    rect(846, 432, 560, 5, colour.ink),
  ];
}

function stage(): string[] {
  return [
    linear("boards", [
      [0, colour.clay],
      [1, "#6b5348"],
    ]),
    polygon(
      [
        [60, 560],
        [1540, 560],
        [1640, 650],
        [-40, 650],
      ],
      fillOf("boards"),
    ),
    rect(-40, 650, 1680, 80, colour.night),
    ...range(18).map((index) => rect(20 + index * 92, 664, 46, 5, colour.ember, { rx: 2, opacity: 0.85 })),
    ...[150, 232, 1490].map((x, index) =>
      placed(
        [
          stroke("M0 0 Q-14 -60 -40 -96 M0 0 Q2 -70 8 -120 M0 0 Q20 -50 46 -84", colour.slate, 12),
          path("M-24 0 H24 L17 48 H-17Z", colour.accent),
        ],
        x,
        574 - (index % 2) * 10,
        0.9,
      ),
    ),
  ];
}

function beams(): string[] {
  const spots = [
    { x: 300, to: 470 },
    { x: 640, to: 500 },
    { x: 1120, to: 700 },
  ];
  return spots.flatMap(({ x, to }, index) => [
    linear(`beam-${index}`, [
      [0, colour.glow, 0.42],
      [1, colour.glow, 0],
    ]),
    polygon(
      [
        [x - 16, 40],
        [x + 16, 40],
        [to + 190, 612],
        [to - 190, 612],
      ],
      fillOf(`beam-${index}`),
    ),
    placed([rect(-26, -30, 52, 50, colour.night, { rx: 6 }), rect(-20, 14, 40, 8, colour.glow)], x, 28),
    stroke("M0 12 H1600", colour.night, 8),
  ]);
}

function speaker(random: Random): string[] {
  return [
    pool("spot", 480, 590, 260, 48, colour.glow, 0.75),
    standing(random, 486, 598, 304, { coat: colour.accent, trousers: colour.ink, skin: "#c8916c", hair: colour.night }),
    stroke("M520 372 L574 398", colour.accent, 17),
    polygon(
      [
        [516, 448],
        [634, 436],
        [622, 604],
        [536, 604],
      ],
      colour.slate,
    ),
    polygon(
      [
        [590, 440],
        [634, 436],
        [622, 604],
        [592, 604],
      ],
      colour.indigo,
    ),
    polygon(
      [
        [508, 440],
        [642, 426],
        [642, 440],
        [508, 454],
      ],
      colour.paper,
    ),
    stroke("M600 432 Q596 402 572 394", colour.night, 4),
    circle(570, 393, 6, colour.night),
  ];
}

function audience(random: Random): string[] {
  const rows = [
    { y: 706, width: 96, gap: 104, tones: ["#2a4567", "#243c5b", "#304d70"] as const },
    { y: 762, width: 132, gap: 142, tones: ["#1c3150", "#182b47", "#223a59"] as const },
    { y: 838, width: 184, gap: 196, tones: ["#111f35", "#0e1a2d", "#15263f"] as const },
  ];
  return rows.flatMap(({ y, width, gap, tones }, row) =>
    range(Math.ceil(1600 / gap) + 2).map((index) => {
      const x = index * gap - (row % 2) * gap * 0.5 + between(random, -16, 16);
      const dark = { coat: pick(random, tones), trousers: colour.night, skin: tones[1], hair: pick(random, tones) };
      return fromBehind(random, x, y + between(random, -10, 12), width, dark);
    }),
  );
}
