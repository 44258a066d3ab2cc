"use client";

import { writingMessages } from "#lib/messages/desk-writing.ts";
import { MeasureLine } from "../measures/measure-line.tsx";
import { useFormatTools } from "./format-tools.ts";
import { RovingToolbar } from "./roving-toolbar.tsx";
import type { TextContext } from "./text-context.ts";
import { preloadDialog } from "./text-dialogs.tsx";
import { ToolbarButton } from "./toolbar-button.tsx";
import { ToolbarMenus } from "./toolbar-menus.tsx";

/** The tools of the text. On a phone they stand in one line that is pushed aside by the finger. */
export function EditorToolbar({ context }: { readonly context: TextContext }) {
  const { emphasis, blocks, links, history } = useFormatTools(context);
  return (
    <div className="flex flex-wrap items-center gap-x-2">
      <RovingToolbar
        label={writingMessages.tools.label}
        editor={context.editor}
        className="flex min-w-0 items-center gap-0.5 overflow-x-auto py-1 max-sm:-mx-(--gutter) max-sm:px-(--gutter) sm:flex-wrap sm:overflow-visible"
      >
        {[...emphasis, ...blocks, ...links].map((tool, index) => (
          <ToolbarButton key={tool.label} tool={tool} tabIndex={index === 0 ? 0 : -1} />
        ))}
        <ToolbarMenus context={context} />
        {history.map((tool) => (
          <ToolbarButton key={tool.label} tool={tool} tabIndex={-1} />
        ))}
      </RovingToolbar>
      {context.article !== undefined && (
        <MeasureLine
          editor={context.editor}
          goal={context.article.length}
          onOpen={() => context.openDialog("measures")}
          onApproach={() => preloadDialog("measures")}
        />
      )}
    </div>
  );
}
