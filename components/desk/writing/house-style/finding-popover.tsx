"use client";

import { autoUpdate, computePosition, flip, offset, shift } from "@floating-ui/dom";
import type { Editor } from "@tiptap/core";
import { useLayoutEffect, useRef } from "react";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { FINDING_KEYS } from "#editor/house-style/finding-keys.ts";
import { houseStyleMessages, findingMessages as words } from "#lib/messages/desk-house-style.ts";
import { ruleTitle } from "../../house-style/describe-rule.ts";
import { usePreferences } from "../../preferences.tsx";
import { readableKeys } from "../shortcuts/matching-keys.ts";
import { edgesAroundText } from "../text/edges-around-text.ts";
import type { HouseStyleSession } from "./house-style-session.ts";
import type { ShownFinding } from "./shown-finding.ts";
import { useFindingAtHand } from "./use-finding-at-hand.ts";
import type { HouseStyleCheck } from "./use-house-style.ts";
import { useHouseStyleView } from "./use-house-style-view.ts";

type FindingPopoverProps = { readonly check: HouseStyleCheck; readonly session: HouseStyleSession };

/** Explains the finding at the caret or under the pointer, and mends it; goes by Escape. */
export function FindingPopover({ check, session }: FindingPopoverProps) {
  const { editor } = session;
  const view = useHouseStyleView(session);
  const hand = useFindingAtHand(editor);
  const findings = view.kind === "checked" ? view.findings : [];
  const finding = findings.find(({ key }) => key === hand.key);
  if (finding === undefined) return null;
  const alike = findings.filter(({ rule, found, where }) => {
    return where === "body" && rule === finding.rule && found === finding.found;
  });
  return (
    <Floating editor={editor} finding={finding} onEnter={hand.keep} onLeave={hand.release}>
      <Explanation
        finding={finding}
        alikeCount={alike.length}
        session={session}
        onIgnore={() => check.ignore(finding)}
      />
    </Floating>
  );
}

type FloatingProps = {
  readonly editor: Editor;
  readonly finding: ShownFinding;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly children: React.ReactNode;
};

function Floating({ editor, finding: { key, found }, onEnter, onLeave, children }: FloatingProps) {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const anchor = editor.view.dom.querySelector(`[data-finding="${key}"]`);
    const popup = box.current;
    if (anchor === null || popup === null) return;
    const place = async () => {
      const padding = edgesAroundText(editor);
      // Where neither side has room it may cover the passage, but never the tools.
      const middleware = [offset(6), flip({ padding }), shift({ padding, crossAxis: true })];
      const { x, y } = await computePosition(anchor, popup, {
        placement: "bottom-start",
        strategy: "fixed",
        middleware,
      });
      Object.assign(popup.style, { left: `${x}px`, top: `${y}px`, visibility: "visible" });
    };
    return autoUpdate(anchor, popup, () => void place());
  }, [editor, key]);
  return (
    // The pointer may rest on it without its going away (WCAG 1.4.13).
    <section
      ref={box}
      aria-label={words.explains(found)}
      onMouseEnter={onEnter}
      onMouseLeave={onLeave}
      className="invisible fixed top-0 left-0 z-5 grid w-80 max-w-[calc(100vw-1rem)] gap-2 border border-rule bg-paper p-3 font-sans text-ink text-small shadow-popup"
    >
      {children}
    </section>
  );
}

type ExplanationProps = {
  readonly finding: ShownFinding;
  readonly alikeCount: number;
  readonly session: HouseStyleSession;
  readonly onIgnore: () => void;
};

function Explanation({ finding, alikeCount, session, onIgnore }: ExplanationProps) {
  const { found, proposals, law } = finding;
  const [first] = proposals;
  const { usesShortcuts } = usePreferences();
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
        <Badge tone={law.level === "error" ? "danger" : "warning"}>{houseStyleMessages.levels[law.level]}</Badge>
        <span className="font-semibold">{ruleTitle(law)}</span>
      </p>
      <p className="text-fine text-ink-soft">{law.reason}</p>
      {proposals.length > 0 && (
        <div className="grid justify-items-start gap-1">
          {proposals.map((proposal, index) => (
            <Button
              key={proposal}
              look={index === 0 ? "primary" : "secondary"}
              size="small"
              className="max-w-full text-left"
              aria-label={words.mend(found, proposal)}
              onClick={() => session.mend(finding, proposal)}
            >
              {proposal}
              {index === 0 && usesShortcuts && (
                <kbd className="font-sans text-fine opacity-80">{readableKeys(FINDING_KEYS.mend)}</kbd>
              )}
            </Button>
          ))}
        </div>
      )}
      <div className="flex flex-wrap gap-1">
        {first !== undefined && alikeCount > 1 && (
          <Button look="quiet" size="small" onClick={() => session.mendAll(finding, first)}>
            {words.all(alikeCount)}
          </Button>
        )}
        <Button look="quiet" size="small" onClick={onIgnore}>
          {words.ignore}
        </Button>
      </div>
    </>
  );
}
