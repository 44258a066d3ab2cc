import { z } from "zod";
import { lineSchema } from "../../people/line-schema.ts";
import { articleIdSchema } from "../article-content-schema.ts";
import { MAX_REVISION_NAME } from "./revision.ts";

export const revisionIdSchema = z.uuid({ error: "Diese Version gibt es nicht." });

export const nameRevisionSchema = z.strictObject({
  articleId: articleIdSchema,
  name: lineSchema("Der Name", MAX_REVISION_NAME),
});

export const restoreRevisionSchema = z.strictObject({ articleId: articleIdSchema, revisionId: revisionIdSchema });
