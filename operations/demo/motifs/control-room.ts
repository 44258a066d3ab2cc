import { backdrop, fillOf, linear, pool } from "../drawing/light.ts";
import { colour } from "../drawing/palette.ts";
import { fromBehind } from "../drawing/people.ts";
import type { Random } from "../drawing/random.ts";
import { between } from "../drawing/random.ts";
import type { Point } from "../drawing/shapes.ts";
import { circle, clipped, group, path, placed, polygon, range, rect, smoothLine, stroke } from "../drawing/shapes.ts";

/** Two dispatchers at night in front of the situation map. */
export function drawControlRoom(random: Random): string {
  return [
    backdrop("room", [
      [0, colour.night],
      [0.7, colour.ink],
      [1, colour.night],
    ]),
    ...ceiling(),
    pool("wall-glow", 800, 320, 900, 460, colour.steel, 0.5),
    ...sideScreens(random),
    ...situationMap(random),
    ...desk(random),
    dispatcher(random, 500, { coat: colour.slate, skin: "#c8916c", hair: colour.night, trousers: colour.night }),
    dispatcher(random, 1110, { coat: colour.accent, skin: "#edc9a8", hair: colour.rust, trousers: colour.night }),
  ].join("");
}

function ceiling(): string[] {
  return range(4).map((index) =>
    polygon(
      [
        [190 + index * 330, 18],
        [390 + index * 330, 18],
        [400 + index * 300, 38],
        [220 + index * 300, 38],
      ],
      colour.glow,
      { opacity: 0.5 },
    ),
  );
}

function sideScreens(random: Random): string[] {
  return [-1, 1].flatMap((side) =>
    range(2).map((row) => {
      const [inner, outer] = side < 0 ? [330, 40] : [1270, 1560];
      const top = 96 + row * 216;
      const frame: Point[] = [
        [inner, top + 6],
        [outer, top - 22 + row * 24],
        [outer, top + 196 + row * 26],
        [inner, top + 190],
      ];
      const id = `side-${side}-${row}`;
      return (
        polygon(frame, colour.night, { stroke: colour.slate, "stroke-width": 6 }) +
        clipped(id, polygon(frame, "black"), [
          linear(`${id}-face`, [
            [0, colour.indigo],
            [1, colour.ink],
          ]),
          polygon(frame, fillOf(`${id}-face`)),
          ...(row === 0 ? bars(random, Math.min(inner, outer), top) : timeline(random, Math.min(inner, outer), top)),
        ])
      );
    }),
  );
}

function bars(random: Random, x: number, top: number): string[] {
  return range(9).map((index) => {
    const height = between(random, 30, 120);
    return rect(x + 26 + index * 28, top + 168 - height, 16, height, index === 5 ? colour.accent : colour.steel, {
      opacity: 0.9,
    });
  });
}

function timeline(random: Random, x: number, top: number): string[] {
  return range(6).map((index) => {
    const start = between(random, 10, 110);
    const bar = rect(
      x + 20 + start,
      top + 24 + index * 28,
      between(random, 40, 120),
      13,
      index === 2 ? colour.ember : colour.steel,
      { rx: 6 },
    );
    return rect(x + 20, top + 30 + index * 28, 246, 2, colour.steel, { opacity: 0.35 }) + bar;
  });
}

function situationMap(random: Random): string[] {
  const outline = rect(352, 88, 896, 420, "black", { rx: 4 });
  const roads = range(7).map(() => {
    const from = between(random, 340, 1260);
    const course: Point[] = [
      [from, 70],
      [from + between(random, -90, 90), 200],
      [from + between(random, -200, 200), 340],
      [from + between(random, -260, 260), 530],
    ];
    return stroke(smoothLine(course), colour.mist, 3, { opacity: 0.45 });
  });
  const lanes = range(5).map((index) => {
    const y = 120 + index * 90;
    const course: Point[] = [
      [340, y + between(random, -30, 30)],
      [600, y + between(random, -50, 50)],
      [900, y + between(random, -50, 50)],
      [1260, y + between(random, -30, 30)],
    ];
    return stroke(smoothLine(course), colour.mist, index === 2 ? 6 : 3, { opacity: 0.45 });
  });
  return [
    rect(340, 76, 920, 444, colour.night, { rx: 8, stroke: colour.slate, "stroke-width": 6 }),
    clipped("map", outline, [
      linear("map-face", [
        [0, "#27466a"],
        [1, "#17304e"],
      ]),
      rect(352, 88, 896, 420, fillOf("map-face")),
      path("M340 380 Q520 300 640 360 T940 330 T1260 240 V300 Q1080 380 940 396 T640 424 T340 446Z", colour.steel, {
        opacity: 0.6,
      }),
      path("M820 80 Q930 60 980 150 Q1040 230 930 262 Q810 280 790 190Z", colour.slate, { opacity: 0.8 }),
      path("M400 120 Q500 100 540 180 Q540 260 440 250 Q370 210 400 120Z", colour.slate, { opacity: 0.8 }),
      ...roads,
      ...lanes,
      ...markers(random),
    ]),
  ];
}

