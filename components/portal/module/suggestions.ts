import type { SuggestionGroup } from "../suggestion-group.ts";

const PAUSE_MS = 150;
const SHORTEST = 2;

/**
 * Suggestions below the search field while somebody types: a combobox by the pattern of the ARIA guide. Arrows choose,
 * Enter follows what is chosen and searches otherwise, Escape closes. The field stays what it is without them.
 */
export function enhanceSuggestions(): void {
  const field = document.querySelector<HTMLInputElement>("input[data-suggestions]");
  if (field) new SuggestionList(field).listen();
}

class SuggestionList {
  readonly #field: HTMLInputElement;
  readonly #list = document.createElement("div");
  #options: readonly HTMLAnchorElement[] = [];
  #chosen = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking = new AbortController();

  constructor(field: HTMLInputElement) {
    this.#field = field;
    this.#list.id = "suchvorschlaege";
    this.#list.className = "suggestions";
    this.#list.role = "listbox";
    this.#list.ariaLabel = field.dataset["label"] ?? "";
    this.#list.hidden = true;
    field.after(this.#list);
    field.role = "combobox";
    field.autocomplete = "off";
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", this.#list.id);
    this.#close();
  }

  listen(): void {
    this.#field.addEventListener("input", () => this.#await());
    this.#field.addEventListener("keydown", (event) => this.#press(event));
    this.#field.addEventListener("blur", () => this.#close());
    // The field keeps the focus while something in the list is clicked, else the list were gone before the click.
    this.#list.addEventListener("mousedown", (event) => event.preventDefault());
  }

  #await() {
    this.#stop();
    const typed = this.#field.value.trim();
    if (typed.length < SHORTEST) this.#close();
    else this.#timer = setTimeout(() => void this.#ask(typed), PAUSE_MS);
  }

  /** What was asked for before is not waited for any longer. */
  #stop() {
    clearTimeout(this.#timer);
    this.#asking.abort();
  }

  async #ask(typed: string) {
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    try {
      const address = `${this.#field.dataset["suggestions"]}?${new URLSearchParams({ q: typed })}`;
      const answer = await fetch(address, { signal });
      const { groups }: { groups: SuggestionGroup[] } = await answer.json();
      if (!signal.aborted) this.#show(groups);
    } catch {
      // No suggestions then; the search works as ever.
      if (!signal.aborted) this.#close();
    }
  }

  #show(groups: readonly SuggestionGroup[]) {
    this.#list.replaceChildren(...groups.map(drawGroup));
    this.#options = [...this.#list.querySelectorAll("a")];
    for (const [place, option] of this.#options.entries()) option.id = `suchvorschlag-${place}`;
    this.#choose(-1);
    this.#open(this.#options.length > 0);
  }

  #open(isOpen: boolean) {
    this.#list.hidden = !isOpen;
    this.#field.ariaExpanded = String(isOpen);
  }

  #close() {
    this.#stop();
    this.#choose(-1);
    this.#open(false);
  }

  #press(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    const chosen = this.#options[this.#chosen];
    if (this.#list.hidden || event.isComposing) return;
    if (step !== 0) this.#move(step);
    else if (event.key === "Escape") this.#close();
    else if (event.key === "Enter" && chosen) chosen.click();
    else return;
    event.preventDefault();
  }

  /** Round in a circle, of which the field itself is one place. */
  #move(step: number) {
    const places = this.#options.length + 1;
    this.#choose(((this.#chosen + 1 + step + places) % places) - 1);
  }

  #choose(place: number) {
    this.#chosen = place;
    for (const [number, option] of this.#options.entries()) option.ariaSelected = String(number === place);
    const chosen = this.#options[place];
    if (chosen) this.#field.setAttribute("aria-activedescendant", chosen.id);
    else this.#field.removeAttribute("aria-activedescendant");
    chosen?.scrollIntoView({ block: "nearest" });
  }
}

function drawGroup({ name, entries }: SuggestionGroup): HTMLElement {
  const group = document.createElement("div");
  group.role = "group";
  group.ariaLabel = name;
  const title = document.createElement("p");
  title.textContent = name;
  title.ariaHidden = "true";
  group.append(title, ...entries.map(drawOption));
  return group;
}

function drawOption({ text, address }: SuggestionGroup["entries"][number]): HTMLElement {
  const option = document.createElement("a");
  option.role = "option";
  option.tabIndex = -1;
  option.href = address;
  option.textContent = text;
  return option;
}
