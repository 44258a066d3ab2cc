"use client";

import { ArrowDown, ArrowUp, ChevronDown, X } from "lucide-react";
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import type { Matcher } from "#editor/search/matcher.ts";
import { replaceEveryFinding, replaceFinding, stepFinding } from "#editor/search/search-plugin.ts";
import { textMessages } from "#lib/messages/desk-text.ts";
import { matchesKeys } from "../shortcuts/matching-keys.ts";
import { keysOf } from "../shortcuts/shortcut-catalogue.ts";
import { FindOptions } from "./find-options.tsx";
import type { FindMode, OtherText, TextContext } from "./text-context.ts";
import { type FindWish, useFind } from "./use-find.ts";

const words = textMessages.find;

type FindPanelProps = {
  readonly context: TextContext;
  /** Counts the openings: each puts the focus into the field anew. */
  readonly request: { readonly mode: FindMode; readonly count: number };
  /** Keeps what was looked for until the next time. */
  readonly memory: RefObject<FindWish>;
  readonly onClose: () => void;
};

/** Find and replace above the text: the text stays in sight, every finding is marked, keys do it all. */
export function FindPanel({ context, request, memory, onClose }: FindPanelProps) {
  const { editor, announce, openFind } = context;
  const [wish, setWish] = useState<FindWish>(memory.current);
  const { count, current, matcher, isBroken } = useFind(editor, wish);
  const field = useFocusOnRequest(request, editor, (phrase) => change({ phrase }));

  function change(part: Partial<FindWish>): void {
    setWish((before) => {
      memory.current = { ...before, ...part };
      return memory.current;
    });
  }

  function close(): void {
    onClose();
    editor.commands.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const isStep = event.key === "F3" || (event.key === "Enter" && event.target === field.current);
    const mode = context.preferences.usesShortcuts ? modeOf(event.nativeEvent) : null;
    if (event.key === "Escape") close();
    else if (mode !== null) openFind(mode);
    else if (isStep) stepFinding(editor, event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <search
      aria-label={words.label}
      onKeyDown={onKeyDown}
      className="grid gap-2 border-rule border-b bg-paper-tint px-3 py-2"
    >
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-2">
        <Field name="find-phrase" label={words.phrase} error={isBroken ? words.broken : undefined}>
          <TextInput
            ref={field}
            value={wish.phrase}
            onChange={({ target }) => change({ phrase: target.value })}
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
          />
        </Field>
        <FindSteps context={context} onClose={close} />
      </div>
      <FindStanding {...{ count, current, matcher }} phrase={wish.phrase} otherTexts={context.article?.otherTexts} />
      {request.mode === "replace" ? (
        <ReplaceLine
          replacement={wish.replacement}
          isPossible={count > 0}
          onChange={(replacement) => change({ replacement })}
          onReplace={() => replaceFinding(editor, wish.replacement, wish.isExpression)}
          onReplaceAll={() =>
            announce(words.replaced(replaceEveryFinding(editor, wish.replacement, wish.isExpression)))
          }
        />
      ) : (
        <Button
          look="quiet"
          size="small"
          className="justify-self-start"
          icon={<ChevronDown aria-hidden="true" className="size-4" />}
          onClick={() => openFind("replace")}
        >
          {words.showReplacement}
        </Button>
      )}
      <FindOptions wish={wish} onChange={change} />
    </search>
  );
}

/** The shortcuts of the text that open the search act in it too. */
function modeOf(event: globalThis.KeyboardEvent): FindMode | null {
  const isPressed = (mode: FindMode) => keysOf(mode).some((keys) => matchesKeys(keys, event));
  return isPressed("find") ? "find" : isPressed("replace") ? "replace" : null;
}

function FindSteps({ context: { editor }, onClose }: Pick<FindPanelProps, "context" | "onClose">) {
  return (
    <div className="flex">
      <Button look="quiet" size="icon" aria-label={words.previous} onClick={() => stepFinding(editor, -1)}>
        <ArrowUp aria-hidden="true" className="size-4.5" />
      </Button>
      <Button look="quiet" size="icon" aria-label={words.next} onClick={() => stepFinding(editor, 1)}>
        <ArrowDown aria-hidden="true" className="size-4.5" />
      </Button>
      <Button look="quiet" size="icon" aria-label={words.close} onClick={onClose}>
        <X aria-hidden="true" className="size-4.5" />
      </Button>
    </div>
  );
}

type FindStandingProps = {
  readonly count: number;
  readonly current: number;
  readonly matcher: Matcher | null;
  readonly phrase: string;
  readonly otherTexts: (() => readonly OtherText[]) | undefined;
};

/** Where the search stands, and what it cannot reach: the fields beside the text. */
function FindStanding({ count, current, matcher, phrase, otherTexts }: FindStandingProps) {
  const elsewhere = matcher === null ? "" : countElsewhere(otherTexts?.() ?? [], matcher);
  const standing = count === 0 ? words.none : words.place(current + 1, count);
  return (
    <p role="status" className="flex min-h-5 flex-wrap gap-x-4 text-fine text-ink-soft">
      {phrase !== "" && <span className={count === 0 ? "text-wrong" : "text-ink"}>{standing}</span>}
      {elsewhere !== "" && <span>{words.elsewhere(elsewhere)}</span>}
    </p>
  );
}

function countElsewhere(texts: readonly OtherText[], matcher: Matcher): string {
  return texts
    .map(({ label, text }) => ({ label, count: matcher(text).length }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => words.elsewherePlace(label, count))
    .join(", ");
}

type ReplaceLineProps = {
  readonly replacement: string;
  readonly isPossible: boolean;
  readonly onChange: (replacement: string) => void;
  readonly onReplace: () => void;
  readonly onReplaceAll: () => void;
};

function ReplaceLine({ replacement, isPossible, onChange, onReplace, onReplaceAll }: ReplaceLineProps) {
  return (
    <div className="grid items-end gap-2 sm:grid-cols-[minmax(0,1fr)_auto]">
      <Field name="find-replacement" label={words.replacement}>
        <TextInput
          value={replacement}
          onChange={({ target }) => onChange(target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
            event.preventDefault();
            if (isPossible) onReplace();
          }}
          autoCapitalize="none"
          autoComplete="off"
        />
      </Field>
      <div className="flex gap-2">
        <Button disabled={!isPossible} onClick={onReplace}>
          {words.replace}
        </Button>
        <Button disabled={!isPossible} onClick={onReplaceAll}>
          {words.replaceAll}
        </Button>
      </div>
    </div>
  );
}

const LONGEST_PHRASE = 200;

/** Every opening begins in the field, with what is selected in the text if that is a phrase. */
function useFocusOnRequest(
  request: FindPanelProps["request"],
  { state }: TextContext["editor"],
  onPhrase: (phrase: string) => void,
): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  const isFilled = useRef(false);
  // What is typed next replaces the phrase that was taken from the text, which stands in the field only now.
  useLayoutEffect(() => {
    if (isFilled.current) field.current?.select();
    isFilled.current = false;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new request moves the focus
  useEffect(() => {
    const { from, to } = state.selection;
    const selected = state.doc.textBetween(from, to, "\n");
    const isInText = !field.current?.closest("search")?.contains(document.activeElement);
    isFilled.current = isInText && selected !== "" && selected.length <= LONGEST_PHRASE && !selected.includes("\n");
    if (isFilled.current) onPhrase(selected);
    field.current?.focus();
    field.current?.select();
  }, [request]);
  return field;
}
