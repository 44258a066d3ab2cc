import { expect, it } from "vitest";
import { EMPTY_BODY } from "#editor/body.ts";
import { doc, link, paragraph } from "#editor/build-body.ts";
import { securityContactOf } from "./security-contact.ts";

const mail = "redaktion@auen-blick.example";
const imprint = doc(paragraph("Verlag Auenblick"), paragraph("E-Mail: ", link(`mailto:${mail}`, mail), "."));

it("is what the admin named, as a URI", () => {
  expect(securityContactOf({ securityContact: "it@auenblick.example", imprint })).toBe("mailto:it@auenblick.example");
  expect(securityContactOf({ securityContact: "https://auenblick.example/it", imprint })).toBe(
    "https://auenblick.example/it",
  );
});

it("is the imprint's address where nobody named one, and nothing where there is none", () => {
  expect(securityContactOf({ securityContact: "", imprint })).toBe(`mailto:${mail}`);
  expect(securityContactOf({ securityContact: "", imprint: EMPTY_BODY })).toBe("");
});
