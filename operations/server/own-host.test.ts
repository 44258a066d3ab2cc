import { expect, it } from "vitest";
import { ownHost } from "./own-host.ts";

it.each([
  ["127.0.0.1", "127.0.0.1"],
  ["localhost", "localhost"],
  ["0.0.0.0", "127.0.0.1"],
  ["::", "::1"],
  ["192.0.2.7", "192.0.2.7"],
])("a server on %s is reached at %s", (host, expected) => {
  expect(ownHost(host)).toBe(expected);
});
