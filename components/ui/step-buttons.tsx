"use client";

import { ChevronDown, ChevronUp } from "lucide-react";
import { deskMessages } from "#lib/messages/desk.ts";
import { buttonClasses } from "./button-classes.ts";
import { classNames } from "./class-names.ts";

const words = deskMessages.order;

type StepButtonsProps = {
  readonly name: string;
  readonly isDisabled: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onStep: (step: 1 | -1) => void;
};

/** Buttons at the ends stay in place and in the tab order, so that focus is not lost on the last step. */
export function StepButtons({ name, isDisabled, isFirst, isLast, onStep }: StepButtonsProps) {
  const className = classNames(
    buttonClasses("quiet", "icon"),
    "size-8 aria-disabled:cursor-default aria-disabled:opacity-40",
  );
  return (
    <span className="inline-flex">
      <button
        type="button"
        aria-label={words.up(name)}
        aria-disabled={isFirst || isDisabled || undefined}
        onClick={() => !isFirst && !isDisabled && onStep(-1)}
        className={className}
      >
        <ChevronUp aria-hidden="true" className="size-4" />
      </button>
      <button
        type="button"
        aria-label={words.down(name)}
        aria-disabled={isLast || isDisabled || undefined}
        onClick={() => !isLast && !isDisabled && onStep(1)}
        className={className}
      >
        <ChevronDown aria-hidden="true" className="size-4" />
      </button>
    </span>
  );
}
