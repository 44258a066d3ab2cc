"use client";

import { Images, Trash2 } from "lucide-react";
import { useContext, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { EmbedFieldsProps } from "#editor/embed/edit-view.tsx";
import { embedPosition } from "#editor/embed/used-embeds.ts";
import { embedDeskMessages as words } from "#lib/messages/desk-text-media.ts";
import { pictureFieldMessages } from "#lib/messages/desk-writing-fields.ts";
import { PictureChoiceDialog } from "../pictures/picture-choice-dialog.tsx";
import { acceptedTypes } from "../pictures/picture-drop-zone.tsx";
import { uploadPicture } from "../pictures/upload-picture.ts";
import { UploadProgress } from "../pictures/upload-progress.tsx";
import { usePictureUpload } from "../pictures/use-picture-upload.ts";
import { ArticleAroundContext } from "../text/article-around.ts";
import { KeptText } from "../text/kept-text.tsx";
import { NodeFields, useNodeFields } from "../text/node-fields.tsx";

const iconClasses = "size-4";

/** What the desk says of an embed: its title, a caption, a picture of ours in its place. Escape leads back. */
export function EmbedNodeFields(props: EmbedFieldsProps) {
  const { value, index, isReadOnly, onRemove, onLeave } = props;
  const { name, errorAt, change } = useNodeFields("embeds", props);
  return (
    <NodeFields label={embedPosition(index)} onLeave={onLeave}>
      <Field name={`${name}.title`} label={words.title} hint={words.titleHint} error={errorAt("title")}>
        <KeptText rows={1} kept={value.title} readOnly={isReadOnly} onText={(title) => change({ title })} />
      </Field>
      <Field name={`${name}.caption`} label={words.caption}>
        <KeptText rows={1} kept={value.caption} readOnly={isReadOnly} onText={(caption) => change({ caption })} />
      </Field>
      {!isReadOnly && (
        <>
          <PreviewChoice pictureId={value.pictureId} onChange={(pictureId) => change({ pictureId })} />
          <div>
            <Button
              size="small"
              look="quiet"
              icon={<Trash2 aria-hidden="true" className={iconClasses} />}
              onClick={onRemove}
            >
              {words.remove}
            </Button>
          </div>
        </>
      )}
    </NodeFields>
  );
}

type PreviewChoiceProps = {
  readonly pictureId: number | null;
  readonly onChange: (pictureId: number | null) => void;
};

/** A picture of ours for the place of the embed; none is ever fetched from outside. */
function PreviewChoice({ pictureId, onChange }: PreviewChoiceProps) {
  const article = useContext(ArticleAroundContext);
  const picker = useRef<HTMLInputElement>(null);
  const [isChoosing, setChoosing] = useState(false);
  const { state, send, forget } = usePictureUpload(uploadPicture, ({ id }) => onChange(id));
  return (
    <div className="grid gap-2">
      <p className="font-semibold text-fine">{words.preview}</p>
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          icon={<Images aria-hidden="true" className={iconClasses} />}
          disabled={state.step === "sending"}
          onClick={() => setChoosing(true)}
        >
          {pictureId === null ? words.choosePreview : words.changePreview}
        </Button>
        {pictureId !== null && (
          <Button size="small" look="quiet" onClick={() => onChange(null)}>
            {words.removePreview}
          </Button>
        )}
      </div>
      <UploadProgress state={state} />
      {state.step === "failed" && <Notice tone="error">{state.message}</Notice>}
      {article !== null && (
        <PictureChoiceDialog
          isOpen={isChoosing}
          title={words.preview}
          onClose={() => setChoosing(false)}
          list={() => article.actions.listRecentPictures(null)}
          onChoose={({ id }) => {
            forget();
            onChange(id);
          }}
        >
          <div>
            <input
              ref={picker}
              type="file"
              hidden
              accept={acceptedTypes}
              onChange={({ currentTarget }) => {
                setChoosing(false);
                void send([...(currentTarget.files ?? [])]);
              }}
            />
            <Button onClick={() => picker.current?.click()}>{pictureFieldMessages.pick}</Button>
          </div>
        </PictureChoiceDialog>
      )}
    </div>
  );
}
