import type { ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";

type DeskPageProps = {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly actions?: ReactNode;
  readonly width?: "narrow" | "normal" | "wide";
  readonly children: ReactNode;
};

const widths = { narrow: "max-w-2xl", normal: "max-w-5xl", wide: "max-w-7xl" } as const;

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

/** A part of a page with a heading of its own, under the house's sign. */
export function DeskPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <h2 className="roof font-bold text-normal">{title}</h2>
      {children}
    </section>
  );
}
