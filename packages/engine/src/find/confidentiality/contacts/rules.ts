import type { Rule } from "../../rule.ts";
import { emailAddress } from "./email-address.ts";
import { ipAddress } from "./ip-address.ts";
import { personalLink } from "./personal-link.ts";
import { phoneNumber } from "./phone-number.ts";
import { redditAccount } from "./reddit-account.ts";
import { socialHandle } from "./social-handle.ts";
import { spelledEmailAddress } from "./spelled-email-address.ts";

/** Ways to reach one person. */
export const CONTACT_RULES: readonly Rule[] = [
  phoneNumber,
  emailAddress,
  spelledEmailAddress,
  socialHandle,
  redditAccount,
  personalLink,
  ipAddress,
];
