import { describe, expect, it } from "vitest";
import { senderAddress } from "./send-mail.ts";

describe("the sender", () => {
  it.each([
    ["https://portal.example", "noreply@portal.example"],
    ["http://localhost:3000", "noreply@localhost"],
    ["https://müller.example", "noreply@xn--mller-kva.example"],
    ["http://192.0.2.7:8080", "noreply@[192.0.2.7]"],
    ["http://[2001:db8::1]:8080", "noreply@[IPv6:2001:db8::1]"],
  ])("of %s is %s", (siteUrl, sender) => expect(senderAddress(siteUrl)).toBe(sender));
});
