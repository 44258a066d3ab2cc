"use client";

import { Link2 } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { CopyField } from "#components/ui/copy-button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { FormDialog } from "#components/ui/form-dialog.tsx";
import { textValue } from "#components/ui/form-values.ts";
import { Select } from "#components/ui/select.tsx";
import { useDialog } from "#components/ui/use-dialog.ts";
import { previewLinkMessages as words } from "#lib/messages/desk-preview-links.ts";
import { PREVIEW_DAYS } from "#newsroom/preview-links/preview-link.ts";
import type { MakePreviewLink } from "./preview-link-entry.ts";

const USUAL_DAYS = "7";
const options = PREVIEW_DAYS.map((days) => ({ value: String(days), label: words.dayNames[days] }));

type MakePreviewLinkButtonProps = { readonly articleId: number; readonly make: MakePreviewLink };

/** Asks for how long, and shows the address once. */
export function MakePreviewLinkButton({ articleId, make }: MakePreviewLinkButtonProps) {
  const asking = useDialog<true>();
  const made = useDialog<{ address: string }>();
  return (
    <>
      <Button look="primary" icon={<Link2 aria-hidden="true" className="size-4" />} onClick={() => asking.open(true)}>
        {words.make}
      </Button>
      <FormDialog
        isOpen={asking.isOpen}
        onClose={asking.close}
        title={words.makeTitle}
        description={words.makeText}
        action={make}
        read={(form) => ({ articleId, days: Number(textValue(form, "days")) })}
        fields={["days"]}
        submitLabel={words.make}
        onSuccess={made.open}
      >
        {(errorAt) => (
          <Field name="days" label={words.days} error={errorAt("days")}>
            <Select defaultValue={USUAL_DAYS} options={options} />
          </Field>
        )}
      </FormDialog>
      <Dialog isOpen={made.isOpen} onClose={made.close} title={words.madeTitle} description={words.madeText}>
        <CopyField label={words.link} value={made.target?.address ?? ""} />
        <DialogActions>
          <Button look="primary" onClick={made.close}>
            {words.done}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
