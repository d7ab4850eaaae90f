import type { Pack } from "../../pack.ts";

export const us: Pack = {
  general: {
    confidentiality: ["us-hipaa#45 CFR 164.514(b)", "us-ama-2.3.2"],
    respect: ["us-ama-2.3.2", "us-fsmb-2019"],
    discrimination: ["us-ama-2.3.2", "us-fsmb-2019"],
    sexualised: ["us-ama-2.3.2", "us-fsmb-2019"],
    disrepute: ["us-ama-2.3.2", "us-fsmb-2019"],
    advice: ["us-fsmb-2019", "us-ama-2.3.2"],
    sources: ["us-fsmb-2019", "us-ftc-255"],
    role: ["us-fsmb-2019", "us-ama-2.3.2"],
    conflict: ["us-ftc-255"],
    copyright: ["us-ama-2.3.2"],
    defamation: ["us-ama-2.3.2"],
    boundaries: ["us-ama-2.3.2", "us-fsmb-2019"],
    complaint: ["us-hipaa", "us-hhs-reviews-2022"],
    indemnity: ["mps-ask-expert-2020"],
  },
};
