import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BlockRole, checkBlock, type Finding, gatherFindings } from "./check-block.ts";
import { compileRules } from "./compile-rules.ts";
import type { HouseRule } from "./rule.ts";

const base = { level: "error", reason: "Hausregel" } as const;
const email = {
  ...base,
  id: 1,
  kind: "spelling",
  right: "E-Mail",
  wrong: ["Email", "e-mail"],
  isInflected: true,
} as const;
const agency = {
  ...base,
  id: 2,
  kind: "spelling",
  right: "Bundesamt für Sicherheit in der Informationstechnik",
  wrong: ["Bundesamt für Sicherheit", "Bundesamt für IT-Sicherheit"],
  isInflected: false,
} as const;
const soon = {
  ...base,
  id: 3,
  kind: "forbidden",
  words: ["zeitnah"],
  suggestions: ["bald", "in dieser Woche"],
  isInflected: true,
} as const;
const bsi = {
  ...base,
  id: 4,
  kind: "abbreviation",
  short: "BSI",
  long: "Bundesamt für Sicherheit in der Informationstechnik",
} as const;
const relief = { ...base, id: 5, kind: "abbreviation", short: "THW", long: "Technisches Hilfswerk" } as const;
const rules: readonly HouseRule[] = [email, agency, soon, bsi, relief];
const genderRule = (style: "colon" | "star" | "inner-i" | "pair" | "neutral") =>
  ({ ...base, id: 9, kind: "gender", style }) as const;

function check(texts: string | readonly string[], used: readonly HouseRule[] = rules, role: BlockRole = "text") {
  const compiled = compileRules(used);
  return gatherFindings([texts].flat().map((text) => checkBlock(compiled, { role, text })));
}

/** „found → first proposal“ of every finding in one text. */
function mends(text: string, used?: readonly HouseRule[]): string[] {
  return (check(text, used)[0] ?? []).map(({ found, proposals }) => `${found} → ${proposals[0] ?? "–"}`);
}

function apply(text: string, { from, to, proposals }: Finding): string {
  return text.slice(0, from) + (proposals[0] ?? "") + text.slice(to);
}

describe("spelling", () => {
  it.each([
    ["Bitte per Email an alle.", ["Email → E-Mail"]],
    ["Zwei Emails und eine E-Mail.", ["Emails → E-Mails"]],
    ["Die Email-Adresse fehlt.", ["Email → E-Mail"]],
    ["E-mail: später", ["E-mail → E-Mail"]],
    ["Am E\u2011Mail-Tag", []],
    ["Emailliert ist der Topf.", []],
    ["Die Em\u00adail kam an.", ["Em\u00adail → E-Mail"]],
    ["Das Bundesamt\u00a0für Sicherheit warnt.", [`Bundesamt\u00a0für Sicherheit → ${agency.right}`]],
    ["Das Bundesamt für Sicherheit in der Informationstechnik warnt.", []],
    ["Das Bundesamt für IT\u2011Sicherheit warnt.", [`Bundesamt für IT\u2011Sicherheit → ${agency.right}`]],
    ["Schreiben Sie an email@email.example oder auf www.Email.de und https://Email.de/Email.", []],
  ])("%s", (text, expected) => expect(mends(text)).toEqual(expected));

  it("composes accents before it compares", () => {
    const cafe = { ...email, right: "Kaffeehaus", wrong: ["Café"] };
    expect(mends("Das Cafe\u0301 am Markt", [cafe])).toEqual(["Cafe\u0301 → Kaffeehaus"]);
  });
});

