/** Hashing of features: every feature is a 32-bit number made of a template's number and one to three parts. */

/** A 32-bit hash of a string (FNV-1a). */
export function hashString(s: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193);
  return finish(h);
}

/** Spreads the entropy of a hash over all bits. */
function finish(h: number): number {
  let x = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** A growing list of the features of one position. */
export class FeatureList {
  values = new Int32Array(256);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  /** Adds the feature of template `t` with one to three parts. */
  add(t: number, a: number, b = 0, c = 0): void {
    if (this.length === this.values.length) {
      const wider = new Int32Array(this.length * 2);
      wider.set(this.values);
      this.values = wider;
    }
    let h = Math.imul(t, 0x9e3779b1) ^ a;
    h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ b;
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ c;
    h = Math.imul(h ^ (h >>> 16), 0x27d4eb2f);
    this.values[this.length++] = h ^ (h >>> 15);
  }
}
