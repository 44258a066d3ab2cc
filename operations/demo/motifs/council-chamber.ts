import { backdrop, fillOf, linear } from "../drawing/light.ts";
import { colour } from "../drawing/palette.ts";
import type { Random } from "../drawing/random.ts";
import { between, chance } from "../drawing/random.ts";
import { circle, ellipse, path, placed, polygon, range, rect, stroke } from "../drawing/shapes.ts";

const centre = { x: 800, y: 486 };

/** The half circle of an empty chamber, its lectern in the light of tall windows. */
export function drawCouncilChamber(random: Random): string {
  return [
    backdrop("wall", [
      [0, "#8a6f5c"],
      [0.5, colour.clay],
      [1, colour.ink],
    ]),
    ...panels(),
    ...windows(),
    ...rostrum(),
    ...floor(),
    ...shafts(),
    ...range(5).flatMap((row) => bench(random, row)),
  ].join("");
}

function panels(): string[] {
  return range(21).map((index) => rect(index * 80, 0, 3, 480, colour.ink, { opacity: 0.16 }));
}

function windows(): string[] {
  return [
    linear("day", [
      [0, colour.mist],
      [1, colour.glow],
    ]),
    ...[110, 300, 490, 990, 1180, 1370].flatMap((x) => [
      path(`M${x} 400 V120 Q${x + 60} 20 ${x + 120} 120 V400Z`, colour.ink, {
        opacity: 0.35,
        transform: "translate(8 6)",
      }),
      path(`M${x} 400 V120 Q${x + 60} 20 ${x + 120} 120 V400Z`, fillOf("day")),
      path(`M${x} 400 V330 Q${x + 50} 300 ${x + 120} 326 V400Z`, colour.steel, { opacity: 0.55 }),
      stroke(`M${x + 60} 72 V400 M${x} 200 H${x + 120} M${x} 300 H${x + 120}`, colour.paper, 5),
      path(`M${x} 400 V120 Q${x + 60} 20 ${x + 120} 120 V400Z`, "none", { stroke: colour.paper, "stroke-width": 9 }),
      rect(x - 10, 400, 140, 12, colour.paper),
    ]),
  ];
}

function rostrum(): string[] {
  return [
    rect(648, 60, 304, 330, colour.indigo),
    rect(648, 60, 304, 330, "none", { stroke: colour.ember, "stroke-width": 4, opacity: 0.7 }),
    path("M800 116 L872 142 V220 Q868 288 800 322 Q732 288 728 220 V142Z", colour.paper),
    path("M800 132 L858 153 V220 Q854 276 800 304Z", colour.accent),
    path(
      "M742 206 Q771 186 800 206 V226 Q771 206 742 226Z M744 246 Q772 226 800 246 V266 Q772 246 746 264Z",
      colour.slate,
    ),
    rect(560, 392, 480, 70, colour.ink),
    rect(548, 382, 504, 16, colour.clay),
    ...[620, 710, 800, 890, 980].map((x) =>
      placed(
        [
          path("M-24 0 V-46 Q-24 -62 0 -62 Q24 -62 24 -46 V0Z", colour.rust),
          rect(-16, -44, 32, 44, colour.accent, { rx: 6 }),
        ],
        x,
        384,
      ),
    ),
    rect(740, 440, 120, 92, colour.slate),
    rect(728, 428, 144, 16, colour.paper),
    stroke("M776 428 Q778 396 790 388 M824 428 Q822 396 810 388", colour.night, 4),
  ];
}

function floor(): string[] {
  return [
    linear("carpet", [
      [0, colour.slate],
      [1, colour.night],
    ]),
    path("M-20 470 H740 V532 H860 V470 H1620 V920 H-20Z", fillOf("carpet")),
    ellipse(centre.x, 560, 330, 66, colour.indigo, { opacity: 0.6 }),
  ];
}

function shafts(): string[] {
  return [110, 300, 490].map((x, index) =>
    polygon(
      [
        [x, 150],
        [x + 120, 150],
        [x + 560 + index * 30, 900],
        [x + 250 + index * 30, 900],
      ],
      colour.glow,
      { opacity: 0.14 },
    ),
  );
}

/** One curved bench with its seats; the nearest is drawn last. */
function bench(random: Random, row: number): string[] {
  const [rx, ry] = [450 + row * 190, 92 + row * 74];
  const at = (turn: number, lift = 0) =>
    [centre.x + Math.cos(turn) * rx, centre.y + 20 + Math.sin(turn) * ry - lift] as const;
  const arc = (lift: number) => range(25).map((step) => at(Math.PI * (0.04 + (0.92 * step) / 24), lift));
  const height = 34 + row * 10;
  const seats = range(9 + row * 2).map((index) =>
    seat(random, at(Math.PI * (0.075 + (0.85 * index) / (8 + row * 2)), -height * 0.55), 0.62 + row * 0.24),
  );
  const top = arc(height)
    .map(([x, y]) => `${x} ${y}`)
    .join(" L");
  const bottom = arc(0)
    .toReversed()
    .map(([x, y]) => `${x} ${y}`)
    .join(" L");
  return [
    linear(
      `bench-${row}`,
      [
        [0, "#86654d"],
        [0.5, "#a98562"],
        [1, "#5d4740"],
      ],
      [1, 0],
    ),
    path(`M${top} L${bottom}Z`, fillOf(`bench-${row}`)),
    stroke(`M${top}`, colour.sand, 7 + row * 2.4),
    ...range(7 + row).map((index) =>
      paper(random, at(Math.PI * (0.12 + (0.76 * index) / (6 + row)), height + 4), 0.6 + row * 0.2),
    ),
    ...seats,
  ];
}

function seat(random: Random, [x, y]: readonly [number, number], scale: number): string {
  const cloth = chance(random, 0.12) ? colour.ember : colour.accent;
  return placed(
    [
      path("M-30 60 V0 Q-30 -24 0 -24 Q30 -24 30 0 V60Z", colour.night),
      path("M-24 60 V2 Q-24 -17 0 -17 Q24 -17 24 2 V60Z", cloth),
      path("M6 -17 Q24 -15 24 2 V60 H10Z", colour.rust),
    ],
    x,
    y,
    scale,
  );
}

function paper(random: Random, [x, y]: readonly [number, number], scale: number): string {
  const microphone = stroke("M0 0 Q4 -22 16 -28", colour.night, 3.4) + circle(17, -29, 4, colour.night);
  const sheet = polygon(
    [
      [-34, -2],
      [-8, -2],
      [-4, 6],
      [-38, 6],
    ],
    colour.paper,
    { opacity: between(random, 0.7, 1) },
  );
  return placed([chance(random, 0.7) ? sheet : "", microphone], x, y, scale);
}
