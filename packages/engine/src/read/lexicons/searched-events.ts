/**
 * Events that are reported or remembered by a whole place, so that a search for the place or the day finds who it was.
 * Weddings, matches and festivals have hundreds of guests and are not among them.
 */
export const SEARCHED_EVENT =
  /\b(?:crash\w*|collision|pile-up|rollover|capsized|shipwreck|lifeboat|landslide|avalanche|mudslide|explosion|collapse|stabbing|shooting|stabbed|murder\w*|inquest|trial|court|coroner|headlines?|viral|siege|raid|rescued?|derail\w*|sinking|sank|lightning|drowned|drowning|house fire|blaze|air ambulance|helicopter|hit and run|kidnap\w*|hostage|shark|crocodile|plane|train)\b/;
