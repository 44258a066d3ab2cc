"use client";

import type { ComponentProps } from "react";
import { useLateValue } from "#components/ui/late-value.ts";
import { TextArea } from "#components/ui/text-area.tsx";

type KeptTextProps = Omit<ComponentProps<typeof TextArea>, "value" | "onChange"> & {
  /** The words as the document keeps them; it answers later than the browser draws. */
  readonly kept: string;
  readonly onText: (text: string) => void;
};

/** A plain field whose words the document keeps. */
export function KeptText({ kept, onText, ...rest }: KeptTextProps) {
  const [shown, report] = useLateValue(kept, onText);
  return <TextArea {...rest} value={shown} onChange={(event) => report(event.target.value)} />;
}
