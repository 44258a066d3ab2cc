/** All motifs are composed on a sheet of this size, in pixels. */
export const sheet = { width: 1600, height: 900 } as const;

export type Point = readonly [x: number, y: number];

export type Attributes = Record<string, string | number>;

function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${typeof value === "number" ? round(value) : value}"`)
    .join("");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function element(name: string, attributes: Attributes): string {
  return `<${name}${attributesText(attributes)}/>`;
}

export function rect(x: number, y: number, width: number, height: number, fill: string, more: Attributes = {}): string {
  return element("rect", { x, y, width, height, fill, ...more });
}

export function circle(cx: number, cy: number, r: number, fill: string, more: Attributes = {}): string {
  return element("circle", { cx, cy, r, fill, ...more });
}

export function ellipse(cx: number, cy: number, rx: number, ry: number, fill: string, more: Attributes = {}): string {
  return element("ellipse", { cx, cy, rx, ry, fill, ...more });
}

export function polygon(points: readonly Point[], fill: string, more: Attributes = {}): string {
  return element("polygon", { points: points.map(([x, y]) => `${round(x)},${round(y)}`).join(" "), fill, ...more });
}

export function path(d: string, fill: string, more: Attributes = {}): string {
  return element("path", { d, fill, ...more });
}

/** A line along a path. */
export function stroke(d: string, colour: string, width: number, more: Attributes = {}): string {
  return element("path", {
    d,
    fill: "none",
    stroke: colour,
    "stroke-width": width,
    "stroke-linecap": "round",
    ...more,
  });
}

export function group(content: readonly string[], attributes: Attributes = {}): string {
  return `<g${attributesText(attributes)}>${content.join("")}</g>`;
}

/** Draws content shifted and scaled, for parts that are composed around their own origin. */
export function placed(content: readonly string[], x: number, y: number, scale = 1): string {
  return group(content, { transform: `translate(${round(x)} ${round(y)}) scale(${round(scale)})` });
}

export function clipped(id: string, outline: string, content: readonly string[]): string {
  return `<clipPath id="${id}">${outline}</clipPath>${group(content, { "clip-path": `url(#${id})` })}`;
}

/** A closed smooth curve through points (Catmull-Rom turned into Bézier segments). */
export function smoothLoop(points: readonly Point[]): string {
  const at = (index: number): Point => points[(index + points.length) % points.length] ?? [0, 0];
  const segments = points.map((_, index) => curveTo(at(index - 1), at(index), at(index + 1), at(index + 2)));
  return `M${round(at(0)[0])} ${round(at(0)[1])}${segments.join("")}Z`;
}

/** An open smooth curve through points. */
export function smoothLine(points: readonly Point[]): string {
  const at = (index: number): Point => points[Math.min(points.length - 1, Math.max(0, index))] ?? [0, 0];
  const segments = points.slice(1).map((_, index) => curveTo(at(index - 1), at(index), at(index + 1), at(index + 2)));
  return `M${round(at(0)[0])} ${round(at(0)[1])}${segments.join("")}`;
}

function curveTo(before: Point, from: Point, to: Point, after: Point): string {
  const first = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6] as const;
  const second = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6] as const;
  return `C${[...first, ...second, ...to].map(round).join(" ")}`;
}

/** Whole numbers from 0 to below `count`, for repeated parts. */
export function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
