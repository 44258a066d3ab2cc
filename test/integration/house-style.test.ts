import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { changeHouseRule } from "#newsroom/house-style/change-house-rule.ts";
import { createHouseRule } from "#newsroom/house-style/create-house-rule.ts";
import { deleteHouseRule } from "#newsroom/house-style/delete-house-rule.ts";
import { exemptFinding, liftExemptions } from "#newsroom/house-style/exempt-finding.ts";
import { findHouseStyle, listHouseRules } from "#newsroom/house-style/house-rule-queries.ts";
import type { CreateHouseRuleInput } from "#newsroom/house-style/house-rule-schema.ts";
import { orderHouseRules } from "#newsroom/house-style/order-house-rules.ts";
import { switchHouseRule } from "#newsroom/house-style/switch-house-rule.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { buildActor } from "../factories/actor.ts";
import { buildArticle } from "../factories/article.ts";

const editor = await buildActor("editor");
const author = await buildActor("author");

function spelling(changes: Partial<Extract<CreateHouseRuleInput, { kind: "spelling" }>> = {}) {
  const word = `Q${randomUUID().slice(0, 8)}`;
  return {
    kind: "spelling",
    right: word,
    wrong: [`${word}x`],
    isInflected: false,
    level: "hint",
    reason: "So schreibt es sich selbst.",
    ...changes,
  } as const satisfies CreateHouseRuleInput;
}

const find = async (id: number) => (await listHouseRules()).find((rule) => rule.id === id);

function auditOf(subjectType: string, id: number | "all") {
  return newsroomDatabase().auditEntry.findMany({
    where: { subjectType, subjectId: String(id), action: { not: "create-article" } },
    orderBy: { id: "asc" },
    select: { action: true, actorName: true },
  });
}