describe("forbidden words", () => {
  it.each([
    ["Das wird zeitnah geklärt.", ["zeitnah → bald"]],
    ["Zeitnah wird das geklärt.", ["Zeitnah → Bald"]],
    ["eine zeitnahe Klärung", ["zeitnahe → –"]],
    ["gezeitnaht", []],
  ])("%s", (text, expected) => expect(mends(text)).toEqual(expected));

  it("leaves a suggestion alone that contains the word", () => {
    const rule = { ...soon, words: ["Fachkräfte"], suggestions: ["ausgebildete Fachkräfte"] };
    expect(mends("Fachkräfte fehlen, ausgebildete Fachkräfte auch.", [rule])).toEqual([
      "Fachkräfte → ausgebildete Fachkräfte",
    ]);
  });

  it("stay allowed inside a name that another rule calls right", () => {
    const rule = { ...soon, words: ["Sicherheit"], suggestions: [] };
    expect(mends(`Das ${agency.right} sorgt für Sicherheit.`, [rule, agency])).toEqual(["Sicherheit → –"]);
  });
});

describe("abbreviations", () => {
  const long = bsi.long;
  it.each([
    ["Das BSI warnt. Das BSI rät.", [`BSI → ${long} (BSI)`]],
    ["Der Bericht des BSI liegt vor.", ["BSI → Bundesamts für Sicherheit in der Informationstechnik (BSI)"]],
    [`Das ${long} (BSI) warnt. Das BSI rät.`, []],
    [`Präsidentin des Bundesamts für Sicherheit in der Informationstechnik (BSI) ist sie.`, []],
    [`Das BSI (${long}) warnt.`, []],
    ["Die BSI-Präsidentin warnt.", ["BSI → –"]],
    ["Das THW hilft.", ["THW → Technisches Hilfswerk (THW)"]],
    ["Er dankt dem THW.", ["THW → –"]],
  ])("%s", (text, expected) => expect(mends(text, [bsi, relief])).toEqual(expected));

  it("are expanded where they first occur in the whole text, and may stand in a title", () => {
    const found = check(["Nichts.", "Das BSI warnt.", "Das BSI rät."], [bsi]);
    expect(found.map((findings) => findings.length)).toEqual([0, 1, 0]);
    expect(check("BSI warnt", [bsi], "line")).toEqual([[]]);
  });
});

describe("gender style", () => {
  it.each([
    [
      "colon",
      "Bürger*innen, Lehrer_in, LeserInnen, Autor/-innen",
      ["Bürger:innen", "Lehrer:in", "Leser:innen", "Autor:innen"],
    ],
    ["colon", "Bürger:innen auf LinkedIn, jede:r", []],
    ["star", "Kund(innen) und jede:r", ["Kund*innen", "jede*r"]],
    ["inner-i", "Schüler:innen", ["SchülerInnen"]],
    ["pair", "für Bürger:innen", ["Bürgerinnen und Bürger"]],
    ["pair", "den Bürger:innen", ["Bürgerinnen und Bürgern"]],
    ["pair", "die Student*innen und Ärzt*innen", ["Studentinnen und Studenten", "–"]],
    ["neutral", "Bürgerinnen und Bürger, Leser:innen, Tag und Nacht", ["–", "–"]],
  ] as const)("%s: %s", (style, text, expected) => {
    const found = check(text, [genderRule(style)])[0] ?? [];
    expect(found.map(({ proposals }) => proposals[0] ?? "–")).toEqual(expected);
  });

  it("takes the whole form where a rule for the word would take a part of it", () => {
    const word = { ...soon, words: ["Mitarbeiter"], suggestions: ["Beschäftigte"] };
    expect(mends("alle Mitarbeiter*innen", [word, genderRule("colon")])).toEqual([
      "Mitarbeiter*innen → Mitarbeiter:innen",
    ]);
  });
});

/** Words that cannot be parts or inflections of one another. */
const word = fc
  .tuple(fc.constantFrom("Bra", "Kel", "Mon", "Pfu", "Zwi"), fc.stringMatching(/^[bdfgklmprt]{2}[aou][bdfgkp]{2}$/))
  .map(([beginning, rest]) => beginning + rest);
