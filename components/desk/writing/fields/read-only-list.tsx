import { useId } from "react";
import { choiceMessages as words } from "#lib/messages/desk-writing-fields.ts";

type ReadOnlyListProps = { readonly label: string; readonly names: readonly string[] };

/** An ordered field for those who may look but not change. */
export function ReadOnlyList({ label, names }: ReadOnlyListProps) {
  const id = useId();
  return (
    <div className="grid content-start gap-1.5">
      <p id={id} className="font-semibold text-fine">
        {label}
      </p>
      {names.length === 0 ? (
        <p className="text-ink-soft">{words.none}</p>
      ) : (
        <ol aria-labelledby={id} className="grid gap-1">
          {names.map((name) => (
            <li key={name} className="wrap-anywhere border-rule border-b pb-1">
              {name}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
