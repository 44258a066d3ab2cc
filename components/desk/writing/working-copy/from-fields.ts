/** Origin of what is written beside the text in this browser; undo takes back nothing else. */
export const FROM_FIELDS = "fields";
