"use client";

import type { ActionFailure, ActionProblem } from "#components/ui/action-result.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { writingMessages } from "#lib/messages/desk-writing.ts";

/** The problem at a field, whether a save or a publication found it. Server paths begin with `content.` in a save. */
export function problemIn(problems: readonly ActionProblem[], field: string): string | undefined {
  return problems.find((problem) => {
    const path = problem.field.replace(/^content\./, "");
    return path === field || path.startsWith(`${field}.`);
  })?.message;
}

type WritingProblemsProps = {
  readonly failure: ActionFailure | null;
  /** Opens the list that leads to the place of each. */
  readonly onChecklist: () => void;
};

/** Why an action was not carried out, with everything that is missing; each also stands at its field. */
export function WritingProblems({ failure, onChecklist }: WritingProblemsProps) {
  if (failure === null) return null;
  const lead = <Button onClick={onChecklist}>{writingMessages.actions.checklist}</Button>;
  return (
    <Notice tone="error" title={failure.message} action={failure.problems.length > 0 && lead}>
      {failure.problems.length > 0 && (
        <ul className="list-disc pl-5">
          {failure.problems.map(({ field, message }) => (
            <li key={`${field} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
