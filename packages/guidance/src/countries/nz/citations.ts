import type { Pack } from "../../pack.ts";

export const nz: Pack = {
  general: {
    confidentiality: ["nz-mcnz-internet", "anz-ama-guide"],
    respect: ["anz-ama-guide", "nz-mcnz-advertising"],
    discrimination: ["anz-ama-guide"],
    sexualised: ["anz-ama-guide"],
    disrepute: ["anz-ama-guide"],
    advice: ["nz-mcnz-internet"],
    sources: ["nz-mcnz-advertising"],
    role: ["anz-ama-guide", "nz-mcnz-advertising"],
    // Testimonials and endorsements are forbidden in advertising here.
    conflict: ["nz-mcnz-advertising"],
    copyright: ["anz-ama-guide"],
    defamation: ["anz-ama-guide"],
    boundaries: ["anz-ama-guide", "nz-mcnz-internet"],
    complaint: ["nz-mcnz-internet", "nz-mcnz-advertising"],
    indemnity: ["mps-ask-expert-2020"],
  },
};
