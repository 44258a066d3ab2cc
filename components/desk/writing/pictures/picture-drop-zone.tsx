"use client";

import { ImagePlus, Images, Trash2 } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { pictureFieldMessages as words } from "#lib/messages/desk-writing-fields.ts";

type DropZoneProps = { readonly isOver: boolean; readonly children: ReactNode };

/** The empty place of a picture. */
export function DropZone({ isOver, children }: DropZoneProps) {
  return (
    <div
      className={classNames(
        "grid justify-items-center gap-3 border-2 border-dashed px-4 py-6 text-center",
        isOver ? "border-accent bg-accent-paper" : "border-field-rule",
      )}
    >
      <ImagePlus aria-hidden="true" className="size-7 text-ink-soft" strokeWidth={1.5} />
      <div className="grid gap-0.5">
        <p className="text-balance">{isOver ? words.dropHere : words.drop}</p>
        <p className="text-fine text-ink-soft">{words.formats}</p>
      </div>
      {children}
    </div>
  );
}

type PictureButtonsProps = {
  readonly hasPicture: boolean;
  readonly isBusy: boolean;
  readonly onPick: (files: readonly File[]) => void;
  readonly onRecent: () => void;
  readonly onRemove: () => void;
};

/** Named types instead of every picture: with them a phone hands over its photos as JPEG. */
export const acceptedTypes = "image/jpeg,image/png,image/webp,image/avif";
const iconClasses = "size-4";

/** The ways to a picture for those who neither drag nor paste, and the way back. */
export function PictureButtons({ hasPicture, isBusy, onPick, onRecent, onRemove }: PictureButtonsProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className={classNames("flex flex-wrap gap-2", !hasPicture && "justify-center")}>
      <input
        ref={picker}
        type="file"
        hidden
        accept={acceptedTypes}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // So that the same file can be chosen again after a failure.
          currentTarget.value = "";
          if (files.length > 0) onPick(files);
        }}
      />
      <Button
        size="small"
        disabled={isBusy}
        icon={<ImagePlus aria-hidden="true" className={iconClasses} />}
        onClick={() => picker.current?.click()}
      >
        {hasPicture ? words.replace : words.pick}
      </Button>
      <Button
        size="small"
        disabled={isBusy}
        icon={<Images aria-hidden="true" className={iconClasses} />}
        onClick={onRecent}
      >
        {words.recent}
      </Button>
      {hasPicture && (
        <Button
          size="small"
          look="quiet"
          disabled={isBusy}
          icon={<Trash2 aria-hidden="true" className={iconClasses} />}
          onClick={onRemove}
        >
          {words.remove}
        </Button>
      )}
    </div>
  );
}
