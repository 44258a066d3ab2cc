"use client";

import { EyeOff } from "lucide-react";
import { useId, useState } from "react";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { PageLink } from "#components/ui/page-link.tsx";
import { FINDING_KEYS } from "#editor/house-style/finding-keys.ts";
import { houseStyleMessages, findingMessages as words } from "#lib/messages/desk-house-style.ts";
import { ruleTitle } from "../../house-style/describe-rule.ts";
import { usePreferences } from "../../preferences.tsx";
import { checksSwitch } from "../checks-switch.ts";
import { readableKeys } from "../shortcuts/matching-keys.ts";
import type { ShownFinding } from "./shown-finding.ts";
import type { HouseStyleCheck } from "./use-house-style.ts";
import { useHouseStyleView } from "./use-house-style-view.ts";

/** Longer lists are shown on demand, so that the fields below stay within reach. */
const FIRST_FINDINGS = 4;

type HouseStylePanelProps = { readonly check: HouseStyleCheck; readonly mayManage: boolean };

/** Everything that the house style objects to in this article, to be reached and mended without the mouse. */
export function HouseStylePanel({ check, mayManage }: HouseStylePanelProps) {
  const headingId = useId();
  const view = useHouseStyleView(check.session);
  const findings = view.kind === "checked" ? view.findings : [];
  return (
    <section aria-labelledby={headingId} className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h2 id={headingId} className="font-semibold text-fine">
          {words.panel}
        </h2>
        {findings.length > 0 && <p className="text-fine text-ink-soft">{words.count(findings.length)}</p>}
      </div>
      <p role="status" className="sr-only">
        {view.kind === "checked" && words.saidCount(findings.length)}
      </p>
      {!check.isOn && <SwitchedOff />}
      {check.isOn && (view.kind === "failed" || check.state === "failed") && (
        <p className="text-fine text-ink-soft">{words.failed}</p>
      )}
      {findings.length > 0 && <FindingList check={check} findings={findings} />}
      {view.kind === "checked" && findings.length === 0 && (
        <NoFindings hasRules={view.ruleCount > 0} mayManage={mayManage} />
      )}
      {view.kind === "checked" && view.ignoredCount > 0 && (
        <p className="flex flex-wrap items-center gap-x-2 text-fine text-ink-soft">
          {words.ignoredTotal(view.ignoredCount)}
          <Button look="quiet" size="small" onClick={check.restore}>
            {words.restore}
          </Button>
        </p>
      )}
    </section>
  );
}

function SwitchedOff() {
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-fine text-ink-soft">
      {words.off}
      <Button look="quiet" size="small" onClick={() => checksSwitch.write(true)}>
        {words.switchOn}
      </Button>
    </p>
  );
}

function NoFindings({ hasRules, mayManage }: { readonly hasRules: boolean; readonly mayManage: boolean }) {
  if (hasRules) return <p className="text-fine text-ink-soft">{words.none}</p>;
  return (
    <p className="text-fine text-ink-soft">
      {words.noRules}{" "}
      {mayManage && (
        <PageLink href="/redaktion/hausstil" className="text-link">
          {words.noRulesRemedy}
        </PageLink>
      )}
    </p>
  );
}

type FindingListProps = { readonly check: HouseStyleCheck; readonly findings: readonly ShownFinding[] };

function FindingList({ check, findings }: FindingListProps) {
  const [showsAll, setShowsAll] = useState(false);
  const { usesShortcuts } = usePreferences();
  const shown = showsAll ? findings : findings.slice(0, FIRST_FINDINGS);
  return (
    <>
      <ul className="border-rule border-t">
        {shown.map((finding) => (
          <FindingItem key={finding.key} check={check} finding={finding} />
        ))}
      </ul>
      {shown.length < findings.length && (
        <Button look="quiet" size="small" className="justify-self-start" onClick={() => setShowsAll(true)}>
          {words.more(findings.length - shown.length)}
        </Button>
      )}
      {usesShortcuts && (
        <p className="text-fine text-ink-soft">
          {words.keysHint(readableKeys(FINDING_KEYS.next), readableKeys(FINDING_KEYS.mend))}
        </p>
      )}
    </>
  );
}

function FindingItem({ check, finding }: { readonly check: HouseStyleCheck; readonly finding: ShownFinding }) {
  const { found, proposals, law, where } = finding;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-2 border-rule border-b py-2">
      <div className="grid min-w-0 gap-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <button
            type="button"
            className="text-link cursor-pointer text-left font-semibold"
            aria-label={words.jump(found)}
            onClick={() => check.session?.jump(finding)}
          >
            {found}
          </button>
          <Badge tone={law.level === "error" ? "danger" : "warning"}>{houseStyleMessages.levels[law.level]}</Badge>
          {where !== "body" && <span className="text-fine text-ink-soft">{words.where[where]}</span>}
        </p>
        <p className="text-fine text-ink-soft">
          {proposals.length === 0 && `${ruleTitle(law)}. `}
          {law.reason}
        </p>
        {proposals.length > 0 && (
          <p className="flex flex-wrap gap-1">
            {proposals.map((proposal) => (
              <Button
                key={proposal}
                size="small"
                aria-label={words.mend(found, proposal)}
                className="max-w-full text-left"
                onClick={() => check.session?.mend(finding, proposal)}
              >
                {words.mendShort(proposal)}
              </Button>
            ))}
          </p>
        )}
      </div>
      <button
        type="button"
        aria-label={words.ignoreNamed(found)}
        title={words.ignore}
        className={buttonClasses("quiet", "icon")}
        onClick={() => check.ignore(finding)}
      >
        <EyeOff aria-hidden="true" className="size-4" />
      </button>
    </li>
  );
}
