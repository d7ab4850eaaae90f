import type { Pack } from "../../pack.ts";

export const ca: Pack = {
  general: {
    confidentiality: ["ca-cpso-social", "ca-cpsbc"],
    respect: ["ca-cma-code#32", "ca-cma-code#31", "ca-cpso-social"],
    discrimination: ["ca-cpso-social", "ca-cma-code#32"],
    sexualised: ["ca-cpso-social"],
    disrepute: ["ca-cpso-social", "ca-cma-code#34"],
    advice: ["ca-cma-code#41", "ca-cpso-social"],
    sources: ["ca-cma-code#41", "ca-cpso-social"],
    role: ["ca-cpso-social", "ca-cma-code#41"],
    conflict: ["ca-cpso-social"],
    copyright: ["ca-cpso-social"],
    defamation: ["ca-cpso-social", "ca-cma-code#33"],
    boundaries: ["ca-cpso-social"],
    complaint: ["ca-cpsbc", "ca-cpso-social"],
    indemnity: ["mps-ask-expert-2020"],
  },
};
