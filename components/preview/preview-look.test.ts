import { describe, expect, it } from "vitest";
import { documentAddress, lookAddress, readLook } from "./preview-look.ts";

const asked = (query: string) => readLook(new URLSearchParams(query));

describe("the look of a preview", () => {
  it("is the page at full width in the reader's colours unless the address says otherwise", () => {
    expect(asked("")).toEqual({ ansicht: "seite", breite: "voll", farben: "system" });
    expect(asked("ansicht=pdf&breite=9&farben=")).toEqual(asked(""));
    expect(asked("ansicht=druck&breite=telefon&farben=dunkel")).toEqual({
      ansicht: "druck",
      breite: "telefon",
      farben: "dunkel",
    });
  });

  it("has one address, without what is usual", () => {
    expect(lookAddress("/vorschau/x", asked(""))).toBe("/vorschau/x");
    expect(lookAddress("/vorschau?lead=1&highlight=2&highlight=3", asked("farben=hell"))).toBe(
      "/vorschau?lead=1&highlight=2&highlight=3&farben=hell",
    );
    expect(lookAddress("/vorschau/x", asked("breite=telefon&farben=hell"))).toBe(
      "/vorschau/x?breite=telefon&farben=hell",
    );
  });

  it("tells the document its view and colours, and not its width", () => {
    expect(documentAddress("/vorschau/x", asked("breite=telefon"))).toBe("/vorschau/x/seite");
    expect(documentAddress("/vorschau?lead=1", asked("farben=hell"))).toBe("/vorschau/seite?lead=1&farben=hell");
    expect(documentAddress("/vorschau/x", asked("ansicht=druck&farben=dunkel"))).toBe(
      "/vorschau/x/druck?farben=dunkel",
    );
  });
});
