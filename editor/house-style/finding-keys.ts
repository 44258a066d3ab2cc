/** Which keys go through what was found and mend it, in ProseMirror's spelling. */
export const FINDING_KEYS = { next: "F8", previous: "Shift-F8", mend: "Alt-Enter" } as const;
