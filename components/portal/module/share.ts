/** Shows the device's own share sheet and the copying of an address, each only where the browser can. */
export function enhanceShare(): void {
  if (typeof navigator.share === "function") for (const button of buttonsWith("data-share")) offerSheet(button);
  if (navigator.clipboard) for (const button of buttonsWith("data-copy")) offerCopy(button);
}

const buttonsWith = (attribute: string) => document.querySelectorAll<HTMLButtonElement>(`button[${attribute}]`);

function offerSheet(button: HTMLButtonElement) {
  const { share: url = "", title = "" } = button.dataset;
  button.parentElement?.removeAttribute("hidden");
  // Whoever closes the sheet has changed their mind; „Link mailen“ stands beside it.
  button.addEventListener("click", () => void navigator.share({ title, url }).catch(() => undefined));
}

function offerCopy(button: HTMLButtonElement) {
  const { copy = "", copied = "" } = button.dataset;
  const status = button.parentElement?.querySelector("[role=status]");
  button.hidden = false;
  button.addEventListener("click", () => {
    const tell = () => {
      if (status) status.textContent = copied;
    };
    // Where copying is refused, the address stands there to be marked by hand.
    navigator.clipboard.writeText(copy).then(tell, () => undefined);
  });
}
