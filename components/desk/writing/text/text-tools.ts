import { Keyboard, type LucideIcon, MessageSquarePlus, Pilcrow, Search } from "lucide-react";
import { commentEntryMessages } from "#lib/messages/desk-comments.ts";
import { shortcutMessages } from "#lib/messages/desk-shortcuts.ts";
import { textMessages } from "#lib/messages/desk-text.ts";
import { wishComment } from "../comments/comment-wish.ts";
import type { ShortcutKey } from "../shortcuts/shortcut-catalogue.ts";
import { switchChecksOff, switchChecksOn } from "./checks-tools.ts";
import type { TextContext } from "./text-context.ts";
import { checkTypography, insertSoftHyphen } from "./typography-tools.ts";

/** Something that looks at or works on the whole text, in the toolbar's menu „Werkzeuge“. */
export type TextTool = {
  readonly key: string;
  readonly label: string;
  /** The shortcut that does the same, by its name in the catalogue. */
  readonly shortcut?: ShortcutKey;
  readonly Icon: LucideIcon;
  /** For what is on or off rather than done. */
  readonly isOn?: (context: TextContext) => boolean;
  /** Asked before it is offered; offered everywhere by default. */
  readonly isOffered?: (context: TextContext) => boolean;
  readonly use: (context: TextContext) => void;
};

/** Every text tool, in the order of the menu. */
const textTools: readonly TextTool[] = [
  {
    key: "comment",
    label: commentEntryMessages.begin,
    shortcut: "comment",
    Icon: MessageSquarePlus,
    isOffered: ({ article }) => article !== undefined,
    use: wishComment,
  },
  {
    key: "find",
    label: textMessages.find.tool,
    shortcut: "replace",
    Icon: Search,
    use: ({ openFind }) => openFind("replace"),
  },
  {
    key: "invisible",
    label: textMessages.invisible.tool,
    Icon: Pilcrow,
    isOn: ({ preferences }) => preferences.showsInvisible,
    use: ({ preferences }) => preferences.change({ showsInvisible: !preferences.showsInvisible }),
  },
  checkTypography,
  insertSoftHyphen,
  switchChecksOff,
  switchChecksOn,
  {
    key: "shortcuts",
    label: shortcutMessages.title,
    shortcut: "help",
    Icon: Keyboard,
    use: ({ openDialog }) => openDialog("shortcuts"),
  },
];

/** What can be done with this text. */
export function offeredTools(context: TextContext): readonly TextTool[] {
  return textTools.filter(({ isOffered }) => isOffered === undefined || isOffered(context));
}
