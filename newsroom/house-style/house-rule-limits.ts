/** Longest texts of a rule in UTF-16 code units. */
export const RULE_TEXT_LIMITS = { form: 120, reason: 300 } as const;

/** Most rules of a house and most forms of one list of a rule; the checker is measured with as many. */
export const MAX_HOUSE_RULES = 500;
export const MAX_RULE_FORMS = 50;

/** Most findings that one article may have exempted. */
export const MAX_EXEMPTIONS = 500;
