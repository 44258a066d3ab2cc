import { describe, expect, it } from "vitest";
import { planRedirects } from "./plan-redirects.ts";

const NONE = new Map<string, string>();
const redirect = (from: string, to: string) => ({ from, to });

describe("redirects that are laid down", () => {
  it("lead to the end in one step, whatever the order", () => {
    const wanted = [redirect("/a", "/b"), redirect("/c", "/a"), redirect("/b", "/end")];
    expect(planRedirects(wanted, NONE).redirects).toEqual([
      redirect("/a", "/end"),
      redirect("/c", "/end"),
      redirect("/b", "/end"),
    ]);
  });

  it("follow those that exist", () => {
    expect(planRedirects([redirect("/a", "/b")], new Map([["/b", "/c"]])).redirects).toEqual([redirect("/a", "/c")]);
  });

  it("part by their queries", () => {
    const wanted = [redirect("/a", "/a?b=1"), redirect("/a?b=1", "/end")];
    expect(planRedirects(wanted, NONE)).toEqual({
      redirects: [redirect("/a", "/end"), redirect("/a?b=1", "/end")],
      loops: [],
    });
  });

  it.each([
    [[redirect("/a", "/a")], NONE],
    [[redirect("/a", "/b"), redirect("/b", "/a")], NONE],
    [[redirect("/a", "/b")], new Map([["/b", "/a"]])],
    [[redirect("/a", "/a/")], NONE],
    [[redirect("/a", "/a#mitte")], NONE],
    [[redirect("/a", "/a?b=1")], NONE],
    [[redirect("/größe", "/gr%C3%B6%C3%9Fe")], NONE],
    [[redirect("/a", "/b?c=1")], new Map([["/b", "/a"]])],
    [
      [redirect("/a", "/b")],
      new Map([
        ["/b", "/c"],
        ["/c", "/b"],
      ]),
    ],
  ])("never lead back: %j", (wanted, existing) => {
    const { redirects, loops } = planRedirects(wanted, existing);
    expect(redirects).toEqual([]);
    expect(loops).toEqual(wanted);
  });
});
