import { expect, it } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy.ts";

it("lets a page run our own module and ask our own server, and show no frame where nothing is embedded", () => {
  const policy = contentSecurityPolicy([]);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'; connect-src 'self'");
  expect(policy).not.toMatch(/frame-src|unsafe|\*/);
});

it("allows the very hosts of the embeds, and no inline script", () => {
  const policy = contentSecurityPolicy(["player.vimeo.com", "datawrapper.dwcdn.net"]);
  expect(policy).toContain("script-src 'self'");
  expect(policy).toMatch(/frame-src https:\/\/player\.vimeo\.com https:\/\/datawrapper\.dwcdn\.net$/);
  expect(policy).not.toMatch(/unsafe|\*/);
});

it("lets a preview stand in a frame of ours, ask and send nothing, and run the module for embeds alone; a page in no frame", () => {
  expect(contentSecurityPolicy([])).toContain("form-action 'self'; frame-ancestors 'none'");
  expect(contentSecurityPolicy([], "preview")).toContain("form-action 'none'; frame-ancestors 'self'");
  expect(contentSecurityPolicy([], "preview")).not.toMatch(/script-src|connect-src/);
  expect(contentSecurityPolicy(["player.vimeo.com"], "preview")).toContain(
    "script-src 'self'; frame-src https://player.",
  );
});
