import type { ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";

type DeskPageProps = {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly actions?: ReactNode;
  readonly width?: "narrow" | "normal" | "wide" | "full";
  readonly children: ReactNode;
};

const widths = { narrow: "max-w-2xl", normal: "max-w-5xl", wide: "max-w-7xl", full: "" } as const;

/** One page of the desk: its heading, the deeds that concern all of it, its content. */
export function DeskPage({ title, intro, actions, width = "normal", children }: DeskPageProps) {
  return (
    <div className={classNames("grid grid-cols-[minmax(0,1fr)] gap-6", widths[width])}>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="grid min-w-0 gap-1">
          <h1>{title}</h1>
          {intro && <p className="max-w-prose text-ink-soft">{intro}</p>}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {children}
    </div>
  );
}

type DeskPartProps = {
  readonly title: string;
  /** How much there is of it, where that is worth knowing at a glance. */
  readonly count?: string | undefined;
  readonly children: ReactNode;
};

/** A part of a page with a heading of its own, under the house's sign. */
export function DeskPart({ title, count, children }: DeskPartProps) {
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] content-start gap-4">
      <h2 className="roof flex items-baseline justify-between gap-3 font-bold text-normal">
        {title}
        {count !== undefined && <span className="font-normal text-ink-soft text-fine">{count}</span>}
      </h2>
      {children}
    </section>
  );
}
