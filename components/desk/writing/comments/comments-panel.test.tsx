// @vitest-environment happy-dom
import { Editor } from "@tiptap/core";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { ToastProvider } from "#components/ui/toast.tsx";
import { sharedText } from "#editor/co-editing/shared-text.ts";
import { editingExtensionsWithoutUndo } from "#editor/editing-extensions.ts";
import type { ThreadComment } from "#newsroom/comments/comment.ts";
import { BODY_FIELD } from "#newsroom/working-copy/article-document.ts";
import { CommentsPanel } from "./comments-panel.tsx";
import type { CommentActions, PageThread } from "./writing-comments.ts";

const ANNA = { id: "0198a000-0000-7000-8000-000000000001", name: "Anna Beck" };
const JO = { id: "0198a000-0000-7000-8000-000000000002", name: "Jo Kern" };
const done = async () => ({ ok: true, data: undefined }) as const;

let root: Root;
let editor: Editor;
let threads: readonly PageThread[];
const actions = {
  read: vi.fn<CommentActions["read"]>(),
  begin: vi.fn<CommentActions["begin"]>(),
  reply: vi.fn<CommentActions["reply"]>(done),
  change: vi.fn<CommentActions["change"]>(done),
  remove: vi.fn<CommentActions["remove"]>(done),
  resolve: vi.fn<CommentActions["resolve"]>(done),
  reopen: vi.fn<CommentActions["reopen"]>(done),
};
const shared = { present: new Y.Doc(), news: new EventTarget() };

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  sessionStorage.clear();
  threads = [];
  actions.read.mockImplementation(async () => ({
    ok: true,
    data: { threads, people: [ANNA, JO], mayComment: true },
  }));
  actions.begin.mockResolvedValue({ ok: true, data: { threadId: "thread" } });
  shared.present = new Y.Doc();
  shared.news = new EventTarget();
  editor = new Editor({
    element: document.body.appendChild(document.createElement("div")),
    injectCSS: false,
    extensions: [
      ...editingExtensionsWithoutUndo,
      ...sharedText({
        fragment: shared.present.getXmlFragment(BODY_FIELD),
        awareness: new Awareness(shared.present),
        user: { ...ANNA, color: "#123456" },
      }),
    ],
  });
  editor.commands.setContent("<p>Der Landrat eröffnete den Kongress.</p>");
  root = createRoot(document.body.appendChild(document.createElement("div")));
});

afterEach(() => {
  act(() => root.unmount());
  editor.destroy();
  document.body.replaceChildren();
  vi.clearAllMocks();
});

async function draw(wishes: number): Promise<void> {
  const session = { document: shared.present, epoch: 1, news: shared.news };
  await act(async () =>
    root.render(
      <ToastProvider>
        <CommentsPanel
          {...{ wishes, editor, session, actions }}
          articleId={7}
          user={{ kind: "user", role: "editor", ...ANNA }}
        />
      </ToastProvider>,
    ),
  );
}

function thread(changes: Partial<PageThread> & { readonly text: string; readonly by?: typeof ANNA }): PageThread {
  const { text, by = JO, ...rest } = changes;
  const comment: ThreadComment<string> = {
    ...{ id: `comment of ${rest.id}`, authorId: by.id, author: by.name, text, at: "heute, 9.05 Uhr" },
    ...{ isEdited: false, isDeleted: false, mentions: [] },
  };
  return { id: "thread", quote: null, passage: null, resolved: null, comments: [comment], mayResolve: true, ...rest };
}

function field(): HTMLTextAreaElement {
  const found = document.querySelector("textarea");
  if (found === null) throw new Error("There is no field.");
  return found;
}

function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll("button")].find(
    (one) => (one.getAttribute("aria-label") ?? one.textContent) === name,
  );
  if (found === undefined) throw new Error(`There is no button ${name}.`);
  return found;
}

async function type(text: string): Promise<void> {
  const area = field();
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(area, text);
  area.setSelectionRange(text.length, text.length);
  await act(async () => void area.dispatchEvent(new Event("input", { bubbles: true })));
}

async function press(key: string, modifiers: KeyboardEventInit = {}): Promise<void> {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...modifiers });
  await act(async () => void field().dispatchEvent(event));
}

const click = (name: string) => act(async () => button(name).click());
const offered = () => [...document.querySelectorAll('[role="option"]')].map(({ textContent }) => textContent);
const labelOf = (element: Element) => element.getAttribute("aria-label");
const shown = () => [...document.querySelectorAll("li[id]")].map(labelOf);

