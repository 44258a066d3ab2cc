import { createContext } from "react";
import type { ArticleAround } from "./text-context.ts";

/** The article around a text, for the views of its blocks; null where there is none. */
export const ArticleAroundContext = createContext<ArticleAround | null>(null);
