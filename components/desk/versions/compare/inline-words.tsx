import type { ReactNode } from "react";
import type { BodyMark, InlineNode } from "#editor/body.ts";
import { comparisonMessages as words } from "#lib/messages/desk-versions.ts";

const INVISIBLE = /([\u00a0\u202f\u00ad])/u;

const signs: Readonly<Record<string, readonly [string, string]>> = {
  "\u00a0": ["°", words.signs.noBreak],
  "\u202f": ["°", words.signs.noBreak],
  "\u00ad": ["¬", words.signs.softHyphen],
};

type InlineWordsProps = {
  readonly nodes: readonly InlineNode[];
  /** In a changed stretch what cannot be seen is shown by a sign: it may be all that changed. */
  readonly isChange?: boolean;
};

/** Words with their marks, as they are read; links are shown, not followed. */
export function InlineWords({ nodes, isChange = false }: InlineWordsProps) {
  return nodes.map((node, index) => {
    const key = `${index}-${node.type}`;
    return <InlineNodeWords key={key} node={node} isChange={isChange} />;
  });
}

function InlineNodeWords({ node, isChange }: { readonly node: InlineNode; readonly isChange: boolean }): ReactNode {
  switch (node.type) {
    case "text":
      return withMarks(isChange ? shownText(node.text) : node.text, node.marks);
    case "hardBreak":
      return (
        <>
          {isChange && <Sign sign="↵" name={words.signs.lineBreak} />}
          <br />
        </>
      );
    case "footnote":
      return (
        <NoteFrame>
          <InlineWords nodes={node.content ?? []} isChange={isChange} />
        </NoteFrame>
      );
  }
}

/** A note stands where its number stands, with its words. */
export function NoteFrame({ children }: { readonly children: ReactNode }) {
  return (
    <span className="note-frame">
      [{words.footnote}: {children}]
    </span>
  );
}

function withMarks(inside: ReactNode, marks: readonly BodyMark[] = []): ReactNode {
  const [mark, ...others] = marks;
  if (mark === undefined) return inside;
  const inner = withMarks(inside, others);
  switch (mark.type) {
    case "bold":
      return <strong>{inner}</strong>;
    case "italic":
      return <em>{inner}</em>;
    case "link":
    case "articleLink":
    case "coverageLink":
      return <span className="shown-link">{inner}</span>;
  }
}

function shownText(text: string): ReactNode {
  if (/^ +$/u.test(text)) return <Sign sign="␣" name={words.signs.space} />;
  if (!INVISIBLE.test(text)) return text;
  return text.split(INVISIBLE).map((part, index) => {
    const [sign, name] = signs[part] ?? [];
    // The parts of one text never change their places.
    const key = `${index}`;
    return sign === undefined || name === undefined ? part : <Sign key={key} sign={sign} name={name} />;
  });
}

function Sign({ sign, name }: { readonly sign: string; readonly name: string }) {
  return (
    <>
      <span aria-hidden="true" className="shown-sign">
        {sign}
      </span>
      <span className="sr-only">{name}</span>
    </>
  );
}

/** What is different in the look of the same words: „jetzt fett“, „nicht mehr kursiv“. */
export function describeRestyling(old: readonly InlineNode[], fresh: readonly InlineNode[]): string {
  const [before, after] = [namesOf(old), namesOf(fresh)];
  const gone = before.filter((name) => !after.includes(name)).map(words.marks.noMore);
  const come = after.filter((name) => !before.includes(name)).map(words.marks.now);
  return [...gone, ...come].join(", ") || words.restyled;
}

function namesOf(nodes: readonly InlineNode[]): readonly string[] {
  return [...new Set(nodes.flatMap(({ marks = [] }) => marks.map(nameOf)))];
}

function nameOf(mark: BodyMark): string {
  switch (mark.type) {
    case "bold":
    case "italic":
      return words.marks[mark.type];
    case "link":
      return words.marks.link(mark.attrs.href);
    case "articleLink":
      return words.marks.articleLink(mark.attrs.articleId);
    case "coverageLink":
      return mark.attrs.articleId === null ? words.marks.coverageLink : words.marks.articleLink(mark.attrs.articleId);
  }
}
