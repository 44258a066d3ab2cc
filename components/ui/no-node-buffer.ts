/** What browsers load for Node's `buffer`: lib0 asks for it under Node only, and the bundler brought 8 KB along in its place. */
export const Buffer = undefined;
