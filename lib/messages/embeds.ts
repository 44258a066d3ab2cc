type Shape = "video" | "graphic" | "map" | "post";

const kinds: Readonly<Record<Shape, string>> = {
  video: "Video",
  graphic: "Grafik",
  map: "Karte",
  post: "Beitrag",
};

/** What stands at the place of embedded content, for readers and on paper. */
export const embedMessages = {
  title: (shape: Shape, title: string) => `${kinds[shape]}: ${title}`,
  notice: (name: string, owner: string) => `Erst mit einem Klick werden Daten an ${name} (${owner}) übertragen.`,
  load: (shape: Shape) => `${kinds[shape]} laden`,
  open: (name: string) => `Bei ${name} öffnen`,
} as const;
