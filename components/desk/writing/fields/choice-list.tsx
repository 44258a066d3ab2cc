"use client";

import { Plus } from "lucide-react";
import { useEffect, useRef } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { choiceMessages as words } from "#lib/messages/desk-writing-fields.ts";

/** One line of the suggestions; its label is its name for screen readers, the detail describes it. */
export type Choice = {
  readonly key: string;
  readonly label: string;
  readonly detail?: string;
  readonly isNew?: boolean;
};

type ChoiceListProps<Entry> = {
  readonly id: string;
  readonly choices: readonly Entry[];
  readonly active: number;
  readonly onMark: (key: string) => void;
  readonly onChoose: (choice: Entry) => void;
};

/** Id of the option at an index, for `aria-activedescendant`. */
export const optionId = (listId: string, index: number) => `${listId}-${index}`;

/** The suggestions below a field; the focus never leaves the field. */
export function ChoiceList<Entry extends Choice>({ id, choices, active, onMark, onChoose }: ChoiceListProps<Entry>) {
  return (
    <div role="listbox" id={id} tabIndex={-1} aria-label={words.suggestions} className="p-1">
      {choices.map((choice, index) => (
        <ChoiceLine
          key={choice.key}
          id={optionId(id, index)}
          choice={choice}
          isActive={index === active}
          onMark={() => onMark(choice.key)}
          onChoose={() => onChoose(choice)}
        />
      ))}
    </div>
  );
}

type ChoiceLineProps = {
  readonly id: string;
  readonly choice: Choice;
  readonly isActive: boolean;
  readonly onMark: () => void;
  readonly onChoose: () => void;
};

function ChoiceLine({ id, choice, isActive, onMark, onChoose }: ChoiceLineProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) line.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the field, which keeps the focus
    <div
      ref={line}
      role="option"
      id={id}
      tabIndex={-1}
      aria-selected={isActive}
      aria-labelledby={`${id}-label`}
      aria-describedby={choice.detail ? `${id}-detail` : undefined}
      onMouseMove={onMark}
      onClick={onChoose}
      className={classNames(
        "flex cursor-pointer items-start gap-2 px-2.5 py-1.5",
        isActive && "bg-paper-tint shadow-[inset_3px_0_0_var(--accent)]",
        choice.isNew && "not-first:mt-1",
      )}
    >
      {choice.isNew && <Plus aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-accent" />}
      <span className="min-w-0 break-words">
        <span id={`${id}-label`} className={classNames("font-medium", choice.isNew && "text-accent")}>
          {choice.label}
        </span>
        {choice.detail && (
          <span id={`${id}-detail`} className="block text-fine text-ink-soft">
            {choice.detail}
          </span>
        )}
      </span>
    </div>
  );
}
