"use client";

import type { Editor } from "@tiptap/core";
import { useEffect, useRef } from "react";
import type * as Y from "yjs";
import type { SharedText } from "#editor/co-editing/shared-text.ts";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import { CONTENT_LIMITS } from "#newsroom/articles/content-limits.ts";
import { LineFindings } from "./house-style/line-findings.tsx";
import { TextFindings } from "./house-style/text-findings.tsx";
import type { HouseStyleCheck } from "./house-style/use-house-style.ts";
import { PlainTextField } from "./plain-text-field.tsx";
import type { ArticleAround } from "./text/text-context.ts";
import { TextField } from "./text/text-field.tsx";
import { watchFieldSteps } from "./working-copy/field-steps.ts";
import { SharedField } from "./working-copy/shared-field.tsx";
import type { WritingDraft } from "./writing-draft.ts";

const words = writingMessages.fields;

type WritingColumnProps = {
  readonly draft: WritingDraft;
  readonly change: (part: Partial<WritingDraft>) => void;
  readonly document: Y.Doc;
  /** Another document is another text. */
  readonly generation: number;
  readonly shared: () => SharedText;
  readonly isReadOnly: boolean;
  readonly errorAt: (field: string) => string | undefined;
  readonly onReady: (editor: Editor) => void;
  readonly onTextChange: (editor: Editor) => void;
  readonly article: ArticleAround;
  readonly check: HouseStyleCheck;
};

const lines = [
  { name: "headline", className: "writing-headline", isOneLine: true },
  { name: "kicker", className: "writing-kicker", isOneLine: true },
  { name: "teaser", className: "writing-teaser", isOneLine: false },
] as const;

/** The words of an article, from the title down to the text, in the typography that readers will see. */
export function WritingColumn(props: WritingColumnProps) {
  const { draft, change, document, generation, shared, isReadOnly, errorAt, onReady, onTextChange, article, check } =
    props;
  const column = useRef<HTMLDivElement>(null);
  useEffect(() => (column.current === null ? undefined : watchFieldSteps(document, column.current)), [document]);
  return (
    <div ref={column} className="writing-column grid grid-cols-[minmax(0,1fr)] content-start gap-5" data-writing-column>
      <h1 className="sr-only">{draft.headline || writingMessages.untitled}</h1>
      {lines.map(({ name, className, isOneLine }) => (
        <SharedField key={name} name={name} className="grid gap-1.5">
          <PlainTextField
            name={name}
            label={words[name]}
            className={className}
            value={draft[name]}
            limit={CONTENT_LIMITS[name]}
            error={errorAt(name)}
            onChange={(value) => change({ [name]: value })}
            isOneLine={isOneLine}
            isReadOnly={isReadOnly}
          />
          {check.session !== null && <LineFindings name={name} check={check} />}
        </SharedField>
      ))}
      <SharedField name="body">
        <TextField
          key={generation}
          label={words.body}
          source={{ shared }}
          isReadOnly={isReadOnly}
          error={errorAt("body")}
          onReady={onReady}
          onChange={onTextChange}
          article={article}
        />
      </SharedField>
      <TextFindings check={check} />
    </div>
  );
}
