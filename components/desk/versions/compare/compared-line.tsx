import type { LineNode, Piece } from "#editor/compare/compared.ts";
import { comparisonMessages as words } from "#lib/messages/desk-versions.ts";
import { stepsOfPiece, stretches } from "#newsroom/articles/compare/list-changes.ts";
import { Initials, Stretch } from "./change-parts.tsx";
import { type ComparisonView, deedBy, peopleOf, stopOf } from "./comparison-view.ts";
import { describeRestyling, InlineWords, NoteFrame } from "./inline-words.tsx";

type ComparedWordsProps = {
  readonly pieces: readonly Piece[];
  readonly old: LineNode;
  readonly node: LineNode;
  readonly view: ComparisonView;
};

/** A line word by word; each changed stretch is one stop of the keys that go from change to change. */
export function ComparedWords({ pieces, old, node, view }: ComparedWordsProps) {
  return stretches(pieces).map((group, index) => {
    // The stretches of one line never change their places.
    const key = `${index}`;
    const parts = group.map((piece) => (
      <PieceWords key={pieceKey(piece)} piece={piece} steps={stepsOfPiece(piece, old, node, view.by)} view={view} />
    ));
    if (group[0]?.kind === "same") return parts;
    return (
      <span key={key} {...stopOf(view)}>
        {parts}
      </span>
    );
  });
}

function pieceKey(piece: Piece): string {
  return piece.kind === "same" ? piece.kind : `${piece.kind} ${piece.at}`;
}

type PieceWordsProps = { readonly piece: Piece; readonly steps: readonly number[]; readonly view: ComparisonView };

function PieceWords({ piece, steps, view }: PieceWordsProps) {
  switch (piece.kind) {
    case "same":
      return <InlineWords nodes={piece.nodes} />;
    case "removed":
    case "added":
      return (
        <Stretch kind={piece.kind} steps={steps} view={view}>
          <InlineWords nodes={piece.nodes} isChange />
        </Stretch>
      );
    case "restyled":
      return (
        <span className="restyled">
          <InlineWords nodes={piece.nodes} />
          <span className="change-note">
            {" "}
            [<span className="sr-only">{deedBy(words.restyled, peopleOf(steps, view.people))}: </span>
            {describeRestyling(piece.old, piece.nodes)}]
          </span>
          <Initials names={peopleOf(steps, view.people)} view={view} />
        </span>
      );
    case "footnote":
      return (
        <NoteFrame>
          {piece.pieces.map((inner, index) => {
            // As above: the pieces of a note never change their places.
            const key = `${index}-${inner.kind}`;
            return <PieceWords key={key} piece={inner} steps={steps} view={view} />;
          })}
        </NoteFrame>
      );
  }
}
