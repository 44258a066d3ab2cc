import { flip, type Padding, shift, size } from "@floating-ui/dom";
import { Extension } from "@tiptap/core";
import { PluginKey } from "@tiptap/pm/state";
import { exitSuggestion, Suggestion, type SuggestionMount, type SuggestionProps } from "@tiptap/suggestion";
import { findSlash } from "./find-slash.ts";

/** What is typed behind an open slash, where it stands, and what keeps a list beside it. */
export type OpenSlash = {
  readonly query: string;
  readonly from: number;
  readonly to: number;
  readonly mount: SuggestionMount;
};

/** Whoever shows the list. */
export type SlashListener = {
  /** Null when there is no open slash any more. */
  readonly onChange: (slash: OpenSlash | null) => void;
  /** True keeps the key from the text. */
  readonly onKeyDown: (event: KeyboardEvent) => boolean;
  /** Edges of the window that the list keeps clear of, in CSS pixels. */
  readonly edges: () => Padding;
};

type SlashStorage = { listener: SlashListener | null };

declare module "@tiptap/core" {
  interface Storage {
    slashMenu: SlashStorage;
  }
}

const slashKey = new PluginKey("slashMenu");

/** Height of the list in CSS pixels: six blocks; and two where there is hardly any room. */
const [FULL_HEIGHT, SMALL_HEIGHT] = [320, 112];

/** Below the slash or above it, wherever more of the list can be seen, and no higher than the room there. */
function placeBetween(edges: () => Padding) {
  return [
    flip(() => ({ padding: edges() })),
    size(() => ({
      padding: edges(),
      apply: ({ availableHeight, elements }) => {
        const height = Math.max(SMALL_HEIGHT, Math.min(FULL_HEIGHT, availableHeight));
        elements.floating.style.maxHeight = `${height}px`;
      },
    })),
    shift(() => ({ padding: edges() })),
  ];
}

/** Notices a slash that asks for the list of blocks. Without a listener it stays a sign like any other. */
export const slashMenu = Extension.create<Record<string, never>, SlashStorage>({
  name: "slashMenu",

  addStorage() {
    return { listener: null };
  },

  addProseMirrorPlugins() {
    const { editor, storage } = this;
    const tell = ({ query, range, mount }: SuggestionProps) =>
      storage.listener?.onChange({ query, from: range.from, to: range.to, mount });
    return [
      Suggestion({
        editor,
        pluginKey: slashKey,
        flip: false,
        floatingUi: { middleware: placeBetween(() => storage.listener?.edges() ?? 0) },
        char: "/",
        allow: () => storage.listener !== null,
        findSuggestionMatch: ({ $position }) => {
          const slash = findSlash($position);
          if (slash === null) return null;
          return { range: { from: slash.from, to: $position.pos }, query: slash.query, text: `/${slash.query}` };
        },
        // With it Escape holds for this slash, whatever is typed behind it.
        allowSpaces: true,
        render: () => ({
          onStart: tell,
          onUpdate: tell,
          onExit: () => storage.listener?.onChange(null),
          onKeyDown: ({ event }) => storage.listener?.onKeyDown(event) ?? false,
        }),
      }),
    ];
  },
});

/** Closes the list and leaves what was typed. */
export function closeSlash(editor: { readonly view: Parameters<typeof exitSuggestion>[0] }): void {
  exitSuggestion(editor.view, slashKey);
}
