/** The demo's series with what their pages say above the parts; pieces name them in their field `series`. */
export const demoSeries: readonly { readonly name: string; readonly description: string }[] = [
  {
    name: "Kommunen rechnen ab",
    description:
      "Was kostet Digitalisierung, wenn man alles mitzählt? Fünf Kommunen haben ihre Bücher geöffnet: von der vergessenen Lizenz bis zur leeren Stelle.",
  },
  {
    name: "Ein Register zieht um",
    description:
      "34 Register will das Land Auenmark verbinden. Wir haben vier Stationen begleitet, vom Karteikasten bis zum Abruf in acht Sekunden.",
  },
];
