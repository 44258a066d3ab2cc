import type { LucideIcon } from "lucide-react";
import { switchChecksOff, switchChecksOn } from "./checks-tools.ts";
import type { TextContext } from "./text-context.ts";

/** Something that looks at or works on the whole text, in the toolbar's menu „Werkzeuge“. */
export type TextTool = {
  readonly key: string;
  readonly label: string;
  /** Its shortcut, ready to read. */
  readonly keys?: string;
  readonly Icon: LucideIcon;
  /** Asked before it is offered; offered everywhere by default. */
  readonly isOffered?: (context: TextContext) => boolean;
  readonly use: (context: TextContext) => void;
};

/** Every text tool, in the order of the menu. */
const textTools: readonly TextTool[] = [switchChecksOff, switchChecksOn];

/** What can be done with this text. */
export function offeredTools(context: TextContext): readonly TextTool[] {
  return textTools.filter(({ isOffered }) => isOffered === undefined || isOffered(context));
}
