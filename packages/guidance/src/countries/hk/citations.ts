import type { Pack } from "../../pack.ts";

export const hk: Pack = {
  general: {
    confidentiality: ["hk-mchk-code", "hk-mps-2021"],
    respect: ["hk-mchk-code", "hk-mps-2021"],
    discrimination: ["hk-mchk-code", "hk-mps-2021"],
    sexualised: ["hk-mchk-code", "hk-mps-2021"],
    disrepute: ["hk-mchk-code", "hk-mps-2021"],
    advice: ["hk-mchk-code", "hk-mps-2021"],
    sources: ["hk-mchk-code#section 5.2"],
    role: ["hk-mchk-code#section 5.2"],
    // Practice promotion: thank-you letters and claims of skill.
    conflict: ["hk-mchk-code#section 5.2"],
    copyright: ["hk-mchk-code", "hk-mps-2021"],
    defamation: ["hk-mchk-code", "hk-mps-2021"],
    boundaries: ["hk-mps-2021", "hk-mchk-code"],
    complaint: ["hk-mchk-code", "hk-mps-2021"],
    indemnity: ["mps-ask-expert-2020"],
  },
};
