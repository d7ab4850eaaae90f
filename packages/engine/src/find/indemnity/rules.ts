import type { Rule } from "../rule.ts";
import { acceptsInvitation } from "./accepts-invitation.ts";
import { frontsCampaign } from "./fronts-campaign.ts";
import { inPrint } from "./in-print.ts";
import { liveOnline } from "./live-online.ts";
import { onAir } from "./on-air.ts";
import { onStage } from "./on-stage.ts";

/** The rules of this topic, in the order in which equal findings are reported. */
export const INDEMNITY_RULES: readonly Rule[] = [
  onAir,
  onStage,
  inPrint,
  liveOnline,
  frontsCampaign,
  acceptsInvitation,
];
