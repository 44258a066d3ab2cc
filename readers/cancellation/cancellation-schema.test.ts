import { describe, expect, it } from "vitest";
import { cancellationSchema, MAX_LINE_LENGTH, MAX_REASON_LENGTH } from "./cancellation-schema.ts";

const TODAY = "2026-11-09";

const form = {
  name: "Erika Mustermann",
  email: "erika@leser.example",
  contract: "Jahresabo 40 117",
  cancellation: "ordinary",
  reason: "",
  endsOn: "",
};

/** The fields that are wrong, in the order of the form. */
function wrongFields(changes: object): string[] {
  const parsed = cancellationSchema(TODAY).safeParse({ ...form, ...changes });
  return parsed.success ? [] : [...new Set(parsed.error.issues.map((issue) => issue.path.join(".")))];
}

describe("a cancellation", () => {
  it("is taken as it was written", () => {
    const written = {
      ...form,
      name: "  Dr. Erika „Eri“ Mustermann ",
      reason: "Zeile 1\n\n  Zeile 2 ",
      endsOn: "2027-02-28",
    };
    expect(cancellationSchema(TODAY).parse(written)).toEqual(written);
  });

  it("without a date means the next possible one", () => {
    expect(cancellationSchema(TODAY).parse(form).endsOn).toBeNull();
  });

  it("loses nothing but the space around the e-mail address", () => {
    expect(cancellationSchema(TODAY).parse({ ...form, email: " Erika@Leser.example\t" }).email).toBe(
      "Erika@Leser.example",
    );
  });

  it("may end today or far from now, but not on a day that is over or does not exist", () => {
    expect(wrongFields({ endsOn: TODAY })).toEqual([]);
    expect(wrongFields({ endsOn: "2099-12-31" })).toEqual([]);
    for (const endsOn of ["2026-11-08", "2027-02-29", "2027-13-01", "31.12.2027", "bald", "+12027-01-01"]) {
      expect(wrongFields({ endsOn }), endsOn).toEqual(["endsOn"]);
    }
  });

  it("needs a reason only when it is extraordinary", () => {
    expect(wrongFields({ cancellation: "extraordinary" })).toEqual(["reason"]);
    expect(wrongFields({ cancellation: "extraordinary", reason: " \n " })).toEqual(["reason"]);
    expect(wrongFields({ cancellation: "extraordinary", reason: "Umzug" })).toEqual([]);
    expect(wrongFields({ reason: "freiwillig gesagt" })).toEqual([]);
  });

  it("names everything that is wrong at once", () => {
    const nothing = { name: "", email: "", contract: " ", cancellation: "extraordinary", endsOn: "2020-01-01" };
    expect(wrongFields(nothing).sort()).toEqual(["contract", "email", "endsOn", "name", "reason"]);
    expect(wrongFields({ cancellation: "vielleicht" })).toEqual(["cancellation"]);
    expect(wrongFields({ cancellation: undefined })).toEqual(["cancellation"]);
  });

  it("has limits that fit the form", () => {
    expect(wrongFields({ name: "n".repeat(MAX_LINE_LENGTH), reason: "r".repeat(MAX_REASON_LENGTH) })).toEqual([]);
    expect(wrongFields({ name: "n".repeat(MAX_LINE_LENGTH + 1) })).toEqual(["name"]);
    expect(wrongFields({ contract: "n".repeat(MAX_LINE_LENGTH + 1) })).toEqual(["contract"]);
    expect(wrongFields({ reason: "r".repeat(MAX_REASON_LENGTH + 1) })).toEqual(["reason"]);
  });

  it.each(["name", "email", "contract", "reason", "endsOn"])("refuses U+0000 and half characters in %s", (field) => {
    expect(wrongFields({ [field]: "a\u0000b" })).toEqual([field]);
    expect(wrongFields({ [field]: "a\ud800b" })).toEqual([field]);
  });

  it.each(["name@verlag", "a@b.de\r\nBcc: c@d.de", "a@b.de, c@d.de", "A <a@b.de>"])("cannot be sent to %j", (email) => {
    expect(wrongFields({ email })).toEqual(["email"]);
  });

  it("is refused in German", () => {
    const parsed = cancellationSchema(TODAY).safeParse({
      ...form,
      name: 1,
      email: null,
      cancellation: 7,
      reason: [],
      endsOn: {},
    });
    const withKind = cancellationSchema(TODAY).safeParse({ cancellation: "ordinary" });
    const messages = [...(parsed.error?.issues ?? []), ...(withKind.error?.issues ?? [])].map((issue) => issue.message);
    expect(messages.length).toBeGreaterThan(5);
    for (const message of messages) expect(message).toMatch(/Bitte|Feld/);
  });
});
