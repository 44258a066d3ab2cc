"use client";

import { Trash2 } from "lucide-react";
import { type KeyboardEvent, useContext, useId } from "react";
import { Button } from "#components/ui/button.tsx";
import type { PictureFieldsProps } from "#editor/picture/edit-view.tsx";
import { PICTURE_WIDTHS } from "#editor/picture/picture-width.ts";
import { picturePosition } from "#editor/picture/used-pictures.ts";
import { textPictureMessages as words } from "#lib/messages/desk-text-media.ts";
import { TextProblemsContext } from "../text/text-problems.ts";
import { PictureTexts } from "./picture-texts.tsx";

/** What belongs to one use of a picture in the text: width, description, caption, credit. Escape leads back. */
export function PictureNodeFields(props: PictureFieldsProps) {
  const { value, index, isReadOnly, onChange, onRemove, onLeave } = props;
  const { errorAt, forget } = useContext(TextProblemsContext);
  const name = `pictures.${index}`;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onLeave();
  }

  function change(part: Parameters<typeof onChange>[0]): void {
    forget(Object.keys(part).map((field) => `${name}.${field}`));
    onChange(part);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its legend into the frame
    <div
      role="group"
      aria-label={picturePosition(index)}
      onKeyDown={onKeyDown}
      className="grid gap-3 border border-rule border-t-0 bg-paper-tint p-3 font-sans text-small"
    >
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
        errors={{ alt: errorAt(`${name}.alt`), credit: errorAt(`${name}.credit`) }}
        isReadOnly={isReadOnly}
      />
    </div>
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
          <input type="radio" name={id} checked={value === width} onChange={() => onChange(width)} className="size-4" />
          {words.widths[width]}
        </label>
      ))}
    </fieldset>
  );
}
