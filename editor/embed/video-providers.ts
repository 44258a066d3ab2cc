import type { EmbedProvider } from "./provider.ts";

const VIDEO_PATH = /^\/(?:embed|shorts|live|v)\/([\w-]{11})\/?$/;
const VIDEO_ID = /^[\w-]{11}$/;

function youtubeId({ hostname, pathname, searchParams }: URL): string | null {
  const id =
    hostname === "youtu.be"
      ? pathname.slice(1)
      : pathname === "/watch"
        ? searchParams.get("v")
        : VIDEO_PATH.exec(pathname)?.[1];
  return id !== undefined && id !== null && VIDEO_ID.test(id) ? id : null;
}

/** „90“, „90s“ and „1m30s“ mean 90 seconds. */
function startSeconds({ searchParams }: URL): number {
  const given = searchParams.get("t") ?? searchParams.get("start") ?? "";
  const parts = /^(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,5})s?)?$/.exec(given);
  const [hours, minutes, seconds] = (parts?.slice(1) ?? []).map((part) => Number(part ?? 0));
  return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}

export const youtube: EmbedProvider = {
  name: "YouTube",
  owner: () => "Google Ireland Limited, Irland",
  shape: "video",
  hosts: ["www.youtube.com", "youtube.com", "m.youtube.com", "youtu.be", "www.youtube-nocookie.com"],
  frameHosts: ["www.youtube-nocookie.com"],
  normalise(url) {
    const id = youtubeId(url);
    const start = startSeconds(url);
    return id === null ? null : `https://www.youtube.com/watch?v=${id}${start === 0 ? "" : `&t=${start}`}`;
  },
  frameAddress(url) {
    const start = startSeconds(url);
    return `https://www.youtube-nocookie.com/embed/${youtubeId(url)}?autoplay=1${start === 0 ? "" : `&start=${start}`}`;
  },
};

/** An unlisted video carries a second part that opens it. */
function vimeoParts({ hostname, pathname, searchParams }: URL): { id: string; key: string | null } | null {
  const path = hostname === "player.vimeo.com" ? /^\/video\/(\d{5,12})\/?$/ : /^\/(\d{5,12})(?:\/([\da-f]{8,12}))?\/?$/;
  const parts = path.exec(pathname);
  if (parts?.[1] === undefined) return null;
  const asked = searchParams.get("h") ?? "";
  return { id: parts[1], key: parts[2] ?? (/^[\da-f]{8,12}$/.test(asked) ? asked : null) };
}

export const vimeo: EmbedProvider = {
  name: "Vimeo",
  owner: () => "Vimeo.com, Inc., USA",
  shape: "video",
  hosts: ["vimeo.com", "www.vimeo.com", "player.vimeo.com"],
  frameHosts: ["player.vimeo.com"],
  normalise(url) {
    const parts = vimeoParts(url);
    if (parts === null) return null;
    return `https://vimeo.com/${parts.id}${parts.key === null ? "" : `/${parts.key}`}`;
  },
  frameAddress(url) {
    const parts = vimeoParts(url);
    const key = parts?.key == null ? "" : `&h=${parts.key}`;
    // „dnt“ asks the player to keep no statistics of this reader.
    return `https://player.vimeo.com/video/${parts?.id}?dnt=1&autoplay=1${key}`;
  },
};