describe("a rule of the house", () => {
  it("is laid down by an editor, behind the others, and logged", async () => {
    const input = spelling({ wrong: [" Kurzer  Name ", "", "Kurzer  Name"] });
    const rule = await createHouseRule(editor, input);
    expect(await find(rule.id)).toEqual({ ...input, id: rule.id, isOn: true, wrong: ["Kurzer  Name"] });
    expect((await listHouseRules()).at(-1)?.id).toBe(rule.id);
    expect(await auditOf("house-rule", rule.id)).toEqual([{ action: "create-house-rule", actorName: editor.name }]);
  });

  it("is changed, also into another kind, and deleted", async () => {
    const { id } = await createHouseRule(editor, spelling());
    const changed = {
      kind: "abbreviation",
      short: "QWK",
      long: "Quellwerk",
      level: "error",
      reason: "Kennt niemand.",
    } as const;
    await changeHouseRule(editor, { ...changed, id });
    expect(await find(id)).toEqual({ ...changed, id, isOn: true });
    await deleteHouseRule(editor, { id });
    expect(await find(id)).toBeUndefined();
    const log = await auditOf("house-rule", id);
    expect(log.map(({ action }) => action)).toEqual(["create-house-rule", "change-house-rule", "delete-house-rule"]);
    await expect(deleteHouseRule(editor, { id })).rejects.toMatchObject({ code: "not-found" });
  });

  it("that is switched off checks no text, and switching twice is logged once", async () => {
    const { id } = await createHouseRule(editor, spelling());
    await switchHouseRule(editor, { id, isOn: false });
    await switchHouseRule(editor, { id, isOn: false });
    const article = await buildArticle();
    expect((await findHouseStyle({ articleId: article.id })).rules.map((rule) => rule.id)).not.toContain(id);
    expect((await auditOf("house-rule", id)).map(({ action }) => action)).toEqual([
      "create-house-rule",
      "switch-house-rule",
    ]);
  });

  it("wins over those behind it: the order is kept, and refused when it is not today's", async () => {
    await createHouseRule(editor, spelling());
    await createHouseRule(editor, spelling());
    const ids = (await listHouseRules()).map(({ id }) => id).reverse();
    await orderHouseRules(editor, { ids });
    expect((await listHouseRules()).map(({ id }) => id)).toEqual(ids);
    await expect(orderHouseRules(editor, { ids: ids.slice(1) })).rejects.toMatchObject({ code: "stale" });
    await expect(orderHouseRules(editor, { ids: [...ids.slice(1), ids[1] ?? 0] })).rejects.toMatchObject({
      code: "stale",
    });
  });

  it("is no author's business", async () => {
    const { id } = await createHouseRule(editor, spelling());
    const refused = { code: "not-allowed" };
    await expect(createHouseRule(author, spelling())).rejects.toMatchObject(refused);
    await expect(changeHouseRule(author, { ...spelling(), id })).rejects.toMatchObject(refused);
    await expect(switchHouseRule(author, { id, isOn: false })).rejects.toMatchObject(refused);
    await expect(orderHouseRules(author, { ids: [id] })).rejects.toMatchObject(refused);
    await expect(deleteHouseRule(author, { id })).rejects.toMatchObject(refused);
  });

  it.each([
    ["wrong", spelling({ right: "E-Mail", wrong: ["E\u2011Mail"] })],
    ["wrong", spelling({ wrong: [" "] })],
    ["right", spelling({ right: "–" })],
    ["reason", spelling({ reason: " " })],
    ["suggestions", { ...spelling(), kind: "forbidden", words: ["bald"], suggestions: ["bald"] }],
    ["long", { ...spelling(), kind: "abbreviation", short: "QWK", long: "QWK" }],
  ] as const)("that cannot be meant is refused at the field %s", async (field, input) => {
    const refused = { code: "invalid", problems: [{ field }] };
    await expect(createHouseRule(editor, input as CreateHouseRuleInput)).rejects.toMatchObject(refused);
  });

  it("for gender there is one, also when two come at once", async () => {
    const gender = { kind: "gender", style: "colon", level: "hint", reason: "Beschluss der Redaktion." } as const;
    const outcomes = await Promise.allSettled([createHouseRule(editor, gender), createHouseRule(editor, gender)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const { id } = await createHouseRule(editor, spelling());
    await expect(changeHouseRule(editor, { ...gender, id })).rejects.toMatchObject({
      code: "conflict",
      problems: [{ field: "kind" }],
    });
    for (const outcome of outcomes) {
      if (outcome.status === "fulfilled") await deleteHouseRule(editor, { id: outcome.value.id });
    }
  });
});

describe("an exemption", () => {
  it("belongs to the article, is made once, and goes with its rule", async () => {
    const { id: ruleId } = await createHouseRule(editor, spelling());
    const article = await buildArticle();
    const input = { articleId: article.id, ruleId, form: "Wüllen" };
    await exemptFinding(editor, input);
    await exemptFinding(editor, input);
    expect((await findHouseStyle({ articleId: article.id })).exemptions).toEqual([{ ruleId, form: "Wüllen" }]);
    expect((await auditOf("article", article.id)).map(({ action }) => action)).toEqual(["exempt-finding"]);
    await deleteHouseRule(editor, { id: ruleId });
    expect((await findHouseStyle({ articleId: article.id })).exemptions).toEqual([]);
  });

  it("is made and lifted by those who may edit the article", async () => {
    const { id: ruleId } = await createHouseRule(editor, spelling());
    const article = await buildArticle();
    const input = { articleId: article.id, ruleId, form: "Wüllen" };
    await expect(exemptFinding(author, input)).rejects.toMatchObject({ code: "not-allowed" });
    await exemptFinding(editor, input);
    await expect(liftExemptions(author, { articleId: article.id })).rejects.toMatchObject({ code: "not-allowed" });
    await liftExemptions(editor, { articleId: article.id });
    expect((await findHouseStyle({ articleId: article.id })).exemptions).toEqual([]);
  });

  it("needs a rule that exists", async () => {
    const article = await buildArticle();
    const input = { articleId: article.id, ruleId: 2_000_000_000, form: "Wüllen" };
    await expect(exemptFinding(editor, input)).rejects.toMatchObject({ code: "not-found" });
  });
});
