import type { Pack } from "../../pack.ts";

export const my: Pack = {
  aspects: {
    messaging: ["my-moh-social-media-2016"],
    "public-servants": ["my-public-statements-2021#regulation 19"],
  },
  general: {
    confidentiality: ["my-mmc-code-2019", "my-moh-social-media-2016"],
    respect: ["my-mmc-code-2019", "my-moh-social-media-2016"],
    discrimination: ["my-mmc-code-2019", "my-moh-social-media-2016"],
    sexualised: ["my-mmc-code-2019"],
    // Public servants need permission before they speak on policy, on their own accounts too.
    disrepute: ["my-mmc-code-2019", "my-public-statements-2021#regulation 19"],
    advice: ["my-mmc-code-2019"],
    sources: ["my-mmc-code-2019"],
    role: ["my-mmc-code-2019"],
    conflict: ["my-mmc-code-2019", "my-phfsa-1998#section 108"],
    copyright: ["my-mmc-code-2019"],
    defamation: ["my-mmc-code-2019"],
    boundaries: ["my-mmc-code-2019"],
    complaint: ["my-mmc-code-2019", "my-moh-social-media-2016"],
    indemnity: ["mps-ask-expert-2020"],
  },
};
