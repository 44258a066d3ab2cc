import { Quote, SeparatorVertical } from "lucide-react";
import { SOFT_HYPHEN } from "#editor/soft-hyphen/extension.ts";
import { typographyMessages } from "#lib/messages/typography.ts";
import type { TextTool } from "./text-tools.ts";

/** Checks the whole piece for German typography. */
export const checkTypography: TextTool = {
  key: "typography",
  label: typographyMessages.tool,
  Icon: Quote,
  use: ({ openDialog }) => openDialog("typography"),
};

/** Sets a soft hyphen at the cursor. */
export const insertSoftHyphen: TextTool = {
  key: "softHyphen",
  label: typographyMessages.softHyphen,
  shortcut: "softHyphen",
  Icon: SeparatorVertical,
  use: ({ editor }) =>
    editor
      .chain()
      .focus()
      .command(({ tr }) => tr.insertText(SOFT_HYPHEN).docChanged)
      .run(),
};
