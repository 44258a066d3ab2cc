"use client";

import { CircleAlert } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { Notice } from "#components/ui/notice.tsx";
import { pictureFieldMessages as words } from "#lib/messages/desk-writing-fields.ts";
import type { PictureInUse } from "../writing-draft.ts";
import { type ListRecentPictures, PictureChoiceDialog } from "./picture-choice-dialog.tsx";
import { DropZone, PictureButtons } from "./picture-drop-zone.tsx";
import { putPicture } from "./picture-in-use.ts";
import { PicturePreviewImage } from "./picture-preview-image.tsx";
import { type PictureErrors, PictureTexts } from "./picture-texts.tsx";
import { UploadProgress } from "./upload-progress.tsx";
import { usePictureDrop } from "./use-picture-drop.ts";
import { usePicturePaste } from "./use-picture-paste.ts";
import { type UploadPicture, usePictureUpload } from "./use-picture-upload.ts";

type PictureFieldProps = {
  readonly value: PictureInUse | null;
  readonly onChange: (next: PictureInUse | null) => void;
  readonly upload: UploadPicture;
  readonly recent: ListRecentPictures;
  readonly errors: PictureErrors & { readonly picture?: string | undefined };
  readonly isReadOnly?: boolean;
};

type Former = { readonly picture: PictureInUse; readonly message: string };

/** The lead picture: by drag, paste, file picker or from what was uploaded before, with its three texts. */
export function PictureField({ isReadOnly = false, ...props }: PictureFieldProps) {
  const { value, errors, onChange } = props;
  const id = useId();
  const errorId = `${id}-error`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place for the error before its legend ends
    <div
      role="group"
      tabIndex={-1}
      aria-labelledby={id}
      aria-describedby={errors.picture === undefined ? undefined : errorId}
      aria-invalid={errors.picture === undefined ? undefined : true}
      className="grid content-start gap-1.5"
    >
      <p id={id} className="font-semibold text-fine">
        {words.label}
      </p>
      {isReadOnly ? <ReadOnlyPicture value={value} /> : <PictureEditor {...props} />}
      {errors.picture !== undefined && (
        <p id={errorId} className="flex items-start gap-1.5 text-fine text-wrong">
          <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          {errors.picture}
        </p>
      )}
      {value && (
        <div className="mt-2">
          <PictureTexts
            name="picture"
            value={value}
            onChange={(texts) => onChange({ ...value, ...texts })}
            errors={errors}
            isReadOnly={isReadOnly}
          />
        </div>
      )}
    </div>
  );
}

function ReadOnlyPicture({ value }: Pick<PictureFieldProps, "value">) {
  if (value === null) return <p className="text-ink-soft">{words.none}</p>;
  return <PicturePreviewImage picture={value} />;
}

function PictureEditor({ value, onChange, upload, recent }: Omit<PictureFieldProps, "isReadOnly">) {
  const area = useRef<HTMLDivElement>(null);
  const latest = useRef({ value, onChange });
  useEffect(() => {
    latest.current = { value, onChange };
  });
  const [isChoosing, setChoosing] = useState(false);
  const [former, setFormer] = useState<Former>();
  const { state, send, forget } = usePictureUpload(upload, ({ id, previewSrc, width, height, suggestedCredit }) =>
    put({ id, preview: { src: previewSrc, width, height }, credit: suggestedCredit }),
  );
  const drop = usePictureDrop(send);
  usePicturePaste(area, send);

  function put(picture: Parameters<typeof putPicture>[1]): void {
    // The texts may have changed while it travelled.
    const { value: replaced, onChange: report } = latest.current;
    setFormer(replaced ? { picture: replaced, message: words.replaced } : undefined);
    report(putPicture(replaced, picture));
  }

  function remove(): void {
    forget();
    if (value) setFormer({ picture: value, message: words.removed });
    area.current?.focus();
    onChange(null);
  }

  function undo(): void {
    if (former) onChange(former.picture);
    setFormer(undefined);
    area.current?.focus();
  }

  const isSending = state.step === "sending";
  const buttons = (
    <PictureButtons
      hasPicture={value !== null}
      isBusy={isSending}
      onPick={send}
      onRecent={() => setChoosing(true)}
      onRemove={remove}
    />
  );
  return (
    <div
      ref={area}
      tabIndex={-1}
      {...drop.handlers}
      className={classNames("grid gap-3 outline-none", drop.isOver && value !== null && "outline-2 outline-accent")}
    >
      {value === null ? (
        <DropZone isOver={drop.isOver}>{buttons}</DropZone>
      ) : (
        <>
          <PicturePreviewImage picture={value} />
          {buttons}
        </>
      )}
      <UploadProgress state={state} />
      {state.step === "failed" && <Notice tone="error">{state.message}</Notice>}
      <div role="status" className="empty:hidden">
        {former && (
          <Notice action={<Undo onClick={undo} />}>
            <p>{former.message}</p>
          </Notice>
        )}
      </div>
      <PictureChoiceDialog
        isOpen={isChoosing}
        onClose={() => setChoosing(false)}
        list={recent}
        onChoose={({ id, previewSrc, width, height }) => {
          forget();
          put({ id, preview: { src: previewSrc, width, height }, credit: null });
        }}
      />
    </div>
  );
}

function Undo({ onClick }: { readonly onClick: () => void }) {
  return (
    <Button look="secondary" size="small" onClick={onClick}>
      {words.undo}
    </Button>
  );
}
