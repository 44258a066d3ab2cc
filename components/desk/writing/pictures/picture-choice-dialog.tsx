"use client";

import { type ReactNode, useEffect, useEffectEvent, useState } from "react";
import type { ActionResult } from "#components/ui/action-result.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { settle } from "#components/ui/use-action.ts";
import { pictureFieldMessages as words } from "#lib/messages/desk-writing-fields.ts";
import type { RecentPicture } from "../writing-article.ts";

export type ListRecentPictures = () => Promise<ActionResult<readonly RecentPicture[]>>;

type PictureChoiceProps = {
  readonly list: ListRecentPictures;
  readonly onChoose: (picture: RecentPicture) => void;
  readonly onClose: () => void;
};

type PictureChoiceDialogProps = PictureChoiceProps & {
  readonly isOpen: boolean;
  readonly title?: string;
  /** Other ways to a picture, above the list. */
  readonly children?: ReactNode;
};

/** Chooses among the pictures that were uploaded last. */
export function PictureChoiceDialog({ isOpen, title, children, ...choice }: PictureChoiceDialogProps) {
  return (
    <Dialog
      isOpen={isOpen}
      onClose={choice.onClose}
      title={title ?? words.recentTitle}
      description={title === undefined ? words.recentText : undefined}
    >
      {children}
      <PictureChoice {...choice} />
    </Dialog>
  );
}

/** Lives only while the dialog is open, so that it always shows the newest pictures. */
function PictureChoice({ list, onChoose, onClose }: PictureChoiceProps) {
  const [result, setResult] = useState<ActionResult<readonly RecentPicture[]>>();
  const [attempt, setAttempt] = useState(1);
  const load = useEffectEvent(() => settle(list, undefined));

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is what loads again
  useEffect(() => {
    let isGone = false;
    void load().then((answer) => {
      if (!isGone) setResult(answer);
    });
    return () => {
      isGone = true;
    };
  }, [attempt]);

  function retry(): void {
    setResult(undefined);
    setAttempt(attempt + 1);
  }

  if (result === undefined) return <p role="status">{words.recentLoading}</p>;
  if (!result.ok) {
    return (
      <Notice tone="error" action={<Button onClick={retry}>{words.retry}</Button>}>
        {result.message}
      </Notice>
    );
  }
  if (result.data.length === 0) return <p className="text-ink-soft">{words.recentNone}</p>;
  return (
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
      {result.data.map((picture) => (
        <li key={picture.id}>
          <PictureTile
            picture={picture}
            onClick={() => {
              onClose();
              onChoose(picture);
            }}
          />
        </li>
      ))}
    </ul>
  );
}

function PictureTile({ picture, onClick }: { readonly picture: RecentPicture; readonly onClick: () => void }) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="grid w-full cursor-pointer gap-1 border border-transparent p-1 text-left hover:border-field-rule hover:bg-paper-tint"
    >
      {/* biome-ignore lint/performance/noImgElement: the address is that of a rendition in a fitting size */}
      <img
        src={picture.previewSrc}
        width={picture.width}
        height={picture.height}
        loading="lazy"
        alt=""
        className="aspect-3/2 h-auto w-full bg-paper-tint object-cover"
      />
      <span className="truncate text-fine">{picture.fileName}</span>
    </button>
  );
}
