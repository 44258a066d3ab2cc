import { describe, expect, it } from "vitest";
import { splitMentions } from "#newsroom/comments/comment.ts";
import { findPeople, mentionsIn, takeMention, typedMention } from "./find-mentions.ts";

const people = ["Anna", "Anna Beck", "Jörg Löwe", "Karl-Heinz Groß"].map((name, index) => ({ id: `${index}`, name }));

describe("naming somebody with @", () => {
  it("begins with an @ that stands alone, and goes on over the words of a name", () => {
    expect(typedMention("Liebe @An", 9)).toEqual({ at: 6, query: "An" });
    expect(typedMention("@", 1)).toEqual({ at: 0, query: "" });
    expect(typedMention("(@Anna Be", 9)).toEqual({ at: 1, query: "Anna Be" });
    expect(typedMention("anna@verlag", 11)).toBeNull();
    expect(typedMention("@Anna\nund", 9)).toBeNull();
    expect(typedMention("ohne", 4)).toBeNull();
  });

  it("finds people by the beginning of any word of their name, however it is spelled", () => {
    const found = (query: string) => findPeople(people, query).map(({ name }) => name);
    expect(found("")).toHaveLength(4);
    expect(found("anna")).toEqual(["Anna", "Anna Beck"]);
    expect(found("löw")).toEqual(["Jörg Löwe"]);
    expect(found("anna b")).toEqual(["Anna Beck"]);
    expect(found("xaver")).toEqual([]);
  });

  it("puts the name in the place of what was typed", () => {
    const [, beck] = people;
    if (beck === undefined) throw new Error("There is nobody.");
    expect(takeMention("Bitte @be ansehen", 9, { at: 6, query: "be" }, beck)).toEqual({
      text: "Bitte @Anna Beck ansehen",
      caret: 17,
    });
  });

  it("counts the longest name that stands there, and names within words of others do not count", () => {
    expect(mentionsIn("@Anna Beck und @Jörg Löwe.", people)).toEqual(["1", "2"]);
    expect(mentionsIn("@Anna, @Anna Beck", people)).toEqual(["0", "1"]);
    expect(mentionsIn("Anna Beck", people)).toEqual([]);
    expect(splitMentions("Hallo @Anna Beck!", people)).toEqual([
      { text: "Hallo ", isMention: false },
      { text: "@Anna Beck", isMention: true },
      { text: "!", isMention: false },
    ]);
  });
});
