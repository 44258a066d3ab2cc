import { backdrop, fillOf, linear, pool } from "../drawing/light.ts";
import { colour } from "../drawing/palette.ts";
import { standing } from "../drawing/people.ts";
import type { Random } from "../drawing/random.ts";
import { between, chance, pick } from "../drawing/random.ts";
import { circle, group, path, polygon, range, rect, stroke } from "../drawing/shapes.ts";
import { clouds, crown } from "../drawing/sky.ts";

/** A town hall with its clock tower above the market square, in the last light. */
export function drawTownHall(random: Random): string {
  const sunX = between(random, 1120, 1260);
  return [
    backdrop("sky", [
      [0, colour.steel],
      [0.34, colour.mist],
      [0.58, colour.paper],
      [0.72, colour.ember],
    ]),
    pool("sun", sunX, 470, 620, 470, colour.glow, 0.9),
    circle(sunX, 500, 92, colour.paper, { opacity: 0.85 }),
    clouds(random, 7, 70, 360),
    skyline(random, 640, colour.mist, 70, 0.9),
    skyline(random, 700, colour.steel, 105, 0.85),
    ...square(),
    ...houseRow(random),
    ...townHall(random),
    ...life(random),
    tree(random),
  ].join("");
}

function skyline(random: Random, base: number, fill: string, size: number, opacity: number): string {
  const roofs = range(26).map((index) => {
    const x = index * 66 - 20;
    const eaves = base - between(random, size * 0.5, size * 1.1);
    const ridge = eaves - between(random, 22, 46);
    return polygon(
      [
        [x, base + 60],
        [x, eaves],
        [x + 36, ridge],
        [x + 72, eaves],
        [x + 72, base + 60],
      ],
      fill,
    );
  });
  return group(roofs, { opacity });
}

function square(): string[] {
  return [
    linear("square", [
      [0, colour.clay],
      [0.35, colour.sand],
      [1, colour.slate],
    ]),
    rect(0, 735, 1600, 165, fillOf("square")),
    ...range(7).map((row) => stroke(`M-50 ${752 + row * row * 3.4} H1650`, colour.ink, 1.2, { opacity: 0.1 })),
    ...range(15).map((column) =>
      stroke(`M${800 + (column - 7) * 90} 735 L${800 + (column - 7) * 330} 900`, colour.ink, 1.2, { opacity: 0.08 }),
    ),
    polygon(
      [
        [430, 738],
        [1170, 738],
        [930, 900],
        [-140, 900],
      ],
      colour.ink,
      { opacity: 0.3 },
    ),
  ];
}

function houseRow(random: Random): string[] {
  const fronts = [0, 118, 236, 354, 1130, 1262, 1394, 1510];
  return fronts.flatMap((x, index) => {
    const width = 132;
    const eaves = between(random, 500, 560);
    const wall = pick(random, [colour.slate, colour.steel, colour.clay, colour.indigo]);
    const gable = `M${x} ${eaves} L${x + 14} ${eaves} L${x + width / 2} ${eaves - 92} L${x + width - 14} ${eaves} L${x + width} ${eaves}Z`;
    return [
      linear(`front-${index}`, [
        [0, wall],
        [1, colour.ink],
      ]),
      rect(x, eaves, width, 740 - eaves, fillOf(`front-${index}`)),
      path(gable, pick(random, [colour.rust, colour.ink, colour.indigo])),
      ...houseWindows(random, x, eaves, width),
      rect(x + 8, 690, width - 16, 50, colour.night, { opacity: 0.55 }),
    ];
  });
}

function houseWindows(random: Random, x: number, eaves: number, width: number): string[] {
  return range(6).map((index) => {
    const left = x + 20 + (index % 3) * ((width - 56) / 2);
    const top = eaves + 24 + Math.floor(index / 3) * 62;
    return rect(left, top, 16, 32, chance(random, 0.4) ? colour.ember : colour.night, { opacity: 0.85 });
  });
}

function townHall(random: Random): string[] {
  return [
    linear(
      "stone",
      [
        [0, colour.clay],
        [0.5, colour.sand],
        [1, colour.paper],
      ],
      [1, 0],
    ),
    linear(
      "roof",
      [
        [0, colour.indigo],
        [1, colour.slate],
      ],
      [1, 0],
    ),
    polygon(
      [
        [470, 440],
        [560, 300],
        [1040, 300],
        [1130, 440],
      ],
      fillOf("roof"),
    ),
    ...range(5).map((index) => dormer(540 + index * 118 + (index > 1 ? 46 : 0))),
    rect(486, 436, 628, 304, fillOf("stone")),
    rect(476, 430, 648, 14, colour.paper),
    rect(486, 566, 628, 8, colour.clay, { opacity: 0.7 }),
    ...range(12).map((index) => tallWindow(random, 506 + index * 50, 470)),
    ...range(7).map((index) => arcade(500 + index * 88)),
    ...tower(),
  ];
}

