import { describe, expect, it } from "vitest";
import { passwordSchema } from "./password-schema.ts";

describe("a new password", () => {
  it("is kept exactly as typed", () => {
    for (const typed of [
      "  Leerraum vorn und hinten  ",
      "e\u0301".repeat(8),
      "é".repeat(12),
      "GROSS und klein",
      "🗞️ Papier und Tinte",
    ]) {
      expect(passwordSchema.parse(typed)).toBe(typed);
    }
  });

  it("has 12 to 128 characters, counted as people count them", () => {
    expect(passwordSchema.safeParse("a".repeat(11)).success).toBe(false);
    expect(passwordSchema.safeParse("a".repeat(12)).success).toBe(true);
    expect(passwordSchema.safeParse("a".repeat(128)).success).toBe(true);
    expect(passwordSchema.safeParse("a".repeat(129)).success).toBe(false);
    expect(passwordSchema.safeParse("🗞".repeat(6)).success).toBe(false);
    expect(passwordSchema.safeParse("🗞".repeat(128)).success).toBe(true);
  });

  it("is refused with half a character, which would hash like any other half", () => {
    expect(passwordSchema.safeParse("\ud800".repeat(12)).success).toBe(false);
  });

  it("says in German what is wrong", () => {
    expect(passwordSchema.safeParse("kurz").error?.issues[0]?.message).toBe(
      "Das Passwort braucht mindestens 12 Zeichen.",
    );
    expect(passwordSchema.safeParse(undefined).error?.issues[0]?.message).toBe("Das Passwort fehlt.");
  });
});
