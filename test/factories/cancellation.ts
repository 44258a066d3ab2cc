import { randomInt } from "node:crypto";

/** A public address in a network that nobody else in this run uses. */
export function buildClient(): string {
  const group = () => randomInt(1, 0xffff).toString(16);
  return `2001:db8:${group()}:${group()}::${group()}`;
}

/** The fields of the form as a reader fills them in. */
export function buildCancellationForm(wishes: Partial<Record<string, string>> = {}) {
  return {
    name: "Erika Mustermann",
    email: "erika@leser.example",
    contract: "Jahresabo, Kundennummer 40 117",
    cancellation: "ordinary",
    reason: "",
    endsOn: "",
    ...wishes,
  };
}
