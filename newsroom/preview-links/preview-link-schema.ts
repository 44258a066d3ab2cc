import { z } from "zod";
import { articleIdSchema } from "../articles/article-content-schema.ts";
import { PREVIEW_DAYS } from "./preview-link.ts";

export const makePreviewLinkSchema = z.strictObject({
  articleId: articleIdSchema,
  days: z.literal(PREVIEW_DAYS, { error: "Wählen Sie, wie lange der Link gelten soll." }),
});

export const revokePreviewLinkSchema = z.strictObject({
  articleId: articleIdSchema,
  linkId: z.uuid({ error: "Diesen Link gibt es nicht." }),
});
