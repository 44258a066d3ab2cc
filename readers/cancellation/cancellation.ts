/** Ordinary, or extraordinary: for cause (§ 314 BGB), which must be named. */
export const CANCELLATION_KINDS = ["ordinary", "extraordinary"] as const;
export type CancellationKind = (typeof CANCELLATION_KINDS)[number];

/** What the reader declares (§ 312k (2) BGB), to the letter. */
export type CancellationDeclaration = {
  readonly name: string;
  readonly email: string;
  readonly contract: string;
  readonly cancellation: CancellationKind;
  /** Empty only when ordinary. */
  readonly reason: string;
  /** The wished end of the contract, a calendar day yyyy-mm-dd; null means as early as possible. */
  readonly endsOn: string | null;
};

/** What the reader gets in return. */
export type CancellationReceipt = {
  readonly receiptNumber: string;
  readonly receivedAt: Date;
  readonly declaration: CancellationDeclaration;
};

/** A cancellation as the desk sees it. */
export type Cancellation = CancellationDeclaration & {
  readonly id: string;
  readonly receiptNumber: string;
  readonly receivedAt: Date;
  readonly handledAt: Date | null;
  readonly handledBy: string | null;
};
