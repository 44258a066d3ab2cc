/** Words of the way through lists that are read newest first. */
export const pagingMessages = { newest: "Zum Neuesten", older: "Ältere Einträge" } as const;
