import { describe, expect, it } from "vitest";
import { viewSchema } from "./view-schema.ts";

describe("what a page says of a view", () => {
  it.each([
    ["fachforum.example", "fachforum.example"],
    ["WWW.Fachforum.Example", "fachforum.example"],
    ["xn--mnchen-3ya.example", "xn--mnchen-3ya.example"],
    ["", ""],
    ["localhost", ""],
    ["192.0.2.7", ""],
    ["[2001:db8::1]", ""],
    ["a b.example", ""],
    ["<script>.example", ""],
    ["fachforum.example/pfad?wer=ich", ""],
    ["-.example", ""],
    [`${"x".repeat(98)}.example`, ""],
    [17, ""],
  ])("names the host %j as %j", (von, referrer) => {
    expect(viewSchema.parse({ id: 7, von })).toEqual({ id: 7, von: referrer });
  });

  it.each([{ id: 0 }, { id: 2 ** 31 }, { id: 1.5 }, { id: "7" }, {}])(
    "needs a number of a piece, unlike %j",
    (sent) => {
      expect(viewSchema.safeParse({ von: "", ...sent }).success).toBe(false);
    },
  );
});
