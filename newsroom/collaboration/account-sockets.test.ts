import { describe, expect, it } from "vitest";
import { AccountSockets, type Seat } from "./account-sockets.ts";
import { BYTE_RATE, MAX_ACCOUNT_SOCKETS, MESSAGE_RATE, SILENT_SOCKET_MS } from "./collaboration-limits.ts";

const ignore = () => undefined;

function fill(sockets: AccountSockets, userId: string, now = 0, end = ignore): Seat[] {
  return Array.from({ length: MAX_ACCOUNT_SOCKETS }, () => {
    const seat = sockets.enter(userId, now, end);
    if (seat === null) throw new Error("There was no place");
    return seat;
  });
}

describe("the sockets of an account", () => {
  it("are limited, whatever others have open, and one that leaves makes room", () => {
    const sockets = new AccountSockets();
    const [first] = fill(sockets, "anna");
    expect(sockets.enter("anna", 0, ignore)).toBeNull();
    expect(sockets.enter("ben", 0, ignore)).not.toBeNull();
    first?.leave();
    expect(sockets.enter("anna", 0, ignore)).not.toBeNull();
    expect(sockets.enter("anna", 0, ignore)).toBeNull();
  });

  it("that have lost their network give their place to those that come back", () => {
    const sockets = new AccountSockets();
    let ended = 0;
    const seats = fill(sockets, "anna", 0, () => {
      ended += 1;
    });
    for (const seat of seats.slice(1)) seat.takeBytes(SILENT_SOCKET_MS / 2, 20);
    expect(sockets.enter("anna", SILENT_SOCKET_MS - 1, ignore)).toBeNull();
    expect(sockets.enter("anna", SILENT_SOCKET_MS, ignore)).not.toBeNull();
    expect(ended).toBe(1);
    expect(sockets.enter("anna", SILENT_SOCKET_MS, ignore)).toBeNull();
  });

  it("share one rate of messages and bytes, which opening others does not renew", () => {
    const sockets = new AccountSockets();
    const [one, other] = fill(sockets, "anna");
    for (let count = 0; count < MESSAGE_RATE.burst; count += 1) expect(one?.takeMessage(0)).toBe(true);
    expect(other?.takeMessage(0)).toBe(false);
    expect(one?.takeBytes(0, BYTE_RATE.burst)).toBe(true);
    one?.leave();
    const later = sockets.enter("anna", 0, ignore);
    expect([later?.takeMessage(0), later?.takeBytes(0, 1)]).toEqual([false, false]);
    expect(sockets.enter("ben", 0, ignore)?.takeMessage(0)).toBe(true);
  });

  it("pay more for asking to be let in", () => {
    const seat = new AccountSockets().enter("anna", 0, ignore);
    let passed = 0;
    while (seat?.takeMessage(0, 10)) passed += 1;
    expect(passed).toBe(MESSAGE_RATE.burst / 10);
  });
});
