"use client";

import { useId, useState } from "react";
import { FormDialog } from "#components/ui/form-dialog.tsx";
import { textValue } from "#components/ui/form-values.ts";
import { keywordDeedMessages as words } from "#lib/messages/desk-keywords.ts";
import { keywordLabel } from "#newsroom/keywords/keyword.ts";
import type { Done, KeywordActions, KeywordLink } from "../keyword-entry.ts";
import { KeywordPicker } from "./keyword-picker.tsx";

type MergeDialogProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly keyword: KeywordLink;
  readonly actions: KeywordActions;
  readonly onMerged: (merge: { readonly from: KeywordLink; readonly into: KeywordLink }, done: Done) => void;
};

/** Which other keyword means the same, and which of the two stays. */
export function MergeDialog({ isOpen, onClose, keyword, actions, onMerged }: MergeDialogProps) {
  const [other, setOther] = useState<KeywordLink>();
  const [staysOther, setStaysOther] = useState(true);
  const from = staysOther ? keyword : other;
  const into = staysOther ? other : keyword;
  return (
    <FormDialog
      isOpen={isOpen}
      onClose={onClose}
      title={words.mergeTitle(keywordLabel(keyword))}
      description={words.mergeText}
      action={async (input: { fromId: number; intoId: number }) => {
        if (other !== undefined) return actions.mergeKeywords(input);
        const message = words.mergeChoose;
        return { ok: false, code: "invalid", message, problems: [{ field: "other", message }] };
      }}
      read={(form) => ({
        fromId: textValue(form, "stays") === "this" ? (other?.id ?? 0) : keyword.id,
        intoId: textValue(form, "stays") === "this" ? keyword.id : (other?.id ?? 0),
      })}
      fields={["other"]}
      submitLabel={words.mergeButton}
      onSuccess={(done) => from && into && onMerged({ from, into }, done)}
    >
      {(errorAt) => (
        <>
          <KeywordPicker
            name="other"
            label={words.mergeWith}
            error={errorAt("other")}
            value={other === undefined ? [] : [other]}
            onChange={(next) => setOther(next[0])}
            find={actions.findKeywords}
            ownId={keyword.id}
            isSingle
            isRequired
          />
          {other !== undefined && (
            <fieldset className="grid gap-2">
              <legend className="mb-1 font-semibold text-fine">{words.stays}</legend>
              <StaysChoice value="other" keyword={other} isChosen={staysOther} onChoose={() => setStaysOther(true)} />
              <StaysChoice
                value="this"
                keyword={keyword}
                isChosen={!staysOther}
                onChoose={() => setStaysOther(false)}
              />
            </fieldset>
          )}
        </>
      )}
    </FormDialog>
  );
}

type StaysChoiceProps = {
  readonly value: string;
  readonly keyword: KeywordLink;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};

function StaysChoice({ value, keyword, isChosen, onChoose }: StaysChoiceProps) {
  const id = useId();
  return (
    <label htmlFor={id} className="flex min-h-8 items-center gap-2 wrap-anywhere">
      <input
        id={id}
        type="radio"
        name="stays"
        value={value}
        checked={isChosen}
        onChange={onChoose}
        className="size-4.5"
      />
      {words.thisStays(keywordLabel(keyword))}
    </label>
  );
}
