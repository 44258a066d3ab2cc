import { describe, expect, it } from "vitest";
import { bold, bulletList, doc, heading, link, paragraph } from "../build-body.ts";
import { parseBody } from "../parse-body.ts";
import { tidyBody } from "./tidy-body.ts";

describe("German typography in a stored text", () => {
  it("reads each line by itself and over the borders of marks", () => {
    const { body, changes } = tidyBody(
      doc(
        heading(2, 'Das "Netz"'),
        paragraph('Er sagt: "', bold('Nein" - und'), ' ging, "so'),
        bulletList("10 % mehr", "z.B. hier"),
      ),
    );
    expect(body).toEqual(
      doc(
        heading(2, "Das „Netz“"),
        paragraph("Er sagt: „", bold("Nein“ – und"), " ging, „so"),
        bulletList("10\u202f% mehr", "z.\u202fB. hier"),
      ),
    );
    expect(changes).toBe(8);
    expect(parseBody(body)).toEqual({ ok: true, body });
  });

  it("leaves links alone and reads them as words", () => {
    const linked = doc(paragraph('Siehe "', link("https://example.de/", "it's - hier"), '".'));
    expect(tidyBody(linked).body).toEqual(doc(paragraph("Siehe „", link("https://example.de/", "it's - hier"), "“.")));
  });

  it("hands back a tidy text as it is", () => {
    const tidy = doc("„Alles“ in Ordnung – so.");
    expect(tidyBody(tidy)).toEqual({ body: tidy, changes: 0 });
  });
});
