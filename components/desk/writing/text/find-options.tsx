"use client";

import { textMessages } from "#lib/messages/desk-text.ts";
import type { FindWish } from "./use-find.ts";

const words = textMessages.find;

type Option = "matchesCase" | "wholeWords" | "isExpression";

const options: readonly { readonly name: Option; readonly label: string }[] = [
  { name: "matchesCase", label: words.matchCase },
  { name: "wholeWords", label: words.wholeWords },
  { name: "isExpression", label: words.expression },
];

type FindOptionsProps = { readonly wish: FindWish; readonly onChange: (part: Partial<FindWish>) => void };

/** How exactly the search looks. An expression says itself where words end. */
export function FindOptions({ wish, onChange }: FindOptionsProps) {
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-1">
      {options.map(({ name, label }) => {
        const isDisabled = name === "wholeWords" && wish.isExpression;
        return (
          <label
            key={name}
            className="flex min-h-6 cursor-pointer items-center gap-2 text-fine has-disabled:opacity-50"
          >
            <input
              type="checkbox"
              className="size-4"
              checked={wish[name] && !isDisabled}
              disabled={isDisabled}
              onChange={({ target }) => onChange({ [name]: target.checked })}
            />
            {label}
          </label>
        );
      })}
    </div>
  );
}