describe("the comments beside a text", () => {
  it("leave the focus where somebody writes by now, when what was said is there at last", async () => {
    await draw(0);
    editor.commands.setTextSelection({ from: 5, to: 12 });
    await draw(1);
    await type("Stimmt das?");
    const stored = Promise.withResolvers<Awaited<ReturnType<CommentActions["read"]>>>();
    actions.read.mockImplementation(() => stored.promise);
    await press("Enter", { ctrlKey: true });
    editor.view.focus();
    threads = [thread({ id: "thread", text: "Stimmt das?", by: ANNA, quote: "Landrat" })];
    await act(async () => stored.resolve({ ok: true, data: { threads, people: [], mayComment: true } }));
    expect(shown()).toEqual(["Kommentar von Anna Beck: Landrat"]);
    expect(document.activeElement).toBe(editor.view.dom);
  });

  it("begin with the selected words, and name people by the keyboard", async () => {
    await draw(0);
    editor.commands.setTextSelection({ from: 5, to: 12 });
    await draw(1);
    expect(document.activeElement).toBe(field());
    expect(editor.view.dom.querySelector(".comment-mark-current")?.textContent).toBe("Landrat");
    await type("Stimmt das, @");
    expect(offered()).toEqual(["Anna Beck", "Jo Kern"]);
    await press("ArrowDown");
    expect(field().getAttribute("aria-activedescendant")).toMatch(/-1$/);
    await press("Enter");
    expect(field().value).toBe("Stimmt das, @Jo Kern ");
    expect(offered()).toEqual([]);
    threads = [thread({ id: "thread", text: "Stimmt das, @Jo Kern", by: ANNA, quote: "Landrat" })];
    await press("Enter", { ctrlKey: true });
    expect(actions.begin).toHaveBeenCalledWith({
      articleId: 7,
      passage: expect.objectContaining({ words: "Landrat", before: "Der ", epoch: 1 }),
      text: "Stimmt das, @Jo Kern ",
      mentions: [JO.id],
    });
    expect(shown()).toEqual(["Kommentar von Anna Beck: Landrat"]);
    expect(document.activeElement?.id).toBe("kommentar-thread");
    expect(document.querySelector("textarea")).toBeNull();
  });

  it("keep what was typed when it is refused, and when the page is another one", async () => {
    await draw(0);
    await draw(1);
    actions.begin.mockResolvedValue({ ok: false, code: "invalid", message: "Nein.", problems: [] });
    await type("Lange überlegt");
    await click("Kommentar speichern");
    expect(document.querySelector('[role="alert"]')?.textContent).toContain("Nein.");
    expect(field().value).toBe("Lange überlegt");
    await act(async () => root.render(null));
    await draw(0);
    await draw(2);
    expect(field().value).toBe("Lange überlegt");
    await click("Abbrechen");
    await draw(3);
    expect(field().value).toBe("");
  });

  it("show what others say as soon as that is told, in the order of the text", async () => {
    await draw(0);
    expect(shown()).toEqual([]);
    threads = [thread({ id: "whole", text: "Zu lang" })];
    await act(async () => void shared.news.dispatchEvent(new Event("comments")));
    expect(shown()).toEqual(["Kommentar von Jo Kern: Zum ganzen Artikel"]);
    expect(document.querySelector('[role="status"]')?.textContent).toBe("1 offener Kommentar");
  });

  it("show what is settled on demand, and say which words were deleted", async () => {
    editor.commands.setTextSelection({ from: 5, to: 12 });
    await draw(0);
    await draw(1);
    const held = actions.begin;
    await type("Wer?");
    await click("Kommentar speichern");
    const passage = held.mock.calls[0]?.[0].passage ?? null;
    threads = [
      thread({ id: "there", text: "Hier", quote: "Landrat", passage }),
      thread({ id: "settled", text: "Fertig", resolved: { by: "Jo Kern", at: "gestern" } }),
    ];
    await act(async () => void shared.news.dispatchEvent(new Event("comments")));
    expect(shown()).toHaveLength(1);
    await click("1 erledigten zeigen");
    expect(shown()).toHaveLength(2);
    await click("Zur Stelle im Text: Landrat");
    expect(editor.state.selection).toMatchObject({ from: 5, to: 12 });
    vi.useFakeTimers();
    editor.commands.deleteSelection();
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    vi.useRealTimers();
    expect(document.getElementById("kommentar-there")?.textContent).toContain("Stelle gelöscht„Landrat“");
    await click("Wieder öffnen");
    expect(actions.reopen).toHaveBeenCalledWith("settled");
  });

  it("let one change and delete one's own alone", async () => {
    threads = [thread({ id: "mine", text: "Meins", by: ANNA }), thread({ id: "theirs", text: "Ihres" })];
    await draw(0);
    const menus = [...document.querySelectorAll("button")]
      .map(labelOf)
      .filter((label) => label?.startsWith("Aktionen"));
    expect(menus).toEqual(["Aktionen für den Kommentar von Anna Beck"]);
  });
});
