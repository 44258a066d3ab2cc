import { classNames } from "./class-names.ts";

export type ButtonLook = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "normal" | "small" | "icon" | "tiny";

const looks: Readonly<Record<ButtonLook, string>> = {
  primary: "border-transparent bg-accent text-on-accent hover:bg-accent-deep",
  secondary: "border-field-rule bg-paper text-ink hover:border-ink-soft hover:bg-paper-tint",
  quiet: "border-transparent bg-transparent text-ink-soft hover:bg-paper-tint hover:text-ink",
  danger: "border-transparent bg-wrong text-on-wrong hover:bg-wrong-deep",
};

const sizes: Readonly<Record<ButtonSize, string>> = {
  normal: "min-h-10 px-4 py-2",
  small: "min-h-8 px-2.5 py-1 text-fine",
  icon: "size-9 p-0",
  /** An icon where rows are low: no smaller than WCAG 2.2 asks for (2.5.8). */
  tiny: "size-6 p-0",
};

/** Classes of a button, for links that look like one. */
export function buttonClasses(look: ButtonLook = "secondary", size: ButtonSize = "normal"): string {
  return classNames(
    "inline-flex shrink-0 cursor-pointer select-none items-center justify-center gap-2 border font-medium leading-tight no-underline transition-colors",
    "disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-progress",
    looks[look],
    sizes[size],
  );
}
