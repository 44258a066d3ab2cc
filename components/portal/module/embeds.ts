/** Shows the buttons of embedded content, and puts the frame of others in our place after a reader's click, never before. */
export function enhanceEmbeds(): void {
  for (const figure of document.querySelectorAll<HTMLElement>(".embed[data-frame]")) {
    const button = figure.querySelector("button");
    if (!button) continue;
    button.hidden = false;
    button.addEventListener("click", () => load(figure), { once: true });
  }
}

function load(figure: HTMLElement) {
  const frame = document.createElement("iframe");
  frame.title = figure.dataset["title"] ?? "";
  frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox");
  frame.allow = "autoplay; fullscreen; picture-in-picture; encrypted-media";
  // Some players refuse whoever does not name their site; the page itself is nobody's business.
  frame.referrerPolicy = "strict-origin";
  frame.src = figure.dataset["frame"] ?? "";
  figure.querySelector(".embed-stage")?.replaceChildren(frame);
  figure.classList.add("is-loaded");
  frame.focus();
}
