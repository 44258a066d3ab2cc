"use client";

import { useEffect } from "react";
import { Button } from "#components/ui/button.tsx";
import { FINDING_KEYS } from "#editor/house-style/finding-keys.ts";
import { findingMessages as words } from "#lib/messages/desk-house-style.ts";
import { usePreferences } from "../../preferences.tsx";
import { matchesKeys, readableKeys } from "../shortcuts/matching-keys.ts";
import type { LineName, ShownFinding } from "./shown-finding.ts";
import type { HouseStyleCheck } from "./use-house-style.ts";
import { useHouseStyleView } from "./use-house-style-view.ts";

type LineFindingsProps = { readonly name: LineName; readonly check: HouseStyleCheck };

/** What the house style objects to in a field that cannot be underlined; Alt+Enter there mends the first. */
export function LineFindings({ name, check }: LineFindingsProps) {
  const { session } = check;
  const view = useHouseStyleView(session);
  const findings = view.kind === "checked" ? view.findings.filter(({ where }) => where === name) : [];
  useMendingKey(name, () => mendFirst(check, findings));
  if (findings.length === 0) return null;
  return (
    <ul className="grid gap-1 text-fine text-ink-soft">
      {findings.map((finding) => (
        <LineFinding key={finding.key} check={check} finding={finding} />
      ))}
    </ul>
  );
}

function LineFinding({ check, finding }: { readonly check: HouseStyleCheck; readonly finding: ShownFinding }) {
  const { found, proposals, law } = finding;
  const [proposal] = proposals;
  const { usesShortcuts } = usePreferences();
  return (
    <li className="flex flex-wrap items-center gap-x-2">
      <span>
        {words.fieldHint(found, undefined)}. {law.reason}
      </span>
      {proposal !== undefined && (
        <Button
          size="small"
          aria-label={words.mend(found, proposal)}
          title={usesShortcuts ? readableKeys(FINDING_KEYS.mend) : undefined}
          onClick={() => check.session?.mend(finding, proposal)}
        >
          {words.mendShort(proposal)}
        </Button>
      )}
      <Button look="quiet" size="small" aria-label={words.ignoreNamed(found)} onClick={() => check.ignore(finding)}>
        {words.ignoreShort}
      </Button>
    </li>
  );
}

function mendFirst({ session }: HouseStyleCheck, findings: readonly ShownFinding[]): boolean {
  const mendable = findings.find(({ proposals }) => proposals.length > 0);
  const proposal = mendable?.proposals[0];
  if (session === null || mendable === undefined || proposal === undefined) return false;
  session.mend(mendable, proposal);
  return true;
}

/** Listens at the field itself: Enter alone would lead on to the next field. */
function useMendingKey(name: LineName, mend: () => boolean): void {
  const { usesShortcuts } = usePreferences();
  useEffect(() => {
    if (!usesShortcuts) return;
    const field = document.querySelector<HTMLTextAreaElement>(`textarea[name="${name}"]`);
    const listen = (event: KeyboardEvent) => {
      if (!matchesKeys(FINDING_KEYS.mend, event) || !mend()) return;
      event.preventDefault();
      event.stopPropagation();
    };
    field?.addEventListener("keydown", listen);
    return () => field?.removeEventListener("keydown", listen);
  });
}
