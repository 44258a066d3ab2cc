import { Select } from "#components/ui/select.tsx";
import { correctionDeskMessages } from "#lib/messages/desk-corrections.ts";

const words = correctionDeskMessages.change;

/** What a published piece is published again for (see `publish-article.ts`). */
export type ChangeKind = "fix" | "update";

type ChangeKindProps = { readonly kind: ChangeKind; readonly onChange: (kind: ChangeKind) => void };

/** Stands beside the button that publishes: whether readers are told that something essential is new. */
export function ChangeKindField({ kind, onChange }: ChangeKindProps) {
  return (
    <Select
      aria-label={words.label}
      value={kind}
      onChange={({ target }) => onChange(target.value === "update" ? "update" : "fix")}
      options={[
        { value: "fix", label: words.fix },
        { value: "update", label: words.update },
      ]}
    />
  );
}
