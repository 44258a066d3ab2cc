import { expect, it } from "vitest";
import { pastingMessages } from "./pasting.ts";

it.each([
  [{ pictures: 1, comments: 0, players: 0 }, "Eingefügt ohne ein Bild; Bilder laden Sie bitte als Datei hoch."],
  [{ pictures: 0, comments: 1, players: 0 }, "Eingefügt ohne einen Kommentar."],
  [
    { pictures: 2, comments: 3, players: 1 },
    "Eingefügt ohne 2 Bilder, 3 Kommentare und einen eingebetteten Inhalt; Bilder laden Sie bitte als Datei hoch.",
  ],
])("%j is one sentence", (losses, sentence) => {
  expect(pastingMessages.withoutParts(losses)).toBe(sentence);
});
