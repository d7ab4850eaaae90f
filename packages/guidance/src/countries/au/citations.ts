import type { Pack } from "../../pack.ts";

export const au: Pack = {
  general: {
    confidentiality: ["au-ahpra-social"],
    respect: ["au-ahpra-social", "anz-ama-guide"],
    discrimination: ["au-ahpra-social", "anz-ama-guide"],
    sexualised: ["au-ahpra-social"],
    disrepute: ["au-ahpra-social"],
    advice: ["au-ahpra-social"],
    sources: ["au-ahpra-social", "au-ahpra-advertising"],
    role: ["au-ahpra-social", "au-ahpra-advertising"],
    // Section 133 is the ban on testimonials.
    conflict: ["au-ahpra-advertising#National Law section 133(1)", "au-ahpra-social"],
    copyright: ["au-ahpra-social"],
    defamation: ["au-ahpra-social"],
    boundaries: ["au-ahpra-social"],
    complaint: ["au-ahpra-social", "au-ahpra-advertising"],
    indemnity: ["mps-ask-expert-2020"],
  },
};
