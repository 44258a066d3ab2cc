import { expect, it } from "vitest";
import { clientNetwork } from "./client-network.ts";

it("counts an IPv4 address as it is, also inside IPv6", () => {
  expect(clientNetwork("192.0.2.7")).toBe("192.0.2.7");
  expect(clientNetwork("::ffff:192.0.2.7")).toBe("192.0.2.7");
});

it("counts the /64 network of an IPv6 address, however it is written", () => {
  const spellings = ["2001:db8:0:7::1", "2001:0DB8::7:ffff:0:0:2", "2001:db8:0:7:1:2:3:4", "2001:db8:0:7::1%eth0"];
  expect(new Set(spellings.map(clientNetwork))).toEqual(new Set(["2001:db8:0:7::/64"]));
  expect(clientNetwork("2001:db8:0:8::1")).not.toBe("2001:db8:0:7::/64");
  expect(clientNetwork("::1")).toBe("0:0:0:0::/64");
});

it("takes whatever else comes as it is", () => {
  expect(clientNetwork("unknown")).toBe("unknown");
  expect(clientNetwork("")).toBe("");
});
