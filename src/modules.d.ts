/** True in the builds that tests load: open shadow root, `performance.measure` entries. */
declare const __TEST__: boolean;
/** Version in package.json. */
declare const __VERSION__: string;

/** A style sheet as text, for `CSSStyleSheet.replaceSync`. */
declare module '*.css' {
  const text: string;
  export default text;
}

/** Data that the build puts into a bundle for Node, Brotli-compressed; empty where there is none. */
declare module 'embedded:*' {
  const bytes: Uint8Array;
  export default bytes;
}
