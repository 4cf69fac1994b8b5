/** Who may do this. */
export const SPEAKS = "The academy’s principal and whoever chairs its local body answer for it.";

export const SENT =
  "This was sent to the trust meanwhile, and can no longer be changed. Copy what you typed, then reload the page";
