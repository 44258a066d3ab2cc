/** Words around signing out: that it goes on, and why it did not happen. */
export const signOutMessages = {
  running: "Speichert, was noch fehlt, und meldet ab …",
  offline:
    "Ohne Verbindung können Sie sich nicht abmelden. Sie sind noch angemeldet, und in diesem Browser ist nichts gelöscht.",
  failed:
    "Der Server hat Sie nicht abgemeldet. Sie sind noch angemeldet, und in diesem Browser ist nichts gelöscht. Versuchen Sie es gleich noch einmal.",
  stillUnstored: "Es ließ sich noch nicht alles speichern. Was fehlt, liegt weiter in diesem Browser.",
} as const;
