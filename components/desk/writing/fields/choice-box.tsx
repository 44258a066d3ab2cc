"use client";

import { Combobox } from "@base-ui/react/combobox";
import { Plus } from "lucide-react";
import { type KeyboardEvent, type RefObject, useId, useState } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { useFieldControl } from "#components/ui/field.tsx";
import { controlClasses } from "#components/ui/text-input.tsx";
import { choiceMessages as words } from "#lib/messages/desk-writing-fields.ts";

/** One line of the suggestions; its label is its name for screen readers, the detail describes it. */
export type Choice = {
  readonly key: string;
  readonly label: string;
  readonly detail?: string;
  readonly isNew?: boolean;
};

type ChoiceBoxProps<Entry extends Choice> = {
  readonly text: string;
  readonly onTextChange: (text: string) => void;
  readonly choices: readonly Entry[];
  readonly onChoose: (choice: Entry) => void;
  /** Backspace in the empty field. */
  readonly onRemoveLast: () => void;
  readonly onFocusChange: (isFocused: boolean) => void;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly placeholder: string;
  /** Said within the suggestions: that the search runs, found nothing or failed. */
  readonly status?: string | undefined;
  /** The suggestions belong to an earlier text; Enter waits for the new ones. */
  readonly isStale?: boolean;
  readonly opensEmpty?: boolean;
};

/** A text field that suggests what can be chosen. It keeps nothing chosen itself and never drops typed text. */
export function ChoiceBox<Entry extends Choice>(props: ChoiceBoxProps<Entry>) {
  const { text, choices, onTextChange, onChoose, inputRef, opensEmpty = false } = props;
  const control = useFieldControl();
  const [isOpen, setOpen] = useState(false);
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const canOpen = opensEmpty || text.trim() !== "";

  function handleKey(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === "Backspace" && text === "") props.onRemoveLast();
    if (event.key !== "Enter") return;
    // Never sends the form around it: Enter belongs to the suggestions.
    event.preventDefault();
    if (canOpen) setOpen(true);
  }

  return (
    <Combobox.Root
      items={choices}
      filter={null}
      value={null}
      onValueChange={(choice: Entry | null) => choice && onChoose(choice)}
      inputValue={text}
      // Everything else that wants to change the text would lose what was typed.
      onInputValueChange={(next, { reason }) => reason === "input-change" && onTextChange(next)}
      open={isOpen && canOpen}
      onOpenChange={setOpen}
      openOnInputClick={opensEmpty}
      itemToStringLabel={(choice) => choice?.label ?? ""}
      autoHighlight
    >
      <Combobox.Input
        id={control.id}
        aria-describedby={control["aria-describedby"]}
        aria-invalid={control["aria-invalid"]}
        ref={inputRef}
        placeholder={props.placeholder}
        autoComplete="off"
        spellCheck={false}
        onFocus={() => props.onFocusChange(true)}
        onBlur={() => props.onFocusChange(false)}
        onKeyDown={(event) => {
          handleKey(event);
          const isWaiting = event.key === "Enter" && (props.isStale || !isOpen);
          if (isWaiting) event.preventBaseUIHandler();
        }}
        className={classNames(controlClasses, "min-h-10")}
      />
      {/* The list opens beside its field, not at the end of the body, and so stays within the landmark of the page. */}
      <span ref={setPlace} className="contents" />
      <Combobox.Portal container={place}>
        <Combobox.Positioner className="z-20 outline-none" sideOffset={4} align="start">
          <Combobox.Popup className="max-h-(--available-height) w-(--anchor-width) overflow-y-auto border border-rule bg-paper text-ink shadow-popup">
            <Combobox.Status className="px-3 py-2 text-fine text-ink-soft empty:hidden">{props.status}</Combobox.Status>
            <Combobox.List aria-label={words.suggestions} className="p-1 outline-none empty:hidden">
              {(choice: Entry) => <ChoiceLine key={choice.key} choice={choice} />}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

function ChoiceLine({ choice }: { readonly choice: Choice }) {
  const id = useId();
  return (
    <Combobox.Item
      value={choice}
      aria-labelledby={id}
      aria-describedby={choice.detail ? `${id}-detail` : undefined}
      className={classNames(
        "flex cursor-pointer items-start gap-2 px-2.5 py-1.5 outline-none",
        "data-highlighted:bg-paper-tint data-highlighted:shadow-[inset_3px_0_0_var(--accent)]",
        "[[role=option]+&]:data-new:border-rule [[role=option]+&]:data-new:border-t",
      )}
      data-new={choice.isNew ? "" : undefined}
    >
      {choice.isNew && <Plus aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-accent" />}
      <span className="min-w-0 break-words">
        <span id={id} className={choice.isNew ? "font-medium text-accent" : "font-medium"}>
          {choice.label}
        </span>
        {choice.detail && (
          <span id={`${id}-detail`} className="block text-fine text-ink-soft">
            {choice.detail}
          </span>
        )}
      </span>
    </Combobox.Item>
  );
}
