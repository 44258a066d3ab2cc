import type { ReactNode } from "react";

type PlainPageProps = { readonly name: string; readonly title: string; readonly children: ReactNode };

/** A page outside the frame of the desk: sign-in, set-up, a failure. One narrow column under the house's sign. */
export function PlainPage({ name, title, children }: PlainPageProps) {
  return (
    <div className="min-h-dvh border-accent border-t-(length:--step) px-(--gutter) py-10 sm:py-20">
      <main className="mx-auto grid max-w-md grid-cols-[minmax(0,1fr)] gap-6">
        <p className="desk-title">{name}</p>
        <div className="roof">
          <h1>{title}</h1>
        </div>
        {children}
      </main>
    </div>
  );
}
