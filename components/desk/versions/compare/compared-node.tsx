import type { ReactNode } from "react";
import type { Attribution } from "#editor/compare/attribution.ts";
import type { ComparableNode, Compared } from "#editor/compare/compared.ts";
import { insideOf, isLine } from "#editor/compare/node-kinds.ts";
import { wordsOf } from "#editor/compare/tokens.ts";
import { comparisonMessages as words } from "#lib/messages/desk-versions.ts";
import { Became } from "./became.tsx";
import { ChangeLabel, WholeBlock } from "./change-parts.tsx";
import { ComparedWords } from "./compared-line.tsx";
import { ComparedTable } from "./compared-table.tsx";
import { type ComparisonView, stopOf } from "./comparison-view.ts";
import { LeafView } from "./leaf-view.tsx";
import { Frame, LineFrame } from "./node-frame.tsx";
import { PlainInside, PlainNode } from "./plain-node.tsx";

type ComparedNodesProps = { readonly parts: readonly Compared[]; readonly view: ComparisonView };

/** What became of the blocks inside a frame, in the order of both texts. */
export function ComparedNodes({ parts, view }: ComparedNodesProps) {
  return parts.map((part, index) => {
    // Nothing of a comparison changes its place.
    const key = `${index}-${part.kind}`;
    return <ComparedNode key={key} part={part} view={view} />;
  });
}

export function ComparedNode({ part, view }: { readonly part: Compared; readonly view: ComparisonView }) {
  switch (part.kind) {
    case "same":
      return <PlainNode node={part.node} view={view} />;
    case "removed":
      return <OneSided node={part.node} kind="removed" steps={view.by.took(part.node)} view={view} />;
    case "added":
      return <OneSided node={part.node} kind="added" steps={view.by.brought(part.node)} view={view} />;
    case "gone":
      return (
        <InPlace of={part.node}>
          <span className="change-gone">↕ {goneText(part.node)}</span>
        </InPlace>
      );
    case "moved":
      return <MovedNode part={part} view={view} />;
    case "line":
      return (
        <>
          <Became part={part} view={view} />
          <LineFrame node={part.node}>
            <ComparedWords {...part} view={view} />
          </LineFrame>
        </>
      );
    case "leaf":
      return (
        <div {...stopOf(view)} className="change-block changed">
          <ChangeLabel kind="changed" steps={view.by.brought(part.node)} view={view} />
          {/* Its words carry no names and are no stops of their own: the whole was changed by these people. */}
          <LeafView
            old={part.old}
            node={part.node}
            view={{ ...view, by: nobody, showsPeople: false, hasStops: false }}
          />
        </div>
      );
    case "frame":
      return <ComparedFrame part={part} view={view} />;
  }
}

const nobody: Attribution = { brought: () => [], took: () => [] };

function ComparedFrame({
  part,
  view,
}: {
  readonly part: Extract<Compared, { kind: "frame" }>;
  readonly view: ComparisonView;
}) {
  if (part.node.type === "table")
    return (
      <ComparedTable part={part} view={view} renderInside={(parts) => <ComparedNodes parts={parts} view={view} />} />
    );
  const label = <Became part={part} view={view} />;
  const inside = <ComparedNodes parts={part.inside} view={view} />;
  // In a list or a row no line may stand between its parts.
  const isPart = part.node.type === "listItem" || part.node.type === "tableCell" || part.node.type === "tableHeader";
  return (
    <>
      {!isPart && label}
      <Frame node={part.node}>
        {isPart && label}
        {inside}
      </Frame>
    </>
  );
}

function MovedNode({
  part,
  view,
}: {
  readonly part: Extract<Compared, { kind: "moved" }>;
  readonly view: ComparisonView;
}) {
  const label = (
    <ChangeLabel
      kind="moved"
      deed={part.direction === "up" ? words.movedUp : words.movedDown}
      steps={view.by.brought(part.node)}
      view={view}
    />
  );
  if (part.node.type === "listItem") {
    const inside = part.inner.kind === "frame" ? part.inner.inside : insideOf(part.node).map(asSame);
    return (
      <li {...stopOf(view)} className="change-block moved">
        {label}
        <ComparedNodes parts={inside} view={view} />
      </li>
    );
  }
  return (
    <div {...stopOf(view)} className="change-block moved">
      {label}
      <ComparedNode part={part.inner} view={view} />
    </div>
  );
}

function asSame(node: ComparableNode): Compared {
  return { kind: "same", node };
}

type OneSidedProps = {
  readonly node: ComparableNode;
  readonly kind: "added" | "removed";
  readonly steps: readonly number[];
  readonly view: ComparisonView;
};

/** A block that stands in one of the two texts only. */
function OneSided({ node, kind, steps, view }: OneSidedProps) {
  const label = <ChangeLabel kind={kind} steps={steps} view={view} />;
  const isItem = node.type === "listItem";
  const inside = isItem ? <PlainInside node={node} view={view} /> : <PlainNode node={node} view={view} />;
  const content = (
    <>
      {label}
      <WholeBlock kind={kind}>{inside}</WholeBlock>
    </>
  );
  const className = `change-block ${kind}`;
  return isItem ? (
    <li {...stopOf(view)} className={className}>
      {content}
    </li>
  ) : (
    <div {...stopOf(view)} className={className}>
      {content}
    </div>
  );
}

/** A note at the place of a node, in an element that may stand there. */
function InPlace({ of, children }: { readonly of: ComparableNode; readonly children: ReactNode }) {
  return of.type === "listItem" ? <li>{children}</li> : <p>{children}</p>;
}

const GONE_WORDS = 6;

function goneText(node: ComparableNode): string {
  const beginning = textOf(node).split(" ").slice(0, GONE_WORDS).join(" ");
  return beginning === "" ? words.goneSomething : words.gone(`${beginning} …`);
}

function textOf(node: ComparableNode): string {
  if (!isLine(node))
    return (
      insideOf(node)
        .map(textOf)
        .find((text) => text !== "") ?? ""
    );
  return wordsOf(node.content).length === 0
    ? ""
    : (node.content ?? [])
        .map((inner) => ("text" in inner ? inner.text : " "))
        .join("")
        .trim();
}
