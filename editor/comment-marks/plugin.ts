import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { PlaceRange } from "./letter-places.ts";

/** A passage that somebody commented on; `isCurrent` for the one that is being looked at. */
export type CommentMark = PlaceRange & { readonly thread: string; readonly isCurrent: boolean };

export const commentMarksKey = new PluginKey<DecorationSet>("commentMarks");

/**
 * Shows which passages were commented on. Nothing of it is part of the text: it is not saved, undone or copied.
 * @param onPress a marked passage was pressed; the caret goes there all the same
 */
export function commentMarks(onPress: (thread: string) => void): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key: commentMarksKey,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, marks) {
        const next: readonly CommentMark[] | undefined = transaction.getMeta(commentMarksKey);
        if (next === undefined) return marks.map(transaction.mapping, transaction.doc);
        return DecorationSet.create(transaction.doc, next.map(draw));
      },
    },
    props: {
      decorations: (state) => commentMarksKey.getState(state),
      handleClick(view, position) {
        const thread = threadAt(commentMarksKey.getState(view.state), position);
        if (thread !== null) onPress(thread);
        return false;
      },
    },
  });
}

/** The shortest marked passage at a place of the text. */
export function threadAt(marks: DecorationSet | undefined, position: number): string | null {
  const [shortest] = (marks?.find(position, position) ?? []).sort(
    (one, other) => one.to - one.from - (other.to - other.from),
  );
  const thread: unknown = shortest?.spec.thread;
  return typeof thread === "string" ? thread : null;
}

function draw({ from, to, thread, isCurrent }: CommentMark): Decoration {
  const className = isCurrent ? "comment-mark comment-mark-current" : "comment-mark";
  return Decoration.inline(from, to, { class: className, "data-thread": thread }, { thread });
}
