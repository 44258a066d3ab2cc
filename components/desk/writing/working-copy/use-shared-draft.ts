"use client";

import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import * as Y from "yjs";
import { GENRES, type PictureUse } from "#newsroom/articles/article.ts";
import {
  readFields,
  sharedBody,
  writeChoice,
  writeList,
  writePicture,
  writeText,
} from "#newsroom/working-copy/article-document.ts";
import type { ChosenAuthor, ChosenKeyword, ChosenPiece, PicturePreview } from "../writing-article.ts";
import type { WritingDraft } from "../writing-draft.ts";
import { FROM_FIELDS } from "./from-fields.ts";

/** What the page knows of what the document names by number. */
export type KnownNames = {
  readonly authors: readonly ChosenAuthor[];
  readonly keywords: readonly ChosenKeyword[];
  readonly pictures: ReadonlyMap<number, PicturePreview>;
  readonly pieces: readonly ChosenPiece[];
};

/** The fields of the document as the page shows them, and the way to change them. */
export function useSharedDraft(document: Y.Doc, known: KnownNames, describe: Describe) {
  const [learned, setLearned] = useState<KnownNames>(NOTHING);
  const names = useMemo(() => joined(known, learned), [known, learned]);
  const revision = useFieldRevision(document);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision says that the document is another one
  const draft = useMemo(() => draftOf(document, names), [document, names, revision]);
  const draftRef = useRef(draft);
  draftRef.current = draft;
  const change = useCallback(
    (part: Partial<WritingDraft>) => {
      setLearned((before) => joined(before, namesIn(part)));
      // Known before the next drawing: whoever reads the draft in the same breath has it.
      draftRef.current = { ...draftRef.current, ...part };
      document.transact(() => writePart(document, part), FROM_FIELDS);
    },
    [document],
  );
  useMissingNames(draft, names, describe, setLearned);
  return { draft, draftRef, change };
}

/** Names for numbers that somebody else has put in. */
export type Describe = (question: Unnamed) => Promise<KnownNames | null>;
export type Unnamed = {
  readonly keywordIds: readonly number[];
  readonly pictureId: number | null;
  readonly pieceIds: readonly number[];
};

const NOTHING: KnownNames = { authors: [], keywords: [], pictures: new Map(), pieces: [] };

function useMissingNames(
  draft: WritingDraft,
  names: KnownNames,
  describe: Describe,
  learn: (change: (before: KnownNames) => KnownNames) => void,
): void {
  const keywordIds = draft.keywords.filter(({ name }) => name === UNNAMED).map(({ id }) => id);
  const pictureId =
    draft.picture !== null && !names.pictures.has(draft.picture.pictureId) ? draft.picture.pictureId : null;
  const pieceIds = draft.recommended.filter(({ headline }) => headline === UNNAMED).map(({ id }) => id);
  const question = JSON.stringify({ keywordIds, pictureId, pieceIds } satisfies Unnamed);
  const latest = useRef(describe);
  latest.current = describe;
  useEffect(() => {
    const unnamed = JSON.parse(question) as Unnamed;
    if (unnamed.keywordIds.length + unnamed.pieceIds.length === 0 && unnamed.pictureId === null) return;
    void latest.current(unnamed).then((answer) => answer !== null && learn((before) => joined(before, answer)));
  }, [question, learn]);
}

/** Shown for the moment in which the name is asked for. */
const UNNAMED = "…";
const UNNAMED_PIECE = { kicker: "", headline: UNNAMED, day: "", isVisible: true, isPaid: false };
const NO_PREVIEW: PicturePreview = { src: "", width: 0, height: 0 };

function useFieldRevision(document: Y.Doc): number {
  const revision = useRef(0);
  const subscribe = useCallback(
    (tell: () => void) => {
      const onTransaction = ({ changed }: Y.Transaction) => {
        const body = sharedBody(document);
        const isBesideText = [...changed.keys()].some((type) => rootOf(type) !== body);
        if (!isBesideText) return;
        revision.current += 1;
        tell();
      };
      document.on("afterTransaction", onTransaction);
      return () => document.off("afterTransaction", onTransaction);
    },
    [document],
  );
  const read = () => revision.current;
  return useSyncExternalStore(subscribe, read, read);
}

function rootOf(type: { readonly parent: unknown }): unknown {
  let place: { readonly parent: unknown } = type;
  while (place.parent instanceof Y.AbstractType) place = place.parent;
  return place;
}

/** The server checks every change before it comes here; what is read is an article's. */
function draftOf(document: Y.Doc, names: KnownNames): WritingDraft {
  const fields = readFields(document);
  const picture = fields.picture as PictureUse | null;
  return {
    kicker: String(fields.kicker),
    headline: String(fields.headline),
    teaser: String(fields.teaser),
    genre: GENRES.find((genre) => genre === fields.genre) ?? GENRES[0],
    sectionId: fields.sectionId as number | null,
    displayDate: fields.displayDate as string | null,
    links: fields.links as readonly string[],
    authors: (fields.authorIds as readonly number[]).map(
      (id) => names.authors.find((author) => author.id === id) ?? { id, name: UNNAMED, initials: "" },
    ),
    keywords: (fields.keywordIds as readonly number[]).map(
      (id) => names.keywords.find((keyword) => keyword.id === id) ?? { id, name: UNNAMED, acronym: null },
    ),
    recommended: (fields.recommendedIds as readonly number[]).map(
      (id) => names.pieces.find((piece) => piece.id === id) ?? { ...UNNAMED_PIECE, id },
    ),
    picture: picture === null ? null : { ...picture, preview: names.pictures.get(picture.pictureId) ?? NO_PREVIEW },
  };
}

function namesIn({ authors = [], keywords = [], recommended = [], picture = null }: Partial<WritingDraft>): KnownNames {
  const pictures = new Map(picture === null ? [] : [[picture.pictureId, picture.preview]]);
  return { authors, keywords, pictures, pieces: recommended.filter(({ headline }) => headline !== UNNAMED) };
}

/** What was learned later is the truer name. */
function joined(before: KnownNames, after: KnownNames): KnownNames {
  const learned = after.authors.length + after.keywords.length + after.pictures.size + after.pieces.length;
  if (learned === 0) return before;
  return {
    authors: [...after.authors, ...before.authors],
    keywords: [...after.keywords, ...before.keywords],
    pictures: new Map([...before.pictures, ...after.pictures]),
    pieces: [...after.pieces, ...before.pieces],
  };
}

function writePart(document: Y.Doc, part: Partial<WritingDraft>): void {
  for (const field of ["kicker", "headline", "teaser"] as const) {
    if (part[field] !== undefined) writeText(document, field, part[field]);
  }
  for (const field of ["genre", "sectionId", "displayDate"] as const) {
    if (part[field] !== undefined) writeChoice(document, field, part[field]);
  }
  if (part.authors !== undefined)
    writeList(
      document,
      "authorIds",
      part.authors.map(({ id }) => id),
    );
  if (part.keywords !== undefined)
    writeList(
      document,
      "keywordIds",
      part.keywords.map(({ id }) => id),
    );
  if (part.links !== undefined) writeList(document, "links", part.links);
  if (part.recommended !== undefined)
    writeList(
      document,
      "recommendedIds",
      part.recommended.map(({ id }) => id),
    );
  if (part.picture !== undefined) writePicture(document, part.picture);
}
