/** Takes a picture of every screen of the demo: the journeys know the way to each. */
await import("@/tests/e2e/screens");

export {};
