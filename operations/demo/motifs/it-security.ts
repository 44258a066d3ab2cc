import { backdrop, fillOf, linear, pool } from "../drawing/light.ts";
import { colour } from "../drawing/palette.ts";
import type { Random } from "../drawing/random.ts";
import { between, chance, pick } from "../drawing/random.ts";
import { circle, ellipse, group, path, polygon, range, rect, stroke } from "../drawing/shapes.ts";

const lock = { x: 1040, y: 560 };

/** A padlock before dark racks; light falls through its keyhole. */
export function drawItSecurity(random: Random): string {
  return [
    backdrop("dark", [
      [0, colour.ink],
      [1, colour.night],
    ]),
    ...range(7).map((index) => cabinet(random, index * 236 - 40)),
    pool("cold", 360, 360, 800, 620, colour.steel, 0.3),
    ...traces(random),
    floor(),
    ...shackle(),
    ...body(),
    ...light(),
  ].join("");
}

function cabinet(random: Random, x: number): string {
  const units = range(17).map((index) => {
    const y = 42 + index * 43;
    const lamps = range(7).map((lamp) =>
      chance(random, 0.45)
        ? rect(
            x + 26 + lamp * 13,
            y + 12,
            7,
            7,
            pick(random, [colour.mist, colour.steel, colour.mist, colour.accent]),
            { rx: 2, opacity: between(random, 0.5, 1) },
          )
        : "",
    );
    const slots = range(6).map((slot) => rect(x + 128 + slot * 12, y + 8, 6, 16, colour.night));
    return group([
      rect(x + 12, y, 200, 34, chance(random, 0.2) ? colour.slate : colour.indigo, { rx: 3, opacity: 0.85 }),
      ...lamps,
      ...slots,
    ]);
  });
  return group([rect(x, 20, 224, 790, colour.night, { rx: 6 }), ...units], { opacity: 0.78 });
}

/** Printed-circuit traces that all end at the lock. */
function traces(random: Random): string[] {
  return range(13).map((index) => {
    const y = 110 + index * 56;
    const knee = between(random, 180, 520);
    const target = 420 + index * 24;
    const bend = knee + Math.abs(target - y);
    const isHot = index % 4 === 1;
    const trace = stroke(
      `M-20 ${y} H${knee} L${bend} ${target} H860`,
      isHot ? colour.accent : colour.mist,
      isHot ? 5 : 3,
      { opacity: isHot ? 0.95 : 0.4, "stroke-linejoin": "round" },
    );
    return trace + circle(knee, y, isHot ? 9 : 6, isHot ? colour.accent : colour.mist, { opacity: isHot ? 1 : 0.6 });
  });
}

function floor(): string {
  return [
    linear("floor", [
      [0, colour.indigo],
      [1, colour.night],
    ]),
    rect(0, 806, 1600, 94, fillOf("floor")),
    ellipse(lock.x + 20, 838, 380, 34, colour.night, { opacity: 0.75 }),
  ].join("");
}

function shackle(): string[] {
  const arch = `M${lock.x - 150} 450 V300 Q${lock.x - 150} 130 ${lock.x} 130 Q${lock.x + 150} 130 ${lock.x + 150} 300 V450`;
  return [
    stroke(arch, colour.night, 92, { "stroke-linecap": "butt" }),
    stroke(arch, colour.steel, 76, { "stroke-linecap": "butt" }),
    stroke(arch, colour.mist, 26, { "stroke-linecap": "butt", transform: "translate(-13 -6)" }),
    stroke(arch, colour.haze, 8, { "stroke-linecap": "butt", transform: "translate(-19 -9)" }),
  ];
}

function body(): string[] {
  const [left, top] = [lock.x - 262, 412];
  return [
    linear(
      "case",
      [
        [0, colour.ember],
        [0.25, colour.accent],
        [0.8, colour.rust],
        [1, "#6e2b1d"],
      ],
      [1, 0.7],
    ),
    rect(left, top, 524, 420, fillOf("case"), { rx: 46 }),
    rect(left, top, 524, 70, colour.glow, { rx: 46, opacity: 0.28 }),
    polygon(
      [
        [left + 400, top],
        [left + 478, top],
        [left + 524, top + 46],
        [left + 524, top + 374],
        [left + 478, top + 420],
        [left + 330, top + 420],
      ],
      colour.night,
      { opacity: 0.16 },
    ),
    rect(left + 30, top + 34, 464, 352, "none", { rx: 28, stroke: colour.glow, "stroke-width": 3, opacity: 0.35 }),
    ...[
      [54, 58],
      [470, 58],
      [54, 362],
      [470, 362],
    ].map(([dx = 0, dy = 0]) =>
      group([
        circle(left + dx, top + dy, 12, "#6e2b1d"),
        circle(left + dx - 2, top + dy - 2, 8, colour.ember, { opacity: 0.7 }),
      ]),
    ),
  ];
}

function light(): string[] {
  const hole = `M${lock.x} 560 m-46 0 a46 46 0 1 1 92 0 q0 26 -22 40 l26 116 h-100 l26 -116 q-22 -14 -22 -40Z`;
  return [
    circle(lock.x, 606, 132, "#6e2b1d", { opacity: 0.7 }),
    circle(lock.x, 606, 120, colour.night),
    pool("through", lock.x, 606, 330, 330, colour.glow, 0.85),
    path(hole, colour.paper, { transform: `translate(0 -18)` }),
    linear("ray", [
      [0, colour.glow, 0.5],
      [1, colour.glow, 0],
    ]),
    polygon(
      [
        [lock.x - 46, 640],
        [lock.x + 46, 640],
        [lock.x + 30, 900],
        [lock.x - 460, 900],
      ],
      fillOf("ray"),
    ),
  ];
}
