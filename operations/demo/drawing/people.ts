import { colour, skinTones } from "./palette.ts";
import type { Random } from "./random.ts";
import { between, chance, pick } from "./random.ts";
import { circle, ellipse, group, path, placed, rect } from "./shapes.ts";

export type Figure = { coat: string; trousers: string; skin: string; hair: string };

export function someone(random: Random): Figure {
  return {
    coat: pick(random, [colour.accent, colour.slate, colour.ink, colour.steel, colour.sand, colour.indigo]),
    trousers: pick(random, [colour.ink, colour.night, colour.indigo]),
    skin: pick(random, skinTones),
    hair: pick(random, [colour.night, colour.ink, colour.rust, colour.clay]),
  };
}

/** A standing person seen from some distance, 100 units tall around the point between the feet. */
export function standing(random: Random, x: number, feet: number, height: number, figure = someone(random)): string {
  const { coat, trousers, skin, hair } = figure;
  const stride = between(random, 2, 7);
  return placed(
    [
      path(`M-7 -46 L-${4 + stride} 0 L-${stride - 1} 0 L0 -36 L${stride} 0 L${5 + stride} 0 L8 -46Z`, trousers),
      path("M-10 -80 Q0 -86 10 -80 L12 -40 Q0 -35 -12 -40Z", coat),
      path("M10 -79 Q15 -70 15 -52 L11 -50 L8 -70Z", coat),
      path("M-10 -79 Q-15 -70 -15 -52 L-11 -50 L-8 -70Z", coat),
      path("M2 -83 Q10 -84 10 -80 L12 -40 Q7 -37 2 -37Z", colour.night, { opacity: 0.18 }),
      rect(-2.5, -87, 5, 7, skin),
      ellipse(0, -92, 6, 7.4, skin),
      chance(random, 0.5)
        ? path("M-6.6 -91 Q-7 -101 0 -101 Q7.5 -100 6.6 -90 Q4 -96 -2 -96 Q-5 -95 -6.6 -91Z", hair)
        : path("M-7 -84 Q-9 -101 0 -101 Q9 -101 7.4 -83 Q5 -90 4 -95 L-4 -95 Q-5 -90 -7 -84Z", hair),
    ],
    x,
    feet,
    height / 100,
  );
}

/** Head and shoulders from behind, 100 units wide at the shoulders, as seen by whoever sits in the row behind. */
export function fromBehind(random: Random, x: number, y: number, width: number, figure = someone(random)): string {
  const { coat, skin, hair } = figure;
  const isLongHaired = chance(random, 0.45);
  return placed(
    [
      path("M-52 90 Q-54 18 -26 6 Q0 -2 26 6 Q54 18 52 90Z", coat),
      path("M8 2 Q50 8 52 90 L30 90 Q34 30 8 2Z", colour.night, { opacity: 0.22 }),
      rect(-10, -16, 20, 24, skin, { rx: 6 }),
      isLongHaired
        ? path("M-25 4 Q-34 -70 0 -72 Q34 -70 25 4 Q12 12 0 12 Q-12 12 -25 4Z", hair)
        : group([
            ellipse(-23, -34, 4, 8, skin),
            ellipse(23, -34, 4, 8, skin),
            circle(0, -42, 25, hair),
            ellipse(0, -26, 19, 18, hair),
          ]),
    ],
    x,
    y,
    width / 100,
  );
}
