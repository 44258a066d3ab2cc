import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export type BadgeTone = "neutral" | "accent" | "good" | "warning" | "danger";

const tones: Readonly<Record<BadgeTone, string>> = {
  neutral: "bg-paper-tint text-ink-soft",
  accent: "bg-accent-paper text-accent",
  good: "bg-good-paper text-good",
  warning: "bg-warning-paper text-warning",
  danger: "bg-wrong-paper text-wrong",
};

/** A short state in a row; its words say it, the colour only helps. */
export function Badge({ tone = "neutral", children }: { readonly tone?: BadgeTone; readonly children: ReactNode }) {
  return (
    <span
      className={classNames(
        "inline-flex items-center whitespace-nowrap px-2 py-0.5 font-medium text-fine",
        tones[tone],
      )}
    >
      {children}
    </span>
  );
}
