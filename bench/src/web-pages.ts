/** The pages that are measured: where somebody writes, where they are led, where they read. */
export const PAGES = [
  { name: "Check", hash: "" },
  { name: "a situation", hash: "#/situations/patient-friend-request" },
  { name: "an article", hash: "#/library/eight-points" },
] as const;
