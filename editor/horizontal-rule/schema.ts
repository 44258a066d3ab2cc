import { HorizontalRule } from "@tiptap/extension-horizontal-rule";

export const horizontalRuleNode = HorizontalRule;
