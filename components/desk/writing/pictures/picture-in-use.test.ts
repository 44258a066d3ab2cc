import { describe, expect, it } from "vitest";
import { putPicture } from "./picture-in-use.ts";
import { refuse } from "./use-picture-upload.ts";

const preview = { src: "/redaktion/bilder/2/480.webp", width: 1200, height: 800 };
const former = { pictureId: 1, alt: "Ein Rathaus", caption: "Das Rathaus", credit: "Foto: Anna Beck", preview };

describe("a picture in the place of another", () => {
  it("keeps the person's words but never the credit of the former one", () => {
    expect(putPicture(former, { id: 2, preview, credit: null })).toEqual({
      pictureId: 2,
      alt: "Ein Rathaus",
      caption: "Das Rathaus",
      credit: "",
      preview,
    });
  });

  it("takes the credit that the file brings along", () => {
    expect(putPicture(null, { id: 2, preview, credit: "Foto: dpa" }).credit).toBe("Foto: dpa");
  });
});

describe("what is refused before it travels", () => {
  it.each([
    ["nothing", [], "keine Bilddatei"],
    ["an empty file", [{ size: 0 }], "leer"],
    ["several files", [{ size: 1 }, { size: 1 }], "nur ein Bild"],
    ["a file of 26 MB", [{ size: 26 * 1024 * 1024 }], "26 MB, erlaubt sind 25 MB"],
  ])("%s", (_, files, reason) => {
    expect(refuse(files)).toContain(reason);
  });

  it("lets an ordinary file pass", () => {
    expect(refuse([{ size: 4_000_000 }])).toBeUndefined();
  });
});
