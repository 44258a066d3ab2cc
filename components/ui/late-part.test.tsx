// @vitest-environment happy-dom
import { act, type ComponentType } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { latePart } from "./late-part.tsx";

type Props = { readonly name: string };

const Greeting = ({ name }: Props) => <b>Guten Tag, {name}.</b>;
const Excuse = ({ name }: Props) => <i>{name} fehlt.</i>;

let root: Root;
let hasNetwork: boolean;
let fetches: number;

/** Answers as a network does that may be gone. */
async function load(): Promise<ComponentType<Props>> {
  fetches += 1;
  if (!hasNetwork) throw new Error("Failed to load chunk");
  return Greeting;
}

async function show(Part: ComponentType<Props>): Promise<void> {
  await act(async () => {
    root.render(
      <p>
        Text <Part name="Ada" />
      </p>,
    );
  });
}

function text(): string {
  return document.body.textContent ?? "";
}

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.useFakeTimers();
  hasNetwork = true;
  fetches = 0;
  root = createRoot(document.body.appendChild(document.createElement("div")));
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe("a part that comes late", () => {
  it("is fetched when it is first shown, and once", async () => {
    const Part = latePart(load);
    expect(fetches).toBe(0);
    await show(Part);
    expect(text()).toBe("Text Guten Tag, Ada.");
    act(() => root.render(null));
    await show(Part);
    expect(text()).toBe("Text Guten Tag, Ada.");
    expect(fetches).toBe(1);
  });

  it("leaves the page as it is without a network, and comes at once when the network is back", async () => {
    hasNetwork = false;
    const Part = latePart(load, { Missing: Excuse });
    await show(Part);
    expect(text()).toBe("Text Ada fehlt.");
    hasNetwork = true;
    await act(async () => window.dispatchEvent(new Event("online")));
    expect(text()).toBe("Text Guten Tag, Ada.");
  });

  it("asks again by itself when nobody notices that the network is back", async () => {
    hasNetwork = false;
    await show(latePart(load));
    expect(text()).toBe("Text ");
    hasNetwork = true;
    await act(() => vi.advanceTimersByTimeAsync(5000));
    expect(text()).toBe("Text Guten Tag, Ada.");
    expect(fetches).toBe(2);
  });

  it("can be fetched ahead, and fetched again where that failed", async () => {
    const Part = latePart(load, { Missing: Excuse });
    hasNetwork = false;
    Part.preload();
    hasNetwork = true;
    await show(Part);
    expect(text()).toBe("Text Guten Tag, Ada.");
  });
});
