import { describe, expect, it } from "vitest";
import { type ActionFailure, problemAt, problemsElsewhere } from "./action-result.ts";

const failure: ActionFailure = {
  ok: false,
  code: "invalid",
  message: "Bitte prüfen Sie Ihre Eingaben.",
  problems: [
    { field: "name", message: "Der Name fehlt." },
    { field: "aliases.2", message: "Zu lang." },
    { field: "nameAffix", message: "Unbekannt." },
  ],
};

describe("problems of a refused action", () => {
  it("finds the problem of a field by its name", () => {
    expect(problemAt(failure, "name")).toBe("Der Name fehlt.");
  });

  it("shows the problem of one line at the field that holds all lines", () => {
    expect(problemAt(failure, "aliases")).toBe("Zu lang.");
  });

  it("finds nothing before the first attempt", () => {
    expect(problemAt(undefined, "name")).toBeUndefined();
  });

  it("keeps what no field of the form can say", () => {
    expect(problemsElsewhere(failure, ["name", "aliases"])).toEqual([{ field: "nameAffix", message: "Unbekannt." }]);
  });
});
