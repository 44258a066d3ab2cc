import { z } from "zod";

/** Keys of the warnings that a person was shown and goes past; absent where nobody is there to be asked, such as in a job. */
export const seenWarningsSchema = z.array(z.string().max(64)).max(1_000).optional();
