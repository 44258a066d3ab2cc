"use client";

import type { Editor } from "@tiptap/core";
import { useRef, useState } from "react";
import type { Action } from "#components/ui/action-result.ts";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { useAction } from "#components/ui/use-action.ts";
import type { ArticleBody } from "#editor/body.ts";
import { settingsMessages as words } from "#lib/messages/desk-lists.ts";
import { useUnsavedGuard } from "../use-unsaved-guard.ts";
import { TextField } from "../writing/text/text-field.tsx";

type LegalTextFormProps = { readonly label: string; readonly body: ArticleBody; readonly save: Action<unknown> };

/** Imprint or privacy page: the same editor as an article's text, with a button of its own. */
export function LegalTextForm({ label, body, save }: LegalTextFormProps) {
  const editor = useRef<Editor | null>(null);
  const toast = useToast();
  const { run, isPending, failure } = useAction(save, {
    onSuccess: () => {
      setUnsaved(false);
      toast(words.saved);
    },
  });
  const [isUnsaved, setUnsaved] = useState(false);
  useUnsavedGuard(isUnsaved);
  const keep = (current: Editor) => {
    editor.current = current;
  };
  return (
    <div className="grid gap-3">
      <ErrorSummary failure={failure} />
      <div className="border border-rule px-3 pb-3">
        <TextField
          label={label}
          source={{ body }}
          isReadOnly={false}
          onReady={keep}
          onChange={() => setUnsaved(true)}
        />
      </div>
      <div>
        <Button
          look="primary"
          isPending={isPending}
          onClick={() => editor.current !== null && run(JSON.parse(JSON.stringify(editor.current.getJSON())))}
        >
          {words.saveText(label)}
        </Button>
      </div>
    </div>
  );
}
