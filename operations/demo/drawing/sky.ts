import { colour } from "./palette.ts";
import type { Random } from "./random.ts";
import { between, pick } from "./random.ts";
import { ellipse, group, range, rect } from "./shapes.ts";

/** Long flat evening clouds between two heights. */
export function clouds(random: Random, count: number, top: number, bottom: number): string {
  const banks = range(count).map(() => {
    const [x, y] = [between(random, -100, 1500), between(random, top, bottom)];
    const width = between(random, 240, 560);
    return group(
      [
        rect(x, y, width, 16, colour.paper, { rx: 8 }),
        rect(x + width * 0.2, y + 14, width * 0.6, 12, colour.glow, { rx: 6 }),
      ],
      { opacity: between(random, 0.18, 0.42) },
    );
  });
  return banks.join("");
}

/** A tree's crown of opaque leaf masses, darker below, around a centre. */
export function crown(random: Random, cx: number, cy: number, size: number): string {
  const tones = ["#152740", "#1a304d", "#20395a"] as const;
  const masses = range(26)
    .map(() => ({ dx: between(random, -1, 1), dy: between(random, -0.75, 0.75) }))
    .filter(({ dx, dy }) => dx * dx + dy * dy < 0.9)
    .toSorted((low, high) => high.dy - low.dy);
  const leaves = masses.map(({ dx, dy }) => {
    const reach = size * between(random, 0.24, 0.4);
    const tone = dy > 0.2 ? tones[0] : pick(random, tones);
    return ellipse(cx + dx * size, cy + dy * size, reach * 1.2, reach * 0.86, tone);
  });
  return ellipse(cx, cy, size * 0.9, size * 0.66, tones[0]) + leaves.join("");
}
