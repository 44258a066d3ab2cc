import { describe, expect, it } from "vitest";
import { withoutForms } from "./extension.ts";

describe("pasted HTML", () => {
  it.each([
    ["<form><input name=nodeName>Text</form>", "<div><input name=nodeName>Text</div>"],
    ['<FORM\nid="a"><p>Text</p></Form >', '<div\nid="a"><p>Text</p></div >'],
    ["<form/><form>", "<div/><div>"],
  ])("%j brings its form as a plain block", (html, expected) => {
    expect(withoutForms(html)).toBe(expected);
  });

  it.each(["<p>Die <b>Form</b> < form</p>", "<formula>x</formula>", "<format-x>"])("%j stays as it is", (html) => {
    expect(withoutForms(html)).toBe(html);
  });
});
