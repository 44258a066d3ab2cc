import type { EmbedProvider } from "./provider.ts";

const CHART_PATH = /^\/(?:_\/)?([A-Za-z\d]{5})(?:\/\d+)?\/?$/;

function chartAddress({ pathname }: URL): string | null {
  const id = CHART_PATH.exec(pathname)?.[1];
  // Without the number of an edition it is always the newest, corrections included.
  return id === undefined ? null : `https://datawrapper.dwcdn.net/${id}/`;
}

export const datawrapper: EmbedProvider = {
  name: "Datawrapper",
  owner: () => "Datawrapper GmbH, Deutschland",
  shape: "graphic",
  hosts: ["datawrapper.dwcdn.net", "www.datawrapper.de"],
  frameHosts: ["datawrapper.dwcdn.net"],
  normalise: chartAddress,
  frameAddress: (url) => url.href,
};

/** The frame as it is drawn at most, in CSS pixels; the map's section follows from it. */
const MAP_WIDTH = 640;
const MAP_HEIGHT = 480;
/** Side of the map's tiles in CSS pixels. */
const TILE = 256;
const MAP_HASH = /^#map=(\d{1,2})\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)(?:&|$)/;
const MAX_ZOOM = 19;
/** Where the map's projection (Web Mercator) ends, in degrees. */
const MAX_LATITUDE = 85;
const MAX_LONGITUDE = 180;

type MapView = { readonly zoom: number; readonly latitude: number; readonly longitude: number };

/** Five digits are about a metre. */
function degrees(text: string): number {
  return Number(Number(text).toFixed(5));
}

function mapView({ hash }: URL): MapView | null {
  const [, zoom, latitude, longitude] = MAP_HASH.exec(hash) ?? [];
  if (zoom === undefined || latitude === undefined || longitude === undefined) return null;
  const view = { zoom: Number(zoom), latitude: degrees(latitude), longitude: degrees(longitude) };
  const isOnMap = Math.abs(view.latitude) <= MAX_LATITUDE && Math.abs(view.longitude) <= MAX_LONGITUDE;
  return isOnMap && view.zoom <= MAX_ZOOM ? view : null;
}

function mapMarker({ searchParams }: URL): { latitude: number; longitude: number } | null {
  const [latitude, longitude] = ["mlat", "mlon"].map((name) => searchParams.get(name) ?? "");
  const isNumber = (text: string | undefined) => text !== undefined && /^-?\d{1,3}(?:\.\d+)?$/.test(text);
  if (!isNumber(latitude) || !isNumber(longitude)) return null;
  return { latitude: degrees(latitude ?? ""), longitude: degrees(longitude ?? "") };
}

export const openStreetMap: EmbedProvider = {
  name: "OpenStreetMap",
  owner: () => "OpenStreetMap Foundation, Vereinigtes Königreich",
  shape: "map",
  hosts: ["www.openstreetmap.org", "openstreetmap.org"],
  frameHosts: ["www.openstreetmap.org"],
  normalise(url) {
    const view = mapView(url);
    if (view === null || url.pathname !== "/") return null;
    const marker = mapMarker(url);
    const query = marker === null ? "" : `?mlat=${marker.latitude}&mlon=${marker.longitude}`;
    return `https://www.openstreetmap.org/${query}#map=${view.zoom}/${view.latitude}/${view.longitude}`;
  },
  frameAddress(url) {
    const { zoom, latitude, longitude } = mapView(url) ?? { zoom: 0, latitude: 0, longitude: 0 };
    const perPixel = 360 / (TILE * 2 ** zoom);
    const aside = (perPixel * MAP_WIDTH) / 2;
    const upward = (perPixel * MAP_HEIGHT * Math.cos((latitude * Math.PI) / 180)) / 2;
    const box = [longitude - aside, latitude - upward, longitude + aside, latitude + upward];
    const query = new URLSearchParams({ bbox: box.map((side) => side.toFixed(5)).join(","), layer: "mapnik" });
    const marker = mapMarker(url);
    if (marker !== null) query.set("marker", `${marker.latitude},${marker.longitude}`);
    return `https://www.openstreetmap.org/export/embed.html?${query}`;
  },
};

/** Servers on which authorities and the trade speak, with their country. */
const MASTODON_HOSTS = ["mastodon.social", "social.bund.de", "norden.social", "xn--baw-joa.social"];
const POST_PATH = /^\/@([A-Za-z\d_]{1,30})\/(\d{15,20})(?:\/embed)?\/?$/;

export const mastodon: EmbedProvider = {
  name: "Mastodon",
  owner: ({ hostname }) => `Betreiber des Servers ${hostname}, Deutschland`,
  shape: "post",
  hosts: MASTODON_HOSTS,
  frameHosts: MASTODON_HOSTS,
  normalise({ hostname, pathname }) {
    const [, user, post] = POST_PATH.exec(pathname) ?? [];
    return user === undefined || post === undefined ? null : `https://${hostname}/@${user}/${post}`;
  },
  frameAddress: (url) => `${url.href}/embed`,
};
