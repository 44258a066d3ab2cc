"use client";

import { type KeyboardEvent, type RefObject, useId } from "react";
import { TextArea } from "#components/ui/text-area.tsx";
import { commentMessages as words } from "#lib/messages/desk-comment-panel.ts";
import { MAX_COMMENT_LENGTH, type Mentionable } from "#newsroom/comments/comment.ts";
import { ChoiceList, optionId } from "../fields/choice-list.tsx";
import { useMentionList } from "./use-mention-list.ts";

type MentionAreaProps = {
  readonly areaRef: RefObject<HTMLTextAreaElement | null>;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly people: readonly Mentionable[];
  readonly onSubmit: () => void;
};

/** A field of several lines in which @ offers names: the arrows mark one, Enter and Tab take it, Escape closes the list. */
export function MentionArea({ areaRef, value, onChange, people, onSubmit }: MentionAreaProps) {
  const listId = useId();
  const { choices, active, ...list } = useMentionList({ areaRef, value, onChange, people });
  const isOpen = choices.length > 0;

  function obey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const sends = event.key === "Enter" && (event.ctrlKey || event.metaKey);
    if (!sends) return void list.obey(event);
    event.preventDefault();
    onSubmit();
  }

  return (
    <div className="relative">
      <TextArea
        ref={areaRef}
        value={value}
        rows={3}
        maxLength={MAX_COMMENT_LENGTH}
        aria-autocomplete="list"
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen ? optionId(listId, active) : undefined}
        onChange={({ target }) => {
          onChange(target.value);
          list.follow(target, true);
        }}
        onSelect={({ currentTarget }) => list.follow(currentTarget, false)}
        onKeyDown={obey}
        onFocus={() => list.setFocus(true)}
        onBlur={() => list.setFocus(false)}
      />
      <p role="status" className="sr-only">
        {isOpen && words.foundPeople(choices.length)}
      </p>
      {isOpen && (
        // biome-ignore lint/a11y/noStaticElementInteractions: a press into the list leaves the focus in the field
        <div
          onMouseDown={(event) => event.preventDefault()}
          className="absolute inset-x-0 top-full z-20 mt-1 max-h-60 overflow-y-auto border border-rule bg-paper text-ink shadow-popup"
        >
          <ChoiceList id={listId} choices={choices} active={active} onMark={list.mark} onChoose={list.take} />
        </div>
      )}
    </div>
  );
}
