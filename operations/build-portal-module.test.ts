import { expect, it } from "vitest";
import { buildPortalModule } from "./build-portal-module.ts";
import { projectRoot } from "./project-root.ts";

it("bundles the enhancements into one module that imports nothing, keeps nothing on the device and evaluates no text", async () => {
  const code = new TextDecoder().decode(await buildPortalModule(projectRoot));
  expect(code).toContain(".embed[data-frame]");
  expect(code).not.toMatch(/\bimport\b|\beval\b|new Function|localStorage|sessionStorage|indexedDB|\.cookie\b/);
});
