import type { Compared } from "#editor/compare/compared.ts";
import { comparisonMessages as words } from "#lib/messages/desk-versions.ts";
import { ComparedNodes } from "./compared-node.tsx";
import type { ComparisonView } from "./comparison-view.ts";

/** So many unchanged blocks beside a change stay in sight, for the context. */
const CONTEXT = 1;
/** Fewer are not worth folding. */
const LEAST_FOLDED = 2;

type Stretch = { readonly isFolded: boolean; readonly parts: readonly Compared[] };

/** The text block by block; long unchanged stretches are folded and can be unfolded. */
export function ComparedBody({ parts, view }: { readonly parts: readonly Compared[]; readonly view: ComparisonView }) {
  return (
    <div className="compared prose">
      {parts.every(({ kind }) => kind === "same") && <p className="text-ink-soft">{words.textSame}</p>}
      {fold(parts).map(({ isFolded, parts: some }, index) => {
        // Nothing of a comparison changes its place.
        const key = `${index}`;
        const shown = <ComparedNodes key={key} parts={some} view={view} />;
        if (!isFolded) return shown;
        return (
          <details key={key} className="folded">
            <summary>{words.folded(some.length)}</summary>
            {shown}
          </details>
        );
      })}
    </div>
  );
}

/** Cuts a text into what is shown and what is folded. */
export function fold(parts: readonly Compared[]): readonly Stretch[] {
  const isNear = parts.map((_, index) =>
    parts.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ kind }) => kind !== "same"),
  );
  const stretches: { isFolded: boolean; parts: Compared[] }[] = [];
  for (const [index, part] of parts.entries()) {
    const isFolded = isNear[index] !== true;
    const last = stretches.at(-1);
    if (last?.isFolded === isFolded) last.parts.push(part);
    else stretches.push({ isFolded, parts: [part] });
  }
  return stretches.map(({ isFolded, parts: some }) => ({
    isFolded: isFolded && some.length >= LEAST_FOLDED,
    parts: some,
  }));
}