function dormer(x: number): string {
  return group([
    polygon(
      [
        [x - 18, 392],
        [x, 358],
        [x + 18, 392],
      ],
      colour.ink,
    ),
    rect(x - 11, 390, 22, 32, colour.clay),
    rect(x - 6, 396, 12, 20, colour.night),
  ]);
}

function tallWindow(random: Random, x: number, y: number): string {
  const pane = chance(random, 0.62) ? colour.ember : colour.indigo;
  return group([
    path(`M${x} ${y + 78} V${y + 16} Q${x + 14} ${y - 8} ${x + 28} ${y + 16} V${y + 78}Z`, pane),
    stroke(`M${x + 14} ${y + 6} V${y + 78} M${x} ${y + 40} H${x + 28}`, colour.ink, 2, { opacity: 0.5 }),
    rect(x - 3, y + 78, 34, 5, colour.paper),
  ]);
}

function arcade(x: number): string {
  return group([
    path(`M${x} 740 V640 Q${x + 36} 580 ${x + 72} 640 V740Z`, colour.ink),
    path(`M${x + 14} 740 V654 Q${x + 40} 606 ${x + 66} 654 V740Z`, colour.rust, { opacity: 0.75 }),
    path(`M${x + 30} 740 V672 Q${x + 44} 640 ${x + 60} 672 V740Z`, colour.ember, { opacity: 0.9 }),
  ]);
}

function tower(): string[] {
  return [
    linear(
      "tower",
      [
        [0, colour.clay],
        [0.7, colour.sand],
        [1, colour.paper],
      ],
      [1, 0],
    ),
    rect(736, 190, 128, 377, fillOf("tower")),
    polygon(
      [
        [736, 190],
        [770, 190],
        [770, 567],
        [736, 567],
      ],
      colour.ink,
      { opacity: 0.14 },
    ),
    rect(726, 180, 148, 14, colour.paper),
    rect(726, 352, 148, 10, colour.paper),
    path("M722 182 Q760 130 772 96 L828 96 Q840 130 878 182Z", colour.slate),
    path("M800 96 L828 96 Q840 130 878 182 L800 182Z", colour.indigo, { opacity: 0.5 }),
    rect(778, 60, 44, 38, colour.sand),
    rect(786, 66, 11, 32, colour.ink),
    rect(803, 66, 11, 32, colour.ink),
    path("M770 62 Q796 44 800 4 Q804 44 830 62Z", colour.slate),
    circle(800, 268, 46, colour.ink),
    circle(800, 268, 39, colour.glow),
    ...range(12).map((hour) => clockMark(hour)),
    stroke("M800 268 L800 238 M800 268 L822 281", colour.ink, 5),
    ...[760, 792, 824].map((x) => path(`M${x} 430 V394 Q${x + 8} 380 ${x + 16} 394 V430Z`, colour.night)),
  ];
}

function clockMark(hour: number): string {
  const angle = (hour * Math.PI) / 6;
  const [dx, dy] = [Math.sin(angle), -Math.cos(angle)];
  return stroke(`M${800 + dx * 30} ${268 + dy * 30} L${800 + dx * 35} ${268 + dy * 35}`, colour.ink, 3);
}

function life(random: Random): string[] {
  return range(9)
    .flatMap(() => {
      const feet = between(random, 765, 862);
      const height = 34 + (feet - 735) * 0.72;
      const x = between(random, 260, 1330);
      const shadow = polygon(
        [
          [x - 4, feet],
          [x + 6, feet],
          [x - height * 1.1, feet + height * 0.34],
          [x - height * 1.3, feet + height * 0.34],
        ],
        colour.ink,
        { opacity: 0.3 },
      );
      return [{ feet, drawing: shadow + standing(random, x, feet, height) }];
    })
    .toSorted((far, near) => far.feet - near.feet)
    .map(({ drawing }) => drawing);
}

function tree(random: Random): string {
  return group([
    path("M18 900 Q52 640 34 330 L76 320 Q84 400 130 340 L142 352 Q92 430 90 520 Q92 720 124 900Z", colour.night),
    crown(random, 60, 150, 240),
  ]);
}
