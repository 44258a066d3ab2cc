"use client";

import { type RefObject, useId } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { useFieldControl } from "#components/ui/field.tsx";
import { controlClasses } from "#components/ui/text-input.tsx";
import { choiceMessages as words } from "#lib/messages/desk-writing-fields.ts";
import { type Choice, ChoiceList, optionId } from "./choice-list.tsx";
import { useChoiceNavigation } from "./use-choice-navigation.ts";

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
  /** Said while there are no suggestions: that the search runs, found nothing or failed. */
  readonly status?: string | undefined;
  /** The suggestions belong to an earlier text; Enter waits for the new ones. */
  readonly isStale?: boolean;
  readonly opensEmpty?: boolean;
};

const popupClasses = "absolute inset-x-0 top-full z-20 mt-1 border border-rule bg-paper text-ink shadow-popup";

/**
 * A text field that suggests what can be chosen. It keeps nothing chosen itself and never drops typed text. It is our
 * own, since the library's combobox hides the rest of the page from screen readers while its list is open, with
 * everything there still in the tab order.
 */
export function ChoiceBox<Entry extends Choice>(props: ChoiceBoxProps<Entry>) {
  const { text, onTextChange, choices, inputRef, status, isStale = false, opensEmpty = false } = props;
  const { name, ...control } = useFieldControl();
  const listId = useId();
  const { isOpen, active, ...list } = useChoiceNavigation({ ...props, isStale, opensEmpty });
  const hasList = isOpen && status === undefined && choices.length > 0;

  return (
    <div className="relative">
      <input
        {...control}
        ref={inputRef}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={hasList}
        aria-controls={hasList ? listId : undefined}
        aria-activedescendant={hasList && active >= 0 ? optionId(listId, active) : undefined}
        value={text}
        placeholder={props.placeholder}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          list.open();
          onTextChange(event.target.value);
        }}
        onClick={list.open}
        onKeyDown={list.handleKey}
        onFocus={() => props.onFocusChange(true)}
        onBlur={() => {
          list.close();
          props.onFocusChange(false);
        }}
        className={classNames(controlClasses, "min-h-10")}
      />
      {/* Always there, so that screen readers hear it change. */}
      <p
        role="status"
        className={isOpen && status ? classNames(popupClasses, "px-3.5 py-2.5 text-fine text-ink-soft") : "sr-only"}
      >
        {isOpen && (status ?? words.found(choices.length))}
      </p>
      {hasList && (
        // biome-ignore lint/a11y/noStaticElementInteractions: a press into the list leaves the focus in the field
        <div
          onMouseDown={(event) => event.preventDefault()}
          className={classNames(popupClasses, "max-h-80 overflow-y-auto")}
        >
          <ChoiceList id={listId} choices={choices} active={active} onMark={list.mark} onChoose={list.choose} />
        </div>
      )}
    </div>
  );
}
