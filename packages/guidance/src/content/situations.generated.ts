// Written by `npm run generate` from content/. Change that instead.
import type { Situation } from "../situations/situation.ts";
import { situation as patientFriendRequest } from "./situations/patient-friend-request.generated.ts";

export const ALL_SITUATIONS: readonly Situation[] = [
  patientFriendRequest,
];
