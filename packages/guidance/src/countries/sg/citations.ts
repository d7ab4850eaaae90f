import type { Pack } from "../../pack.ts";

export const sg: Pack = {
  general: {
    confidentiality: ["sg-smc-eceg-2016"],
    respect: ["sg-smc-eceg-2016", "sg-mps-2016"],
    discrimination: ["sg-smc-eceg-2016"],
    sexualised: ["sg-smc-eceg-2016"],
    disrepute: ["sg-smc-eceg-2016", "sg-mps-2016"],
    advice: ["sg-smc-eceg-2016"],
    sources: ["sg-smc-eceg-2016#section G"],
    role: ["sg-smc-eceg-2016#section G"],
    // No testimonials, no laudatory or comparative words.
    conflict: ["sg-smc-eceg-2016#section G", "sg-smc-advisory-2020"],
    copyright: ["sg-smc-eceg-2016"],
    defamation: ["sg-smc-eceg-2016", "sg-mps-2016"],
    boundaries: ["sg-smc-eceg-2016"],
    complaint: ["sg-smc-eceg-2016", "sg-smc-advisory-2020"],
    indemnity: ["mps-ask-expert-2020"],
  },
};
