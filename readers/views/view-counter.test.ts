import { beforeEach, describe, expect, it } from "vitest";
import type { View } from "./view.ts";
import { HOST_LIMIT, NETWORK_LIMIT, PENDING_LIMIT, PIECE_LIMIT, ViewCounter } from "./view-counter.ts";

let now: number;
let counter: ViewCounter;
const total = () => counter.take().reduce((sum, { views }) => sum + views, 0);
const networks = (count: number) => Array.from({ length: count }, (_, place) => `2001:db8:0:${place}::/64`);

/** A call as the portal takes it. */
function read(view: View, network: string): void {
  if (counter.isWelcome(view.articleId, network)) counter.count(view);
}

beforeEach(() => {
  now = 0;
  counter = new ViewCounter(() => now);
});

describe("views in memory", () => {
  it("are summed by piece and host, and handed over once", () => {
    for (const network of networks(3)) read({ articleId: 7, referrer: "fachforum.example" }, network);
    read({ articleId: 7, referrer: "" }, "192.0.2.7");
    expect(counter.take()).toEqual([
      { articleId: 7, referrer: "fachforum.example", views: 3 },
      { articleId: 7, referrer: "", views: 1 },
    ]);
    expect(counter.take()).toEqual([]);
  });

  it("come back together with newer ones when they could not be stored", () => {
    read({ articleId: 7, referrer: "" }, "192.0.2.7");
    const taken = counter.take();
    read({ articleId: 7, referrer: "" }, "192.0.2.8");
    counter.putBack(taken);
    expect(counter.take()).toEqual([{ articleId: 7, referrer: "", views: 2 }]);
  });

  it("of one piece from one network count a few times a minute, and again in the next", () => {
    for (let round = 0; round < 50; round += 1) read({ articleId: 7, referrer: "" }, "192.0.2.7");
    expect(total()).toBe(PIECE_LIMIT);
    now = 60_000;
    read({ articleId: 7, referrer: "" }, "192.0.2.7");
    expect(total()).toBe(1);
  });

  it("of all pieces from one network have a limit as well", () => {
    for (let id = 1; id <= 500; id += 1) read({ articleId: id, referrer: "" }, "192.0.2.7");
    expect(total()).toBe(NETWORK_LIMIT);
  });

  it("from ever more hosts are counted together", () => {
    for (const [place, network] of networks(HOST_LIMIT + 20).entries()) {
      read({ articleId: 7, referrer: `h${place}.example` }, network);
    }
    expect(counter.take().find(({ referrer }) => referrer === "*")?.views).toBe(20);
  });

  it("are kept apart by other hosts on another day, whoever stored first on it", () => {
    counter.noteDay("2018-11-09");
    for (const [place, network] of networks(HOST_LIMIT).entries())
      read({ articleId: 7, referrer: `h${place}.example` }, network);
    counter.noteDay("2018-11-09");
    read({ articleId: 7, referrer: "spaet.example" }, "192.0.2.7");
    counter.take();
    counter.noteDay("2018-11-10");
    read({ articleId: 7, referrer: "spaet.example" }, "192.0.2.7");
    expect(counter.take()).toEqual([{ articleId: 7, referrer: "spaet.example", views: 1 }]);
  });

  it("from ever more networks fill no memory", () => {
    for (let place = 0; place < PENDING_LIMIT * 2; place += 1) read({ articleId: place, referrer: "" }, `${place}`);
    expect(counter.take().length).toBeLessThanOrEqual(PENDING_LIMIT);
  });
});
