import type { ReactNode } from "react";
import type { ComparableNode } from "#editor/compare/compared.ts";
import { insideOf, isLeaf, isLine } from "#editor/compare/node-kinds.ts";
import type { ComparisonView } from "./comparison-view.ts";
import { InlineWords } from "./inline-words.tsx";
import { LeafView } from "./leaf-view.tsx";
import { Frame, LineFrame } from "./node-frame.tsx";

/** A node as it is, without any change. */
export function PlainNode({ node, view }: { readonly node: ComparableNode; readonly view: ComparisonView }): ReactNode {
  if (isLine(node)) {
    return (
      <LineFrame node={node}>
        <InlineWords nodes={node.content ?? []} />
      </LineFrame>
    );
  }
  if (isLeaf(node)) return <LeafView old={node} node={node} view={view} />;
  return (
    <Frame node={node}>
      <PlainInside node={node} view={view} />
    </Frame>
  );
}

export function PlainInside({
  node,
  view,
}: {
  readonly node: ComparableNode;
  readonly view: ComparisonView;
}): ReactNode {
  return insideOf(node).map((inner, index) => {
    // Nothing of a comparison changes its place.
    const key = `${index}-${inner.type}`;
    return <PlainNode key={key} node={inner} view={view} />;
  });
}
