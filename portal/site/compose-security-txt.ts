type SecurityTxt = {
  /** A URI, as the press printed it. */
  readonly contact: string;
  /** Absolute address of the document itself. */
  readonly canonical: string;
  readonly now: Date;
};

/** Months for which a reader may rely on it; the standard recommends less than a year. */
const MONTHS = 6;

/**
 * security.txt (RFC 9116): whom a finder of a weakness writes to, in which languages, and until when that holds. The end is
 * the first of a month, so that the document stays the same for a while.
 */
export function composeSecurityTxt({ contact, canonical, now }: SecurityTxt): string {
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + MONTHS, 1));
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().replace(".000", "")}`,
    "Preferred-Languages: de, en",
    `Canonical: ${canonical}`,
    "",
  ].join("\n");
}
