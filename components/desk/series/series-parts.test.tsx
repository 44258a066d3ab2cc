import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { DeskSeriesPiece } from "./series-entry.ts";
import { SeriesParts } from "./series-parts.tsx";

const piece: DeskSeriesPiece = {
  ...{ id: 7, headline: "Ein Graben", kicker: "", day: "2026-06-23" },
  ...{ isVisible: true, isTrashed: false },
};

function draw(part: Partial<DeskSeriesPiece>): string {
  const nothing = () => undefined;
  return renderToStaticMarkup(
    <SeriesParts pieces={[{ ...piece, ...part }]} problemOf={nothing} onChange={nothing} onAdd={nothing} />,
  );
}

it("numbers a part as readers count, and says why another one has no number", () => {
  expect(draw({})).toContain("Teil 1 · 23.6.2026");
  expect(draw({ isVisible: false })).toContain("er zählt mit, sobald er veröffentlicht ist");
  const trashed = draw({ isVisible: false, isTrashed: true });
  expect(trashed).toContain("Liegt im Papierkorb");
  expect(trashed).not.toContain("zählt mit");
});
