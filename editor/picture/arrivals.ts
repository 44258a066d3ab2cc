import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

/** Files on their way into the text; `position` is where they were dropped, or null for the cursor. */
type Receive = (files: readonly File[], position: number | null) => void;

type Change =
  | { readonly kind: "add"; readonly id: string; readonly position: number; readonly element: HTMLElement }
  | { readonly kind: "remove"; readonly id: string };

declare module "@tiptap/core" {
  interface Storage {
    pictureArrivals: { receive: Receive | null };
  }
}

const key = new PluginKey<DecorationSet>("pictureArrivals");

/**
 * Takes picture files that are pasted or dropped, and keeps a place in the text for each while it is uploaded. The page
 * around the editor sets `storage.receive`; a text without it, such as the imprint, takes none.
 */
export const pictureArrivals = Extension.create({
  name: "pictureArrivals",
  addStorage: (): { receive: Receive | null } => ({ receive: null }),
  addProseMirrorPlugins() {
    const { storage, editor } = this;
    const take = (files: readonly File[], position: number | null): boolean => {
      if (files.length === 0 || storage.receive === null || !editor.isEditable) return false;
      storage.receive(files, position);
      return true;
    };
    return [
      new Plugin<DecorationSet>({
        key,
        state: { init: () => DecorationSet.empty, apply: changePlaces },
        props: {
          decorations: (state) => key.getState(state),
          handlePaste: (_view, event) => take(pastedPictures(event.clipboardData), null),
          handleDrop: (view, event) =>
            take(
              [...(event.dataTransfer?.files ?? [])],
              view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? null,
            ),
        },
      }),
    ];
  },
});

/** In a mixed clipboard, as word processors fill it, the text wins. */
function pastedPictures(clipboard: DataTransfer | null): File[] {
  if (clipboard === null || clipboard.types.includes("text/plain")) return [];
  return [...clipboard.files].filter(({ type }) => type.startsWith("image/"));
}

function changePlaces(transaction: Transaction, places: DecorationSet): DecorationSet {
  const moved = places.map(transaction.mapping, transaction.doc);
  const change: Change | undefined = transaction.getMeta(key);
  if (change === undefined) return moved;
  if (change.kind === "remove") return moved.remove(find(moved, change.id));
  const { id, position, element } = change;
  const widget = Decoration.widget(position, element, { id, side: 1, stopEvent: () => true, ignoreSelection: true });
  return moved.add(transaction.doc, [widget]);
}

function find(places: DecorationSet, id: string): Decoration[] {
  return places.find(undefined, undefined, (spec) => spec["id"] === id);
}

/** Keeps a place in the text at `position`, between two blocks, and shows `element` there. */
export function keepPlace(transaction: Transaction, id: string, position: number, element: HTMLElement): Transaction {
  const $position = transaction.doc.resolve(position);
  const between = $position.depth === 0 ? position : $position.after(1);
  return transaction.setMeta(key, { kind: "add", id, position: between, element } satisfies Change);
}

export function giveUpPlace(transaction: Transaction, id: string): Transaction {
  return transaction.setMeta(key, { kind: "remove", id } satisfies Change);
}

/** Where the place is now; null when the text around it was deleted. */
export function findPlace(state: EditorState, id: string): number | null {
  return find(key.getState(state) ?? DecorationSet.empty, id)[0]?.from ?? null;
}
