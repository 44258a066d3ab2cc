/** Header by which our own server tells the application whose address a request came from; never taken from outside. */
export const CLIENT_ADDRESS_HEADER = "x-dachzeile-client";
/** Header by which our own server tells the application the address as it stood in the request; never taken from outside. */
export const PATH_HEADER = "x-dachzeile-path";
