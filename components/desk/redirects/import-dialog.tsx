"use client";

import { type ChangeEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { useAction } from "#components/ui/use-action.ts";
import { deskMessages } from "#lib/messages/desk.ts";
import { redirectMessages as words } from "#lib/messages/desk-redirects.ts";
import { MAX_LIST_LENGTH } from "#newsroom/redirects/redirect.ts";
import type { ListPreview, RedirectActions } from "./redirect-entry.ts";

type ImportDialogProps = Pick<RedirectActions, "preview" | "importList"> & {
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** Reads in a list: says first what it would do and what is wrong in it, line by line. */
export function ImportDialog({ isOpen, onClose, ...actions }: ImportDialogProps) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={words.importTitle} description={words.importHint}>
      <ImportForm {...actions} onClose={onClose} />
    </Dialog>
  );
}

/** Lives only while the dialog is open, so that the next one starts clean. */
function ImportForm({ preview, importList, onClose }: Omit<ImportDialogProps, "isOpen">) {
  const toast = useToast();
  const [text, setText] = useState("");
  const [isTooLarge, setTooLarge] = useState(false);
  const [found, setFound] = useState<ListPreview | null>(null);
  const checking = useAction(preview, { onSuccess: setFound });
  const importing = useAction(importList, {
    onSuccess(total) {
      onClose();
      toast(words.imported(total));
    },
  });

  async function choose({ currentTarget }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [file] = currentTarget.files ?? [];
    setFound(null);
    // No list has more characters than bytes.
    setTooLarge(file !== undefined && file.size > MAX_LIST_LENGTH);
    if (file === undefined || file.size > MAX_LIST_LENGTH) return;
    const read = await file.text();
    setText(read);
    checking.run({ text: read });
  }

  const total = found === null ? 0 : found.added + found.changed;
  const canImport = found !== null && found.problemTotal === 0 && total > 0;
  return (
    <div className="grid gap-5">
      <ErrorSummary failure={checking.failure ?? importing.failure} />
      <label className="grid gap-1">
        <span className="font-medium text-fine">{words.file}</span>
        <input
          type="file"
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          onChange={(event) => void choose(event)}
          className="border border-field-rule p-2 file:mr-3"
        />
      </label>
      {isTooLarge && <Notice tone="warning" title={words.tooLarge} />}
      <div role="status">{found !== null && <Preview found={found} />}</div>
      <DialogActions>
        <Button onClick={onClose}>{deskMessages.common.cancel}</Button>
        <Button
          look="primary"
          disabled={!canImport}
          isPending={checking.isPending || importing.isPending}
          onClick={() => importing.run({ text })}
        >
          {canImport ? words.apply(total) : words.import}
        </Button>
      </DialogActions>
    </div>
  );
}

function Preview({ found: { added, changed, unchanged, problems, problemTotal } }: { readonly found: ListPreview }) {
  if (problemTotal === 0) {
    if (added + changed === 0) return <p>{unchanged === 0 ? words.nothingToDo : words.nothingNew}</p>;
    const parts = [
      words.added(added),
      ...(changed > 0 ? [words.replaced(changed)] : []),
      ...(unchanged > 0 ? [words.unchanged(unchanged)] : []),
    ];
    return <p>{parts.join(", ")}</p>;
  }
  return (
    <Notice tone="warning" title={words.problems(problemTotal)}>
      <ul className="max-h-60 overflow-y-auto">
        {problems.map(({ line, message }) => (
          <li key={`${line} ${message}`}>{words.problem(line, message)}</li>
        ))}
        {problemTotal > problems.length && <li>{words.moreProblems(problemTotal - problems.length)}</li>}
      </ul>
      <p className="mt-2">{words.mend}</p>
    </Notice>
  );
}
