import { z } from "zod";
import { singleLine } from "../single-line.ts";
import { MAX_ADDRESS_LENGTH, MAX_LIST_LENGTH, problemWithNew, problemWithOld, tidyOld } from "./redirect.ts";

const from = singleLine("Alte Adresse", MAX_ADDRESS_LENGTH).overwrite(tidyOld).check(saying(problemWithOld));
const to = singleLine("Neue Adresse", MAX_ADDRESS_LENGTH).check(saying(problemWithNew));

export const redirectSchema = z.object({ from, to });
export const redirectKeySchema = z.object({ from: z.string().max(MAX_ADDRESS_LENGTH) });
export const redirectListSchema = z.object({
  text: z.string().max(MAX_LIST_LENGTH, "Die Liste ist zu lang. Teilen Sie sie in mehrere Dateien."),
});

function saying(problemOf: (address: string) => string | null): z.core.CheckFn<string> {
  return (context) => {
    const message = problemOf(context.value);
    if (message !== null) context.issues.push({ code: "custom", message, input: context.value });
  };
}
