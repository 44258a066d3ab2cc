"use client";

import { useDeferredValue, useMemo, useState } from "react";
import { Badge } from "#components/ui/badge.tsx";
import { Field } from "#components/ui/field.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { checkBlock, type Finding, gatherFindings } from "#editor/house-style/check-block.ts";
import { compileRules } from "#editor/house-style/compile-rules.ts";
import { houseStyleMessages } from "#lib/messages/desk-house-style.ts";
import { DeskPart } from "../desk-page.tsx";
import { ruleTitle } from "./describe-rule.ts";
import type { DeskHouseRule } from "./house-rule-entry.ts";

const words = houseStyleMessages.trial;
const MAX_TRIAL_LENGTH = 2_000;

/** A sentence typed to see what the rules find in it. */
export function RuleTrial({ rules }: { readonly rules: readonly DeskHouseRule[] }) {
  const [text, setText] = useState("");
  const tried = useDeferredValue(text);
  const compiled = useMemo(() => compileRules(rules.filter(({ isOn }) => isOn)), [rules]);
  const findings = useMemo(
    () => gatherFindings([checkBlock(compiled, { role: "text", text: tried })])[0] ?? [],
    [compiled, tried],
  );
  return (
    <DeskPart title={words.title}>
      <Field name="trial" label={words.field} hint={words.hint}>
        <TextArea
          value={text}
          maxLength={MAX_TRIAL_LENGTH}
          lang="de"
          onChange={({ target }) => setText(target.value)}
        />
      </Field>
      <div aria-live="polite" className="grid gap-3">
        {tried.trim() !== "" && findings.length === 0 && <p className="text-good">{words.none}</p>}
        {findings.length > 0 && <MarkedText text={tried} findings={findings} rules={rules} />}
        {findings.length > 0 && <FindingList findings={findings} rules={rules} />}
      </div>
    </DeskPart>
  );
}

type FoundProps = { readonly findings: readonly Finding[]; readonly rules: readonly DeskHouseRule[] };

function MarkedText({ text, findings, rules }: FoundProps & { readonly text: string }) {
  return (
    <p className="whitespace-pre-wrap bg-paper-tint px-3 py-2">
      <span className="sr-only">{words.shown}: </span>
      {findings.map(({ from, to, found, rule: id }, index) => (
        <span key={from}>
          {text.slice(findings[index - 1]?.to ?? 0, from)}
          <mark
            className="house-style-finding bg-transparent text-ink"
            data-level={rules.find((rule) => rule.id === id)?.level}
          >
            {found}
          </mark>
          {index === findings.length - 1 && text.slice(to)}
        </span>
      ))}
    </p>
  );
}

function FindingList({ findings, rules }: FoundProps) {
  return (
    <ul aria-label={words.found} className="grid gap-2">
      {findings.map(({ from, found, proposals, rule: id }) => {
        const rule = rules.find((candidate) => candidate.id === id);
        return (
          rule !== undefined && (
            <li key={from} className="grid gap-0.5">
              <span className="flex flex-wrap items-baseline gap-x-2">
                <Badge tone={rule.level === "error" ? "danger" : "warning"}>
                  {houseStyleMessages.levels[rule.level]}
                </Badge>
                <span className="font-semibold">„{found}“</span>
                {proposals.length > 0 && <span>→ {proposals.map((proposal) => `„${proposal}“`).join(" oder ")}</span>}
              </span>
              <span className="text-fine text-ink-soft">
                {ruleTitle(rule)}. {rule.reason}
              </span>
            </li>
          )
        );
      })}
    </ul>
  );
}
