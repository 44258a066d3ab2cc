"use client";

import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from "react";
import type { Action } from "#components/ui/action-result.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { settle } from "#components/ui/use-action.ts";
import { deskMessages } from "#lib/messages/desk.ts";
import { keywordFieldMessages as words } from "#lib/messages/desk-writing-fields.ts";
import { KEYWORD_KINDS, type KeywordKind, KIND_NAMES } from "#newsroom/keywords/keyword.ts";
import type { ChosenKeyword } from "../writing-article.ts";

export type CreateKeyword = Action<{ readonly name: string; readonly kind: KeywordKind }, ChosenKeyword>;

type KeywordKindQuestionProps = {
  readonly name: string;
  /** The kind that is marked at first. */
  readonly guess?: KeywordKind;
  readonly create: CreateKeyword;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onCreated: (keyword: ChosenKeyword) => void;
  readonly onClose: () => void;
};

/**
 * Asks what a new keyword stands for, in its place and not in a window: arrow keys choose, Enter creates, Escape goes
 * back. Who works on elsewhere has said „anlegen“ already and gets the kind that stands there; going back to the field
 * means that the name is to be mended.
 */
export function KeywordKindQuestion(props: KeywordKindQuestionProps) {
  const { name, guess = "topic", create, inputRef, onCreated, onClose } = props;
  const id = useId();
  const [kind, setKind] = useState<KeywordKind>(guess);
  const [message, setMessage] = useState<string>();
  const [isPending, setPending] = useState(false);
  const hasAnswered = useRef(false);
  const group = useRef<HTMLFieldSetElement>(null);

  useEffect(() => group.current?.querySelector<HTMLElement>("input:checked")?.focus(), []);

  async function answer(returnFocus: boolean): Promise<void> {
    if (hasAnswered.current) return;
    hasAnswered.current = true;
    setPending(true);
    setMessage(undefined);
    const result = await settle(create, { name, kind });
    setPending(false);
    if (!result.ok) {
      hasAnswered.current = false;
      setMessage(result.problems[0]?.message ?? result.message);
      return;
    }
    if (returnFocus) inputRef.current?.focus();
    onCreated(result.data);
    onClose();
  }

  function cancel(): void {
    hasAnswered.current = true;
    inputRef.current?.focus();
    onClose();
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.key === "Escape") {
      event.stopPropagation();
      cancel();
    } else if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      void answer(true);
    }
  }

  function leave({ currentTarget, relatedTarget }: FocusEvent): void {
    // Another window may take the focus for a while; that is no answer.
    if (currentTarget.contains(relatedTarget) || !document.hasFocus()) return;
    if (relatedTarget === inputRef.current) onClose();
    else void answer(false);
  }

  return (
    <fieldset
      ref={group}
      tabIndex={-1}
      onKeyDown={handleKey}
      onBlur={leave}
      aria-labelledby={id}
      className="grid gap-3 border-accent border-l-4 bg-accent-paper px-4 py-3 outline-none"
    >
      <legend id={id} className="float-left break-words font-medium">
        {words.kindQuestion(name)}
      </legend>
      <div className="grid grid-cols-2 gap-x-4">
        {KEYWORD_KINDS.map((known) => (
          <label key={known} className="flex min-h-8 cursor-pointer items-center gap-2">
            <input type="radio" name={id} checked={kind === known} onChange={() => setKind(known)} className="size-4" />
            {KIND_NAMES[known]}
          </label>
        ))}
      </div>
      {message !== undefined && <Notice tone="error">{message}</Notice>}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" size="small" isPending={isPending} onClick={() => answer(true)}>
          {words.createButton}
        </Button>
        <Button look="quiet" size="small" onClick={cancel}>
          {deskMessages.common.cancel}
        </Button>
      </div>
    </fieldset>
  );
}
