/**
 * An item of Wikidata from what people paste: "Q183", "q183", or the item's address. Null when it is none.
 * Form: https://www.wikidata.org/wiki/Wikidata:Identifiers
 */
export function readWikidataId(written: string): string | null {
  const id = lastPart(written).toUpperCase();
  return /^Q[1-9]\d{0,11}$/.test(id) ? id : null;
}

/**
 * A number of the Gemeinsame Normdatei from what people paste: the number, or its address at d-nb.info. Null when it is
 * none or its check digit is wrong. Forms as Wikidata describes them for its property P227: with a hyphen for places,
 * subjects and corporate bodies of the former files (Berlin: 4005728-8), without for persons and whatever is new
 * (Goethe: 118540238).
 */
export function readGndId(written: string): string | null {
  const id = lastPart(written).toUpperCase();
  if (!/^(?:[1-9]\d{0,7}-[\dX]|[13]\d{7}[\dX]|1[0-3]\d{7}[\dX])$/.test(id)) return null;
  return id.at(-1) === checkDigit(id) ? id : null;
}

/** Modulo 11, the digits weighted from the right with 2, 3, 4 …; numbers without a hyphen carry the complement, as ISBN-10. */
function checkDigit(id: string): string {
  const digits = [...id.slice(0, -1).replace("-", "")].map(Number).reverse();
  const rest = digits.reduce((sum, digit, place) => sum + digit * (place + 2), 0) % 11;
  const check = id.includes("-") ? rest : (11 - rest) % 11;
  return check === 10 ? "X" : String(check);
}

function lastPart(written: string): string {
  return written.trim().replace(/\/+$/, "").split("/").at(-1) ?? "";
}
