"use client";

import { Trash2 } from "lucide-react";
import { useId } from "react";
import { Button } from "#components/ui/button.tsx";
import type { PictureFieldsProps } from "#editor/picture/edit-view.tsx";
import { PICTURE_WIDTHS } from "#editor/picture/picture-width.ts";
import { picturePosition } from "#editor/picture/used-pictures.ts";
import { textPictureMessages as words } from "#lib/messages/desk-text-media.ts";
import { NodeFields, useNodeFields } from "../text/node-fields.tsx";
import { PictureTexts } from "./picture-texts.tsx";

/** What belongs to one use of a picture in the text: width, description, caption, credit. Escape leads back. */
export function PictureNodeFields(props: PictureFieldsProps) {
  const { value, index, isReadOnly, onRemove, onLeave } = props;
  const { name, errorAt, change } = useNodeFields("pictures", props);
  return (
    <NodeFields label={picturePosition(index)} onLeave={onLeave}>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <WidthChoice value={value.width} isReadOnly={isReadOnly} onChange={(width) => change({ width })} />
        {!isReadOnly && (
          <Button size="small" look="quiet" icon={<Trash2 aria-hidden="true" className="size-4" />} onClick={onRemove}>
            {words.remove}
          </Button>
        )}
      </div>
      <PictureTexts
        name={name}
        value={value}
        onChange={change}
        errors={{ alt: errorAt("alt"), credit: errorAt("credit") }}
        isReadOnly={isReadOnly}
      />
    </NodeFields>
  );
}

type WidthChoiceProps = {
  readonly value: PictureFieldsProps["value"]["width"];
  readonly isReadOnly: boolean;
  readonly onChange: (width: PictureFieldsProps["value"]["width"]) => void;
};

function WidthChoice({ value, isReadOnly, onChange }: WidthChoiceProps) {
  const id = useId();
  return (
    <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-1" disabled={isReadOnly}>
      <legend className="float-left mr-4 font-semibold text-fine">{words.width}</legend>
      {PICTURE_WIDTHS.map((width) => (
        <label key={width} className="flex min-h-6 cursor-pointer items-center gap-1.5">
          <input type="radio" name={id} checked={value === width} onChange={() => onChange(width)} className="size-6" />
          {words.widths[width]}
        </label>
      ))}
    </fieldset>
  );
}
