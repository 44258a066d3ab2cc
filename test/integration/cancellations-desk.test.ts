import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { recordDeskEntry } from "#newsroom/audit/record-desk-entry.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import type { UserActor } from "#newsroom/people/user-queries.ts";
import { portalDatabase } from "#portal/portal-database.ts";
import { listCancellations } from "#readers/cancellation/cancellation-queries.ts";
import { markCancellationHandled } from "#readers/cancellation/mark-cancellation-handled.ts";
import { requestCancellation } from "#readers/cancellation/request-cancellation.ts";
import { readersDatabase } from "#readers/readers-database.ts";
import { buildCancellationForm, buildClient } from "../factories/cancellation.ts";
import { buildUser } from "../factories/user.ts";
import { prepareOwnOutbox } from "../mail/own-outbox.ts";
import { outcomeOf } from "../outcome-of.ts";

prepareOwnOutbox();

describe("at the desk", () => {
  const RIGHT = "see-cancellations";

  async function openCancellation(): Promise<string> {
    const { receiptNumber } = await requestCancellation(buildCancellationForm(), buildClient());
    const { id } = await readersDatabase().cancellationRequest.findUniqueOrThrow({ where: { receiptNumber } });
    return id;
  }

  function markAs(actor: UserActor, id: string) {
    return markCancellationHandled(
      { id },
      {
        handledBy: actor.name,
        recordEntry: (cancellation) =>
          recordDeskEntry(actor, RIGHT, {
            action: "handle-cancellation",
            subject: "cancellation",
            subjectId: cancellation.id,
          }),
      },
    );
  }

  async function entriesOf(id: string): Promise<string[]> {
    const entries = await newsroomDatabase().auditEntry.findMany({
      where: { subjectType: "cancellation", subjectId: id },
    });
    return entries.map(({ action, actorName }) => `${actorName}: ${action}`);
  }

  it("open ones are listed apart, the newest first", async () => {
    const { actor } = await buildUser({ role: "editor" });
    const [first, second, third] = [await openCancellation(), await openCancellation(), await openCancellation()];
    await markAs(actor, second);
    const mine = new Set([first, second, third]);
    const listed = async (onlyOpen: boolean) =>
      (await listCancellations({ onlyOpen })).map(({ id }) => id).filter((id) => mine.has(id));
    expect(await listed(true)).toEqual([third, first]);
    expect(await listed(false)).toEqual([third, second, first]);
  });

  it("one is marked as handled by name, and logged", async () => {
    const { actor } = await buildUser({ role: "editor", name: "Ina Krämer" });
    const id = await openCancellation();
    await markAs(actor, id);
    const handled = (await listCancellations()).find((cancellation) => cancellation.id === id);
    expect(handled).toMatchObject({ handledAt: expect.any(Date), handledBy: "Ina Krämer" });
    expect(await entriesOf(id)).toEqual(["Ina Krämer: handle-cancellation"]);
  });

  it("of many at once one handles it, and the log says it once", async () => {
    const { actor } = await buildUser({ role: "admin" });
    const id = await openCancellation();
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => outcomeOf(markAs(actor, id))));
    expect(outcomes.toSorted()).toEqual(["ok", ...Array.from({ length: 7 }, () => "wrong-state")]);
    expect(await entriesOf(id)).toHaveLength(1);
    await expect(markAs(actor, id)).rejects.toThrow("hat diese Kündigung schon erledigt");
  });

  it("none is marked without its entry", async () => {
    const id = await openCancellation();
    const logIsDown = { handledBy: "Ina Krämer", recordEntry: () => Promise.reject(new Error("log is down")) };
    await expect(markCancellationHandled({ id }, logIsDown)).rejects.toThrow("log is down");
    expect((await listCancellations({ onlyOpen: true })).map((cancellation) => cancellation.id)).toContain(id);
  });

  it("authors change nothing", async () => {
    const { actor } = await buildUser({ role: "author" });
    const id = await openCancellation();
    expect(await outcomeOf(markAs(actor, id))).toBe("not-allowed");
    expect((await listCancellations({ onlyOpen: true })).map((cancellation) => cancellation.id)).toContain(id);
    expect(await entriesOf(id)).toEqual([]);
  });

  it.each([randomUUID(), "", "1", "' OR 1=1 --"])("%j is not found", async (id) => {
    const { actor } = await buildUser({ role: "editor" });
    expect(await outcomeOf(markAs(actor, id))).toBe("not-found");
  });

  it("nobody but the readers' wing opens the letters box", async () => {
    await expect(newsroomDatabase().cancellationRequest.count()).rejects.toThrow("denied");
    await expect(portalDatabase().cancellationRequest.count()).rejects.toThrow("denied");
    await expect(readersDatabase().article.count()).rejects.toThrow("denied");
  });
});
