/** The one palette of all demo pictures: ink and its two mid-tones, warm paper, one warm accent with its light. */
export const colour = {
  night: "#0c1829",
  ink: "#15263f",
  indigo: "#223b5c",
  slate: "#3a5a7a",
  steel: "#6787a0",
  mist: "#a8bcc6",
  haze: "#d3d9d4",
  paper: "#f5eddd",
  sand: "#e5d6bb",
  clay: "#b99a7c",
  accent: "#d65f36",
  rust: "#a8452a",
  ember: "#f3ad72",
  glow: "#fbdcae",
} as const;

export const skinTones = ["#e5b996", "#c8916c", "#8d5d46", "#edc9a8"] as const;
