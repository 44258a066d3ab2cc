import { z } from "zod";
import { MAIL_RHYTHMS } from "./notification.ts";

const rhythm = z.enum(MAIL_RHYTHMS);

/** What somebody wants by mail, for each group. */
export const mailChoicesSchema = z.strictObject({ talk: rhythm, tasks: rhythm, news: rhythm });
