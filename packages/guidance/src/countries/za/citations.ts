import type { Pack } from "../../pack.ts";

export const za: Pack = {
  general: {
    confidentiality: ["za-hpcsa-16", "za-mps-2025", "za-nha-2003"],
    respect: ["za-hpcsa-16", "za-mps-2025"],
    discrimination: ["za-hpcsa-16", "za-mps-2025"],
    sexualised: ["za-hpcsa-16"],
    disrepute: ["za-hpcsa-16", "za-mps-2025"],
    advice: ["za-hpcsa-16"],
    sources: ["za-hpcsa-16"],
    role: ["za-hpcsa-16"],
    // Touting and canvassing.
    conflict: ["za-hpcsa-16"],
    copyright: ["za-hpcsa-16"],
    defamation: ["za-hpcsa-16", "za-mps-2025"],
    boundaries: ["za-hpcsa-16", "za-mps-2025"],
    complaint: ["za-hpcsa-16", "za-mps-2025"],
    indemnity: ["mps-ask-expert-2020"],
  },
};
