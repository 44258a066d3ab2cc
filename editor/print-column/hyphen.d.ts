/** The part of the package that we use; it brings no types. */
declare module "hyphen/de-1996/index.js" {
  const hyphenation: { readonly hyphenateSync: (text: string) => string };
  export default hyphenation;
}
