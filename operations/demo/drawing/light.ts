import { colour } from "./palette.ts";
import { ellipse, rect, sheet } from "./shapes.ts";

export type Stop = readonly [offset: number, colour: string, opacity?: number];

function stopsText(stops: readonly Stop[]): string {
  return stops
    .map(([offset, stop, opacity = 1]) => `<stop offset="${offset}" stop-color="${stop}" stop-opacity="${opacity}"/>`)
    .join("");
}

/** Defines a linear gradient; `to` is its end relative to the shape, downwards unless told otherwise. */
export function linear(id: string, stops: readonly Stop[], to: readonly [number, number] = [0, 1]): string {
  return `<linearGradient id="${id}" x1="0" y1="0" x2="${to[0]}" y2="${to[1]}">${stopsText(stops)}</linearGradient>`;
}

export function radial(id: string, stops: readonly Stop[]): string {
  return `<radialGradient id="${id}">${stopsText(stops)}</radialGradient>`;
}

export function fillOf(id: string): string {
  return `url(#${id})`;
}

/** Fills the whole sheet from top to bottom. */
export function backdrop(id: string, stops: readonly Stop[]): string {
  return linear(id, stops) + rect(0, 0, sheet.width, sheet.height, fillOf(id));
}

/** A soft pool of light. */
export function pool(
  id: string,
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  light: string,
  strength = 0.8,
): string {
  const stops: Stop[] = [
    [0, light, strength],
    [0.45, light, strength * 0.38],
    [1, light, 0],
  ];
  return radial(id, stops) + ellipse(cx, cy, rx, ry, fillOf(id));
}

/** Darkens the corners and warms the upper left of every picture, so that all of them share one light. */
export function finish(): string {
  return [
    radial("finish-corners", [
      [0, colour.night, 0],
      [0.62, colour.night, 0],
      [1, colour.night, 0.34],
    ]),
    ellipse(sheet.width / 2, sheet.height * 0.46, sheet.width * 0.78, sheet.height * 0.9, fillOf("finish-corners")),
    linear(
      "finish-warmth",
      [
        [0, colour.ember, 0.13],
        [0.6, colour.ember, 0],
        [1, colour.ink, 0.12],
      ],
      [1, 1],
    ),
    rect(0, 0, sheet.width, sheet.height, fillOf("finish-warmth")),
  ].join("");
}
