import { describe, expect, it } from "vitest";
import { readEnvironment } from "./environment.ts";
import { OperatorError } from "./errors.ts";

function refusal(source: Record<string, string>): OperatorError {
  try {
    readEnvironment(source as NodeJS.ProcessEnv);
  } catch (error) {
    if (error instanceof OperatorError) return error;
    throw error;
  }
  throw new Error(`${JSON.stringify(source)} was accepted`);
}

// Next's types insist on NODE_ENV, which this module does not read.
const read = (source: Record<string, string>) => readEnvironment(source as NodeJS.ProcessEnv);

describe("the configuration", () => {
  it("has a default for everything that has one", () => {
    expect(read({})).toEqual({
      PORT: 3000,
      HOST: "127.0.0.1",
      SITE_URL: "http://localhost:3000",
      DATA_DIR: ".data",
      TRUST_PROXY: 0,
    });
  });

  it("takes an empty variable for one that is not set", () => {
    expect(read({ PORT: "", SITE_URL: "", DATABASE_URL: "", DEMO: "" })).toEqual(read({}));
  });

  it("knows the public address by its origin alone", () => {
    expect(read({ SITE_URL: "https://www.rathausblatt.example/" }).SITE_URL).toBe("https://www.rathausblatt.example");
    expect(read({ SITE_URL: "https://rathausblatt.example:443" }).SITE_URL).toBe("https://rathausblatt.example");
    expect(read({ PORT: "8080" }).SITE_URL).toBe("http://localhost:8080");
  });

  it("ignores what is none of its business", () => {
    expect(read({ HOME: "/root", PATH: "/bin" })).toEqual(read({}));
  });
});

describe("a wrong setting", () => {
  it.each([
    ["PORT", "0"],
    ["PORT", "65536"],
    ["PORT", "80a"],
    ["PORT", "3000.5"],
    ["SITE_URL", "rathausblatt.example"],
    ["SITE_URL", "ftp://rathausblatt.example"],
    ["TRUST_PROXY", "-1"],
    ["TRUST_PROXY", "true"],
    ["DEMO", "yes"],
  ])("%s=%s is named with its value and what is expected", (name, value) => {
    const { message, remedy } = refusal({ [name]: value });
    expect(message).toBe(`Die Einstellung ${name} hat den Wert „${value}“.`);
    expect(remedy).toMatch(/^Erwartet wird \S.*\.$/);
  });

  it.each([
    ["DATABASE_URL", "mysql://name:geheimnis@rechner/datenbank"],
    ["PORTAL_DATABASE_URL", "geheimnis"],
    ["AUTH_SECRET", "geheimnis"],
    ["SMTP_URL", "http://name:geheimnis@rechner"],
  ])("%s is a secret and never shown", (name, value) => {
    const { message, remedy } = refusal({ [name]: value });
    expect(message).toContain(name);
    expect(`${message} ${remedy}`).not.toContain("geheimnis");
  });

  it("is not overlooked beside right ones", () => {
    expect(refusal({ PORT: "3000", DATABASE_URL: "postgres://a:b@c/d", DEMO: "2" }).message).toContain("DEMO");
  });
});