const rule: fc.Arbitrary<HouseRule> = fc.oneof(
  fc.record({ right: word, wrong: word, isInflected: fc.boolean() }).map(({ right, wrong, isInflected }) => ({
    ...base,
    id: 0,
    kind: "spelling" as const,
    right: `${right}x`,
    wrong: [wrong],
    isInflected,
  })),
  fc.record({ from: word, to: word, isInflected: fc.boolean() }).map(({ from, to, isInflected }) => ({
    ...base,
    id: 0,
    kind: "forbidden" as const,
    words: [from],
    suggestions: [`${to}x`],
    isInflected,
  })),
  fc.tuple(word, word).map(([long, short]) => ({
    ...base,
    id: 0,
    kind: "abbreviation" as const,
    long: `${long}x für ${long}y`,
    short: short.toUpperCase(),
  })),
);
const ruleSet = fc.array(rule, { minLength: 1, maxLength: 8 }).map((list) => list.map((one, id) => ({ ...one, id })));

function triggersOf(one: HouseRule): readonly string[] {
  if (one.kind === "spelling") return one.wrong;
  if (one.kind === "forbidden") return one.words;
  return one.kind === "abbreviation" ? [one.short] : [];
}

/** Text in which the rules find something, with invisible characters and odd spaces strewn in. */
const rulesAndText = ruleSet.chain((list) =>
  fc.record({
    list: fc.constant(list),
    text: fc
      .array(
        fc.oneof(
          fc.constantFrom(...list.flatMap(triggersOf)),
          fc.constantFrom("und", "§ 3", "(", ")", "–", "des", "Haus\u00adhalt", "www.x.de", "Leser*innen"),
          fc.string({ unit: "binary", maxLength: 6 }),
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(" ")),
  }),
);

describe("whatever the text", () => {
  it("positions lie in the text, in order, without overlap, on what they name", () => {
    fc.assert(
      fc.property(rulesAndText, ({ list, text }) => {
        const findings = check(text, [...list, genderRule("colon")])[0] ?? [];
        const edges = findings.flatMap(({ from, to }) => [from, to]);
        expect(edges).toEqual(edges.toSorted((one, other) => one - other));
        expect(findings.map(({ from, to }) => text.slice(from, to))).toEqual(findings.map(({ found }) => found));
        expect(findings.every(({ found }) => found !== "")).toBe(true);
      }),
    );
  });

  it("a mended place is no finding of its rule any more", () => {
    fc.assert(
      fc.property(rulesAndText, ({ list, text }) => {
        const used = [...list, genderRule("colon")];
        for (const finding of check(text, used)[0] ?? []) {
          const [proposal] = finding.proposals;
          if (proposal === undefined) continue;
          const again = check(apply(text, finding), used)[0] ?? [];
          const end = finding.from + proposal.length;
          expect(
            again.filter(({ rule: id, from, to }) => id === finding.rule && from < end && to > finding.from),
          ).toEqual([]);
        }
      }),
    );
  });

  it("every exact wrong form that stands by itself is found", () => {
    fc.assert(
      fc.property(ruleSet, fc.nat(), (list, choice) => {
        const triggers = list.flatMap(triggersOf);
        const trigger = triggers[choice % triggers.length] ?? "";
        expect(check(`Heute ${trigger} gestern.`, list)[0]?.map(({ found }) => found)).toEqual([trigger]);
      }),
    );
  });

  it("without a wrong form there is no finding", () => {
    const harmless = fc.array(fc.constantFrom("Rat", "Haus", "wählt", "§", "10 %", "„so“", "E-Mail"), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(ruleSet, harmless, (list, words) => {
        expect(check(words.join(" "), [...list, genderRule("colon"), ...rules])).toEqual([[]]);
      }),
    );
  });

  it("the same text gives the same findings", () => {
    fc.assert(
      fc.property(rulesAndText, ({ list, text }) => {
        expect(check(text, list)).toEqual(check(text, list));
      }),
    );
  });
});
