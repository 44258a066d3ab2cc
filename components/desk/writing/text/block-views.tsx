"use client";

import type { ReactNode } from "react";
import { EmbedDeskContext } from "#editor/embed/edit-view.tsx";
import { PictureDeskContext } from "#editor/picture/edit-view.tsx";
import { embedDesk } from "../embeds/embed-desk.ts";
import { pictureDesk } from "../pictures/picture-desk.ts";
import { ArticleAroundContext } from "./article-around.ts";
import type { ArticleAround } from "./text-context.ts";

type BlockViewsProps = { readonly article: ArticleAround | undefined; readonly children: ReactNode };

/** Lends the views of the blocks in the text what they need of the desk. */
export function BlockViews({ article, children }: BlockViewsProps) {
  return (
    <ArticleAroundContext value={article ?? null}>
      <PictureDeskContext value={pictureDesk}>
        <EmbedDeskContext value={embedDesk}>{children}</EmbedDeskContext>
      </PictureDeskContext>
    </ArticleAroundContext>
  );
}
