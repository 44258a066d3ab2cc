import type { Compared } from "#editor/compare/compared.ts";
import { comparisonMessages as words } from "#lib/messages/desk-versions.ts";
import { isSameFrame } from "#newsroom/articles/compare/list-changes.ts";
import { ChangeLabel } from "./change-parts.tsx";
import { type ComparisonView, stopOf } from "./comparison-view.ts";
import { nameOfNode } from "./node-frame.tsx";

type BecameProps = {
  readonly part: Extract<Compared, { kind: "line" | "frame" }>;
  readonly view: ComparisonView;
};

/** „War Absatz, jetzt Zwischenüberschrift“. */
export function Became({ part, view }: BecameProps) {
  const { old, node } = part;
  if (isSameFrame(old, node)) return null;
  const deed = words.became(nameOfNode(old) ?? "", nameOfNode(node) ?? "");
  const steps = view.by.brought(node, { at: -1, count: 1 });
  return (
    <span {...stopOf(view)} className="block">
      <ChangeLabel kind="changed" deed={deed} steps={steps} view={view} />
    </span>
  );
}
