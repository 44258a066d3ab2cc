import { SpellCheck } from "lucide-react";
import { findingMessages as words } from "#lib/messages/desk-house-style.ts";
import { checksSwitch } from "../checks-switch.ts";
import type { TextTool } from "./text-tools.ts";

const common = { Icon: SpellCheck } as const;

/** Offered while texts are checked: whoever wants to write undisturbed. */
export const switchChecksOff: TextTool = {
  ...common,
  key: "checks-off",
  label: words.switchOff,
  isOffered: ({ article }) => article !== undefined && checksSwitch.read(),
  use: () => checksSwitch.write(false),
};

/** Offered while they are not. */
export const switchChecksOn: TextTool = {
  ...common,
  key: "checks-on",
  label: words.switchOn,
  isOffered: ({ article }) => article !== undefined && !checksSwitch.read(),
  use: () => checksSwitch.write(true),
};
