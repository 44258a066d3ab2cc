import { CircleAlert } from "lucide-react";
import type { ActionFailure } from "./action-result.ts";
import { problemsElsewhere } from "./action-result.ts";

type ErrorSummaryProps = {
  readonly failure: ActionFailure | undefined;
  /** Fields that the form shows; their problems stand at the field and are not repeated here. */
  readonly fields?: readonly string[];
};

/** Says at the head of a form why it was refused, with every problem that has no field of its own. */
export function ErrorSummary({ failure, fields = [] }: ErrorSummaryProps) {
  const elsewhere = failure ? problemsElsewhere(failure, fields) : [];
  return (
    // The live region stands before it is filled; otherwise some screen readers miss the first failure.
    <div role="alert" className="empty:hidden">
      {failure && (
        <div
          tabIndex={-1}
          data-error-summary=""
          className="flex items-start gap-3 border-wrong border-l-4 bg-wrong-paper px-4 py-3"
        >
          <CircleAlert aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-wrong" />
          <div className="grid gap-1">
            <p className="font-medium">{failure.message}</p>
            {elsewhere.length > 0 && (
              <ul className="list-disc pl-5">
                {elsewhere.map(({ field, message }) => (
                  <li key={`${field} ${message}`}>{message}</li>
                ))}
              </ul>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
