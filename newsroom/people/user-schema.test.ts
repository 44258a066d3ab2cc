import { describe, expect, it } from "vitest";
import { changePersonSchema, initialsSchema } from "./person-schema.ts";
import { createUserSchema, emailSchema, fullNameSchema } from "./user-schema.ts";

describe("the forms of people", () => {
  it("bring an e-mail address into its one spelling", () => {
    expect(emailSchema.parse("  Ina.Kraemer@Verlag.EXAMPLE ")).toBe("ina.kraemer@verlag.example");
    for (const wrong of [
      "",
      "ina",
      "ina@",
      "ina @verlag.example",
      "ina@verlag.example\u0000",
      `${"i".repeat(250)}@verlag.example`,
    ]) {
      expect(emailSchema.safeParse(wrong).success).toBe(false);
    }
  });

  it("keep a name on one line", () => {
    expect(fullNameSchema.parse(" Zoë O’Brien-Şahin ")).toBe("Zoë O’Brien-Şahin");
    for (const wrong of ["   ", "Ina\u0000", "Ina\nKrämer", "I".repeat(121)]) {
      expect(fullNameSchema.safeParse(wrong).success).toBe(false);
    }
  });

  it("take only the roles that exist", () => {
    const user = { email: "ina@verlag.example", name: "Ina Krämer" };
    expect(createUserSchema.safeParse({ ...user, role: "editor" }).success).toBe(true);
    expect(createUserSchema.safeParse({ ...user, role: "root" }).error?.issues[0]?.message).toBe(
      "Wählen Sie eine Rolle.",
    );
  });

  it("take initials that fit between the brackets at the end of a text", () => {
    for (const right of ["ba", "BA", "äß", "mk2", "k.l", "anz"]) expect(initialsSchema.parse(right)).toBe(right);
    for (const wrong of ["", "b a", "ba/mk", "(ba)", "-", "abcdefghijk", "b\u0000"]) {
      expect(initialsSchema.safeParse(wrong).success).toBe(false);
    }
  });

  it("read an empty field of the person form as none", () => {
    const person = changePersonSchema.parse({ personId: 1, name: " ", initials: "ba", userId: "" });
    expect(person).toEqual({ personId: 1, name: null, initials: "ba", userId: null });
  });
});
