import type { Places, Words } from "./canary-piece.ts";

type Addresses = (places: Places, words: Words) => readonly string[];

/** Every public representation of a piece and of what leads to it: a new one is one line here. */
export const PORTAL: readonly Addresses[] = [
  () => ["/", "/impressum", "/diese-seite-gab-es-nie"],
  ({ id, slug }) => [`/meldung/${id}`, `/meldung/${id}-${slug}`, `/meldung/${id}-x`],
  ({ id, slug }) => [`/meldung/${id}-${slug}/druck`, `/meldung/${id}/druck`],
  ({ id, slug }) => [`/meldung/${id}-${slug}.pdf`, `/meldung/${id}.pdf`],
  ({ section }) => [`/ressort/${section}`, `/ressort/${section}?seite=2`],
  ({ keyword }) => ["/stichwort", `/stichwort?buchstabe=${keyword.slice(0, 1)}`, `/stichwort/${keyword}`],
  ({ author }) => [`/autor/${author}`],
  ({ series }) => ["/serie", `/serie/${series}`, "/sitemap/serien.xml"],
  (_places, words) => [...words.values()].map((word) => `/suche?q=${word}`),
  (_places, words) => [...words.values()].map((word) => `/suche/vorschlaege?q=${word}`),
  (_places, words) => [...words.values()].map((word) => `/suche/vorschlaege?q=${word.slice(0, -2)}`),
  ({ pictures }) => pictures.flatMap(({ hash }) => [`/media/${hash}/64.webp`, `/media/${hash}/64.avif`]),
  ({ pictures }) => pictures.map(({ hash }) => `/_next/image?url=%2Fmedia%2F${hash}%2F64.webp&w=640&q=75`),
  () => ["/feed", "/feed?seite=2", "/feed.xml", "/rss.xml", "/atom.xml", "/feed.json"],
  ({ section, keyword, author }) => [
    `/ressort/${section}/feed`,
    `/stichwort/${keyword}/atom.xml`,
    `/autor/${author}/feed.json`,
  ],
  ({ month }) => ["/sitemap.xml", `/sitemap/${month}.xml`, "/sitemap/stichwoerter.xml", "/sitemap/autoren.xml"],
  () => ["/news-sitemap.xml", "/robots.txt", "/.well-known/security.txt"],
  ({ sharePicture }) => [sharePicture],
  () => ["/korrekturen", "/korrekturen?seite=2"],
  ({ id }) => [`/api/meldung/${id}`, `/api/artikel/${id}`, `/_next/data/build/meldung/${id}.json`],
];

/** Addresses of the desk, which a stranger may guess; of tokens a hundred guesses are borne, so that they have tests of their own. */
export const DESK: readonly Addresses[] = [
  ({ id }) => ["", "/verlauf", "/versionen", "/vorschau-links"].map((part) => `/redaktion/artikel/${id}${part}`),
  ({ id }) => ["", "/seite", "/druck", "/pdf"].map((part) => `/redaktion/artikel/${id}/vorschau${part}`),
  ({ pictures }) => pictures.map(({ id }) => `/redaktion/bilder/${id}/64.webp`),
  (_places, words) => [
    `/redaktion/artikel?q=${words.get("headline")}`,
    "/redaktion",
    "/redaktion/tafel",
    "/redaktion/kalender",
    "/redaktion/mitteilungen",
    "/redaktion/protokoll/export",
  ],
];

/** Other spellings of the same address, some of which a server may take for it. */
export const SPELLINGS: readonly ((path: string) => string)[] = [
  (path) => `${path}/`,
  (path) => `/${path}`,
  (path) => `/.${path}`,
  (path) => `/x/..${path}`,
  (path) => `/%2e%2e${path}`,
  (path) => `/redaktion/..;${path}`,
  (path) => path.toUpperCase(),
  (path) => `${path}.`,
  (path) => `${path}%20`,
  (path) => `${path};x=1`,
  (path) => `${path}.rsc`,
  (path) => `${path}.json`,
  (path) => `${path}%00`,
  (path) => path.replace(/^\/([a-z])/, (_whole, letter: string) => `/%${letter.charCodeAt(0).toString(16)}`),
  (path) => `${path}${path.includes("?") ? "&" : "?"}_rsc=1abc`,
];

const TREE = encodeURIComponent(JSON.stringify(["", { children: ["__PAGE__", {}] }, null, null, true]));

/** Headers by which programs ask for something else than the document. */
export const HEADERS: readonly Readonly<Record<string, string>>[] = [
  { RSC: "1" },
  { RSC: "1", "Next-Router-State-Tree": TREE },
  { RSC: "1", "Next-Router-Prefetch": "1", "Next-Router-Segment-Prefetch": "/_tree" },
  { "Next-Action": "0".repeat(42) },
  { Accept: "application/json" },
  { "X-Middleware-Subrequest": "middleware:middleware:middleware", "X-Matched-Path": "/redaktion" },
  { "X-Original-URL": "/redaktion", "X-Rewrite-URL": "/redaktion", "X-Forwarded-Host": "localhost" },
];
