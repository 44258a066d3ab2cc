// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { sharedText, writeText } from "#newsroom/working-copy/article-document.ts";
import { closeFieldStep, watchFieldSteps } from "./field-steps.ts";
import { FROM_FIELDS } from "./from-fields.ts";

let shared: Y.Doc;
let column: HTMLElement;
let headline: HTMLTextAreaElement;
let stop: () => void;

const words = () => sharedText(shared, "headline").toString();
const type = (text: string) => shared.transact(() => writeText(shared, "headline", text), FROM_FIELDS);

/** Somebody else writes at the end of the same line. */
function writeElsewhere(text: string): void {
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(shared));
  sharedText(other, "headline").insert(sharedText(other, "headline").length, text);
  Y.applyUpdate(shared, Y.encodeStateAsUpdate(other));
}

function press(target: HTMLElement, key: string, keys: KeyboardEventInit = { ctrlKey: true }): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...keys });
  target.dispatchEvent(event);
  return event;
}

function field<Tag extends "textarea" | "input">(tag: Tag, name: string): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.setAttribute("name", name);
  column.append(element);
  return element;
}

beforeEach(() => {
  shared = new Y.Doc();
  column = document.createElement("div");
  document.body.append(column);
  headline = field("textarea", "headline");
  stop = watchFieldSteps(shared, column);
});

afterEach(() => {
  stop();
  column.remove();
});

describe("undo in the lines above the text", () => {
  it("takes back what was typed here and nothing that others wrote, and brings it again", () => {
    type("Titel");
    writeElsewhere(" von anderen");
    expect(press(headline, "z").defaultPrevented).toBe(true);
    expect(words()).toBe(" von anderen");
    press(headline, "Z", { ctrlKey: true, shiftKey: true });
    expect(words()).toBe("Titel von anderen");
    press(headline, "z", { metaKey: true });
    press(headline, "y");
    expect(words()).toBe("Titel von anderen");
  });

  it("goes back step by step; a step ends when the field is left or something was exchanged", () => {
    type("Eins");
    headline.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
    type("Eins zwei");
    closeFieldStep(headline);
    type("Eins zwei …");
    for (const expected of ["Eins zwei", "Eins", "", ""]) {
      press(headline, "z");
      expect(words()).toBe(expected);
    }
  });

  it("answers the browser's menu too", () => {
    type("Titel");
    const event = new InputEvent("beforeinput", { inputType: "historyUndo", bubbles: true, cancelable: true });
    headline.dispatchEvent(event);
    expect([event.defaultPrevented, words()]).toEqual([true, ""]);
  });

  it.each<[string, KeyboardEventInit]>([
    ["z", {}],
    ["z", { ctrlKey: true, altKey: true }],
    ["a", { ctrlKey: true }],
  ])("leaves other keys alone: %s with %j", (key, keys) => {
    type("Titel");
    expect(press(headline, key, keys).defaultPrevented).toBe(false);
    expect(words()).toBe("Titel");
  });

  it("leaves the fields of the column alone that are no lines of the article", () => {
    type("Titel");
    for (const other of [field("input", "headline"), field("textarea", "notice")]) {
      expect(press(other, "z").defaultPrevented).toBe(false);
    }
    expect(words()).toBe("Titel");
  });

  it("ends with the page", () => {
    type("Titel");
    stop();
    expect(press(headline, "z").defaultPrevented).toBe(false);
    expect(words()).toBe("Titel");
  });
});
