import { fillOf, linear, pool } from "../drawing/light.ts";
import { colour } from "../drawing/palette.ts";
import type { Random } from "../drawing/random.ts";
import { between } from "../drawing/random.ts";
import type { Point } from "../drawing/shapes.ts";
import { circle, group, path, polygon, range, rect, smoothLine, smoothLoop, stroke } from "../drawing/shapes.ts";

type Hill = { x: number; y: number; size: number; levels: number; wave: (angle: number, level: number) => number };

const tints = [
  "#1d3452",
  "#2b486a",
  "#446786",
  "#6f8fa5",
  "#9db3bd",
  "#c5cec9",
  "#e2ddcb",
  "#f2e6cc",
  "#f8d9ab",
  "#f3b980",
] as const;

/** A relief in contour lines with a river, survey points and a sheet grid. */
export function drawContourMap(random: Random): string {
  const hills = [
    hill(random, 300, 260, 560, 10),
    hill(random, 1250, 180, 470, 8),
    hill(random, 1370, 800, 500, 9),
    hill(random, 520, 830, 330, 5),
    hill(random, 800, -40, 300, 4),
  ];
  return [
    rect(0, 0, 1600, 900, "#12253f"),
    ...range(10).map((level) => layer(hills, level)),
    ...river(random),
    ...town(random),
    ...grid(),
    ...survey(random),
    pool("light", 300, 180, 900, 640, colour.glow, 0.2),
  ].join("");
}

function hill(random: Random, x: number, y: number, size: number, levels: number): Hill {
  const waves = range(5).map((index) => ({
    turns: index + 2,
    swing: between(random, 0.02, 0.13) / (1 + index * 0.35),
    start: between(random, 0, 7),
    twist: between(random, -0.16, 0.16),
  }));
  const wave = (angle: number, level: number) =>
    waves.reduce(
      (sum, { turns, swing, start, twist }) => sum + swing * Math.sin(turns * angle + start + twist * level),
      1,
    );
  return { x, y, size, levels, wave };
}

/** All hills of one height: first every shadow and outline, then every face, so that neighbours run together. */
function layer(hills: readonly Hill[], level: number): string {
  const loops = hills.filter(({ levels }) => level < levels).map((one) => contour(one, level));
  const tint = tints[level] ?? colour.paper;
  return group([
    ...loops.map((d) => path(d, colour.night, { opacity: 0.22, transform: "translate(7 11)" })),
    ...loops.map((d) => stroke(d, colour.paper, level % 4 === 3 ? 4.4 : 2, { opacity: 0.55 })),
    ...loops.map((d) => path(d, tint)),
  ]);
}

function contour({ x, y, size, levels, wave }: Hill, level: number): string {
  const share = ((levels - level) / levels) ** 0.86;
  const drift = level * 7;
  const points: Point[] = range(40).map((step) => {
    const angle = (step / 40) * Math.PI * 2;
    const radius = size * share * wave(angle, level);
    return [x + drift + Math.cos(angle) * radius * 1.16, y - drift * 0.4 + Math.sin(angle) * radius * 0.86];
  });
  return smoothLoop(points);
}

function river(random: Random): string[] {
  const course: Point[] = [
    [660, -30],
    [700 + between(random, -30, 30), 130],
    [830, 280],
    [800 + between(random, -30, 30), 420],
    [890, 540],
    [1000, 650 + between(random, -30, 20)],
    [960, 790],
    [1010, 940],
  ];
  const arm: Point[] = [
    [890, 540],
    [760, 600],
    [640, 590],
    [520, 640],
    [330, 620],
    [160, 700],
    [-30, 690],
  ];
  return [
    stroke(smoothLine(course), colour.night, 46, { opacity: 0.35 }),
    stroke(smoothLine(arm), colour.night, 28, { opacity: 0.35 }),
    stroke(smoothLine(arm), colour.accent, 16),
    stroke(smoothLine(course), colour.accent, 32),
    stroke(smoothLine(course), colour.ember, 3, { opacity: 0.7 }),
  ];
}

/** Building footprints along the river's bend. */
function town(random: Random): string[] {
  return range(54).map((index) => {
    const [column, row] = [index % 9, Math.floor(index / 9)];
    const [x, y] = [952 + column * 30 + row * 6, 392 + row * 27 - column * 4];
    const [width, height] = [between(random, 12, 24), between(random, 10, 19)];
    const isFree = (column + row * 3) % 7 === 0;
    return isFree
      ? ""
      : rect(x, y, width, height, colour.paper, {
          opacity: between(random, 0.65, 0.95),
          transform: `rotate(-8 ${x} ${y})`,
        });
  });
}

function grid(): string[] {
  const lines = [
    ...range(9).map((index) => `M${index * 200} 0 V900`),
    ...range(5).map((index) => `M0 ${index * 200 + 50} H1600`),
  ];
  const crosses = range(45).map((index) => {
    const [x, y] = [(index % 9) * 200, Math.floor(index / 9) * 200 + 50];
    return `M${x - 9} ${y} h18 M${x} ${y - 9} v18`;
  });
  return [
    stroke(lines.join(""), colour.paper, 1, { opacity: 0.14 }),
    stroke(crosses.join(""), colour.paper, 2, { opacity: 0.6 }),
  ];
}

function survey(random: Random): string[] {
  const stations: Point[] = [
    [352, 240],
    [690, 420],
    [1090, 330],
    [1330, 190],
    [1420, 740],
    [1120, 640],
    [560, 770],
  ].map(([x = 0, y = 0]) => [x + between(random, -18, 18), y + between(random, -18, 18)]);
  const [first, second, third, fourth, fifth, sixth, seventh] = stations.map(([x, y]) => `${x} ${y}`);
  const net = `M${first} L${second} L${third} L${fourth} L${fifth} L${sixth} L${seventh} L${second} L${sixth} L${third}`;
  return [
    stroke(net, colour.night, 2, { "stroke-dasharray": "2 9", opacity: 0.85 }),
    ...stations.map(([x, y]) => marker(x, y)),
    linear("needle", [
      [0, colour.accent],
      [1, colour.rust],
    ]),
    polygon(
      [
        [1500, 96],
        [1516, 150],
        [1500, 138],
        [1484, 150],
      ],
      fillOf("needle"),
    ),
    stroke("M1500 138 V178", colour.paper, 3),
  ];
}

function marker(x: number, y: number): string {
  return group([
    circle(x + 3, y + 5, 17, colour.night, { opacity: 0.35 }),
    circle(x, y, 16, colour.paper),
    circle(x, y, 10, colour.ink),
    circle(x, y, 4, colour.accent),
  ]);
}