function markers(random: Random): string[] {
  const incident: Point = [between(random, 660, 760), between(random, 220, 270)];
  const cars = range(6).map((): Point => [between(random, 400, 1200), between(random, 130, 470)]);
  const [first] = cars;
  return [
    pool("incident", incident[0], incident[1], 150, 150, colour.accent, 0.7),
    ...[26, 50, 78].map((radius, index) =>
      circle(incident[0], incident[1], radius, "none", {
        stroke: colour.ember,
        "stroke-width": 3,
        opacity: 0.8 - index * 0.22,
      }),
    ),
    circle(incident[0], incident[1], 12, colour.accent),
    first
      ? stroke(`M${first[0]} ${first[1]} L${incident[0]} ${incident[1]}`, colour.paper, 3, {
          "stroke-dasharray": "3 10",
        })
      : "",
    ...cars.map(([x, y]) => group([circle(x, y, 12, colour.ink), circle(x, y, 8, colour.paper)])),
  ];
}

function desk(random: Random): string[] {
  const screens = [120, 330, 560, 820, 1030, 1260].map((x, index) => {
    const width = 196;
    return group([
      rect(x, 560, width, 122, colour.night, { rx: 6 }),
      rect(x + 7, 567, width - 14, 104, index % 3 === 1 ? colour.slate : colour.indigo),
      ...range(4).map((row) =>
        rect(
          x + 18,
          580 + row * 22,
          between(random, 40, 150),
          9,
          index === 4 && row === 1 ? colour.accent : colour.mist,
          { opacity: 0.75, rx: 3 },
        ),
      ),
      rect(x + width / 2 - 9, 680, 18, 28, colour.night),
    ]);
  });
  return [
    ...screens,
    linear("desk", [
      [0, colour.slate],
      [0.16, colour.indigo],
      [1, colour.night],
    ]),
    path("M-20 724 Q800 676 1620 724 V900 H-20Z", fillOf("desk")),
    stroke("M-20 724 Q800 676 1620 724", colour.mist, 3, { opacity: 0.6 }),
    ...[290, 800, 1330].map((x) =>
      placed(
        [rect(-16, -26, 32, 30, colour.paper, { rx: 4 }), stroke("M16 -18 Q30 -14 16 -4", colour.paper, 5)],
        x,
        730,
      ),
    ),
  ];
}

function dispatcher(
  random: Random,
  x: number,
  figure: { coat: string; skin: string; hair: string; trousers: string },
): string {
  return [
    path(
      `M${x - 132} 920 V770 Q${x - 132} 730 ${x - 92} 730 H${x + 92} Q${x + 132} 730 ${x + 132} 770 V920Z`,
      colour.night,
    ),
    fromBehind(random, x, 712, 250, figure),
    path(
      `M${x - 112} 920 V802 Q${x - 112} 776 ${x - 86} 776 H${x + 86} Q${x + 112} 776 ${x + 112} 802 V920Z`,
      colour.ink,
    ),
    stroke(`M${x - 62} 610 Q${x - 62} 538 ${x} 538 Q${x + 62} 538 ${x + 62} 610`, colour.night, 11),
    rect(x - 74, 592, 24, 50, colour.night, { rx: 10 }),
    rect(x + 50, 592, 24, 50, colour.night, { rx: 10 }),
    stroke(`M${x + 70} 636 Q${x + 66} 668 ${x + 34} 672`, colour.night, 6),
  ].join("");
}
