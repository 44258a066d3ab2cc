import type { Node } from "@tiptap/pm/model";
import type { TextEdit } from "#editor/typography/text-edits.ts";
import { findUntidyLines } from "#editor/typography/tidy-document.ts";
import { tidyGerman } from "#editor/typography/tidy-german.ts";
import { typographyMessages } from "#lib/messages/typography.ts";
import type { WritingDraft } from "../writing-draft.ts";

const words = typographyMessages.places;

/** The plain words of an article that German typography looks at, beside its text. */
export type PlainWords = Pick<WritingDraft, "headline" | "kicker" | "teaser" | "picture">;

type WordField = "headline" | "kicker" | "teaser";
type CaptionField = "alt" | "caption" | "credit";
const WORD_FIELDS: readonly WordField[] = ["kicker", "headline", "teaser"];
const CAPTION_FIELDS: readonly CaptionField[] = ["caption", "alt", "credit"];

/** Where an exchange belongs. Places of the text and its nodes are positions of the document. */
export type PlaceTarget =
  | { readonly kind: "field"; readonly field: WordField }
  | { readonly kind: "picture"; readonly field: CaptionField }
  | { readonly kind: "node"; readonly field: CaptionField; readonly position: number }
  | { readonly kind: "text"; readonly start: number };

/** One exchange on offer; `edit` counts in `text`. */
export type Place = {
  readonly key: string;
  readonly name: string;
  readonly target: PlaceTarget;
  readonly text: string;
  readonly edit: TextEdit;
};

type Source = { readonly target: PlaceTarget; readonly text: string };

const nameOf = (target: PlaceTarget) => (target.kind === "text" ? words.body : words[target.field]);

function placesOf({ target, text }: Source, edits: readonly TextEdit[]): Place[] {
  const key = JSON.stringify(target);
  return edits.map((edit, index) => ({ key: `${key}-${index}`, name: nameOf(target), target, text, edit }));
}

/** The captions of the nodes in the text, such as pictures. */
function captionsOf(document: Node): Source[] {
  const sources: Source[] = [];
  document.descendants((node, position) => {
    for (const field of CAPTION_FIELDS) {
      const text: unknown = node.attrs[field];
      if (typeof text === "string" && text !== "") sources.push({ target: { kind: "node", field, position }, text });
    }
  });
  return sources;
}

/** Everything in an article that German typography would change, in the order in which it is read. */
export function findPlaces(plain: PlainWords, document: Node): Place[] {
  const { picture } = plain;
  const fields: Source[] = WORD_FIELDS.map((field) => ({ target: { kind: "field", field }, text: plain[field] }));
  const captions: Source[] =
    picture === null
      ? []
      : CAPTION_FIELDS.map((field) => ({ target: { kind: "picture", field }, text: picture[field] }));
  const lines = findUntidyLines(document).flatMap(({ start, text, edits }) =>
    placesOf({ target: { kind: "text", start }, text }, edits),
  );
  const tidied = (sources: readonly Source[]) => sources.flatMap((source) => placesOf(source, tidyGerman(source.text)));
  return [...tidied(fields), ...tidied(captions), ...lines, ...tidied(captionsOf(document))];
}

const AROUND = 28;

export type Excerpt = { readonly before: string; readonly old: string; readonly by: string; readonly behind: string };

/** The place with some words around it, for reading. */
export function excerptOf({ text, edit }: Pick<Place, "text" | "edit">): Excerpt {
  const start = text.slice(0, edit.from);
  const rest = text.slice(edit.to);
  return {
    before: start.length > AROUND ? `… ${start.slice(-AROUND)}` : start,
    old: text.slice(edit.from, edit.to),
    by: edit.by,
    behind: rest.length > AROUND ? `${rest.slice(0, AROUND)} …` : rest,
  };
}
