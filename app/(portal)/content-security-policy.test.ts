import { expect, it } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy.ts";

it("allows no script and no frame where nothing is embedded", () => {
  expect(contentSecurityPolicy([])).not.toMatch(/script-src|frame-src/);
  expect(contentSecurityPolicy([])).toContain("default-src 'none'");
});

it("allows our own module and the very hosts of the embeds, and no inline script", () => {
  const policy = contentSecurityPolicy(["player.vimeo.com", "datawrapper.dwcdn.net"]);
  expect(policy).toContain("script-src 'self'; frame-src https://player.vimeo.com https://datawrapper.dwcdn.net");
  expect(policy).not.toMatch(/unsafe|\*/);
});

it("lets a preview stand in a frame of ours and send nothing; a page in no frame", () => {
  expect(contentSecurityPolicy([])).toContain("form-action 'self'; frame-ancestors 'none'");
  expect(contentSecurityPolicy([], "preview")).toContain("form-action 'none'; frame-ancestors 'self'");
});
