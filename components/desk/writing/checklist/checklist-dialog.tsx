"use client";

import type { Editor } from "@tiptap/core";
import { CircleAlert, CircleCheck, TriangleAlert } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import type { ActionResult } from "#components/ui/action-result.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { checklistMessages as words } from "#lib/messages/desk-checklist.ts";
import type { OpenChecklist } from "../use-attempt.ts";
import { leadToPlace } from "./lead-to-place.ts";
import type { ListedFinding } from "./listed-finding.ts";

type ChecklistDialogProps = {
  /** Stores what is on the screen and asks what the rules say of it. */
  readonly check: () => Promise<ActionResult<readonly ListedFinding[]>>;
  readonly editor: Editor | null;
  /** The publication that waits for what the list says; null where somebody only looks. */
  readonly asking: Exclude<OpenChecklist, { readonly for: "read" }> | null;
  readonly onClose: () => void;
};

/** What the house's rules say of the article as it is now; each finding leads to its place. */
export function ChecklistDialog({ check, editor, asking, onClose }: ChecklistDialogProps) {
  const { answer, ask } = useAnswer(check);
  const chosen = useRef<ListedFinding | null>(null);
  const toast = useToast();
  const findings = answer?.ok === true ? answer.data : null;
  const isBlocked = findings?.some(({ level }) => level === "block") === true;

  function goTo(finding: ListedFinding): void {
    chosen.current = finding;
    onClose();
  }

  /** Whoever chose a finding goes on there, everybody else where they came from. */
  function focusAfter(): boolean {
    if (chosen.current === null) return true;
    if (!leadToPlace(editor, chosen.current)) toast(words.gone, "error");
    return false;
  }

  return (
    <Dialog isOpen onClose={onClose} title={words.title} finalFocus={focusAfter}>
      <div aria-live="polite" className="grid grid-cols-[minmax(0,1fr)] gap-5">
        {answer === null && <p className="text-ink-soft">{words.loading}</p>}
        {answer?.ok === false && <Failed message={answer.message} onAgain={ask} />}
        {findings !== null && <Findings findings={findings} isAsking={asking !== null} onChoose={goTo} />}
      </div>
      <DialogActions>
        <Button onClick={onClose}>{words.back}</Button>
        {asking !== null && findings !== null && !isBlocked && <GoOn asking={asking} findings={findings} />}
      </DialogActions>
    </Dialog>
  );
}

type GoOnProps = {
  readonly asking: Exclude<OpenChecklist, { readonly for: "read" }>;
  readonly findings: readonly ListedFinding[];
};

function GoOn({ asking, findings }: GoOnProps) {
  const [isPending, setPending] = useState(false);
  const { plain, anyway } = words.goOn[asking.for];

  async function goOn(): Promise<void> {
    setPending(true);
    await asking.goOn(findings.map(({ key }) => key));
    setPending(false);
  }

  return (
    <Button look="primary" isPending={isPending} onClick={() => void goOn()}>
      {findings.every(({ isPassed }) => isPassed) ? plain : anyway}
    </Button>
  );
}

/** Asked when the dialog opens; an answer that comes after it was closed is passed over. */
function useAnswer(check: ChecklistDialogProps["check"]) {
  const [answer, setAnswer] = useState<ActionResult<readonly ListedFinding[]> | null>(null);
  const latest = useRef(check);
  latest.current = check;
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each round asks once more
  useEffect(() => {
    let isShown = true;
    void latest.current().then((given) => isShown && setAnswer(given));
    return () => {
      isShown = false;
    };
  }, [round]);
  const ask = () => {
    setAnswer(null);
    setRound((before) => before + 1);
  };
  return { answer, ask };
}

function Failed({ message, onAgain }: { readonly message: string; readonly onAgain: () => void }) {
  return (
    <div className="grid justify-items-start gap-3">
      <p>
        {words.failed} {message}
      </p>
      <Button onClick={onAgain}>{words.again}</Button>
    </div>
  );
}

type FindingsProps = {
  readonly findings: readonly ListedFinding[];
  readonly isAsking: boolean;
  readonly onChoose: (finding: ListedFinding) => void;
};

function Findings({ findings, isAsking, onChoose }: FindingsProps) {
  const blocking = findings.filter(({ level }) => level === "block");
  const open = findings.filter(({ level, isPassed }) => level === "warn" && !isPassed);
  const passed = findings.filter(({ isPassed }) => isPassed);
  return (
    <>
      {blocking.length > 0 && <p className="text-ink-soft">{words.blocked}</p>}
      {blocking.length === 0 && open.length > 0 && isAsking && <p className="text-ink-soft">{words.asking}</p>}
      {blocking.length + open.length === 0 && (
        <p className="flex items-start gap-2">
          <CircleCheck aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-good" />
          {words.clear}
        </p>
      )}
      <Group kind="block" findings={blocking} onChoose={onChoose} />
      <Group kind="warn" findings={open} onChoose={onChoose} />
      <Group kind="passed" findings={passed} onChoose={onChoose} />
    </>
  );
}

const icons = {
  block: <CircleAlert aria-hidden="true" className="mt-0.5 size-5 text-wrong" />,
  warn: <TriangleAlert aria-hidden="true" className="mt-0.5 size-5 text-warning" />,
  passed: <CircleCheck aria-hidden="true" className="mt-0.5 size-5 text-ink-soft" />,
};

type GroupProps = Pick<FindingsProps, "findings" | "onChoose"> & { readonly kind: keyof typeof icons };

function Group({ kind, findings, onChoose }: GroupProps) {
  const headingId = useId();
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby={headingId} className="grid grid-cols-[minmax(0,1fr)] gap-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h3 id={headingId} className="font-semibold text-fine">
          {words.groups[kind]}
        </h3>
        <p className="text-fine text-ink-soft">{words.count(findings.length)}</p>
      </div>
      {kind === "passed" && <p className="text-fine text-ink-soft">{words.passedHint}</p>}
      <ul className="border-rule border-t">
        {findings.map((finding) => (
          <li
            key={`${finding.key} ${finding.message}`}
            className="grid grid-cols-[auto_minmax(0,1fr)] items-start gap-x-3 gap-y-1 border-rule border-b py-2.5"
          >
            {icons[kind]}
            <p className="hyphenate wrap-anywhere">{finding.message}</p>
            {finding.field !== "" && (
              <button
                type="button"
                className="text-link col-start-2 min-h-6 cursor-pointer justify-self-start text-fine"
                aria-label={`${words.goThere}: ${finding.message}`}
                onClick={() => onChoose(finding)}
              >
                {words.goThere}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
