export interface Browser {
  readonly name: string;
  /** The first version that shows everything as it was designed. */
  readonly from: number;
  readonly released: string;
}

/**
 * What the stylesheet and the scripts need. Tailwind 4 names Chrome 111, Firefox 128 and Safari 16.4
 * (its compatibility page); Next 16 builds scripts for Chrome and Edge 111, Firefox 111, Safari 16.4.
 * The later of the two counts. Our own styles add nothing newer that anything depends on.
 */
export const BROWSERS: readonly Browser[] = [
  { name: "Chrome", from: 111, released: "March 2023" },
  { name: "Edge", from: 111, released: "March 2023" },
  { name: "Firefox", from: 128, released: "July 2024" },
  { name: "Safari", from: 16.4, released: "March 2023" },
];
