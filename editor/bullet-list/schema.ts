import { BulletList } from "@tiptap/extension-list/bullet-list";

export const bulletListNode = BulletList;
