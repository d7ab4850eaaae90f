/** What the name of a street ends in, as written in full or short on an envelope; capitals as people type them. */
export const STREET_TYPES =
  "Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Av|Drive|Dr|Close|Cl|Court|Ct|Crescent|Cres|Terrace|Terr|Tce|Place|Pl|Row|Way|Walk|Gardens|Gdns|Grove|Gr|Mews|Square|Sq|Hill|Rise|View|Park|Green|Passage|Wynd|Brae|Loan|Parade|Pde|Gate|Quay|Wharf|Yard|Fold|Croft|Bank|Vale|Mount|Highway|Hwy|Boulevard|Blvd|Estate|Buildings|Cottages|Villas|Path|Alley|Ridge|Heights|Meadow|Meadows|Mere|Fields|Chase|Drift|Straat|Weg";

/** Types that name a street and nothing else, so that no house number is needed to know one. */
export const CLEAR_TYPES =
  "Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Crescent|Cres|Terrace|Row|Gardens|Gdns|Grove|Drive|Mews|Wynd|Brae|Parade|Pde|Passage|Estate|estate|Flats|flats|Villas|Cottages|road|street|lane";

/** Types that stay clear in small letters: nobody writes "4 weeks avenue". */
export const PLAIN_TYPES = "street|road|rd|lane|avenue|ave|crescent|cres|terrace|gardens|gdns|grove|mews|row";

/** Streets that are institutions, addresses that everybody knows, and streets on the telly. */
export const FAMOUS_STREETS =
  /^(?:(?:10 )?downing|fleet|wall|harley|wimpole|sesame|coronation|baker|abbey|carnaby|oxford|regent|bond|high|main|ramsay|brick|park|bourbon|madison|fifth|albert square|great ormond|whitehall|electric|penny|easy|memory|quality|hadley|elm)\b/;
