import { defineRule } from "../rule.ts";
import { occasionsTakenUp } from "./taking-part.ts";

/** Where the public comes to listen. */
const HALL =
  "(?:wi|women's institute|rotary|mothers'? union|church|parish|chapel|mosque|masjid|temple|gurdwara|pastor|library|libraries|village hall|town halls?|burgh hall|community (?:centre|hall|garden)|bowls club|rugby club|running club|vegan fair|young farmers|school assembly|assemblies|assembly|primary school|year \\d|open (?:day|evening)|book festival|(?:\\w+ )?festival|\\w*fest|(?:the )?\\w+ show(?=[!.,]| in| on)|fringe|main ?stage|the stage|on stage|expo|baby show|show(?:ground)?|fun run|mela|market women|women's (?:day|convention|institute)|convention|careers? (?:fair|day)|summit|roadshow|literary lunch|supper|luncheon|ladies' lunch|gala|public (?:launch|forum|evening|event|meeting|lecture)|launch|charity \\w+|support group|carers? (?:group|forum)|parents' (?:night|evening)|nippers|pub|bookshops?|breakfast)\\b";

const TALK =
  "(?:(?:health |public |short |wee |opening |closing |road safety |after-?lunch |after-?dinner |burns supper )?(?:talk|lecture|keynote|speech|address|panel(?! show)|workshop|masterclass|slot|demo|stand-?up|vote of thanks|testimony|q ?& ?a))";

// A talk, a panel or a stage where the public listens; a keynote or a public lecture says so by itself.
const STAGE = new RegExp(
  "\\b(?:" +
    [
      "(?:this talk|my talk|the talk)(?='s|, | is| on| i )|(?<!(?:slide \\d+ of|top of|of|on|in|front of) (?:my|a|the|our) )keynot(?:e|ing)(?: speaker)?|ted-?x ?\\w*|(?:public|founders'|inaugural|annual|memorial|opening) (?:talk|lecture)|(?:public|true-?crime|expert) panel|(?:a|the|our) panel (?:at|about|on|confirmed|discussion)|panel confirmed|main ?stage|on stage|stand-?up|(?:hosting|host|compering|chairing) the (?:\\w+(?:'s)? ){1,3}(?:weekend\\w*|day|night|evening|conference|awards|gala)",
      `${TALK}[^.!?\\n]{0,60}?\\b${HALL}`,
      `${HALL}[^.!?\\n]{0,40}?\\b${TALK}`,
      `(?:say a few words|do a turn|(?:\\d+|five|ten|twenty|forty|few) min(?:ute)?s)[^.!?\\n]{0,40}\\b${HALL}|${HALL}[^.!?\\n]{0,30}\\b(?:\\d+|five|ten|twenty|forty|few) min(?:ute)?s`,
      `(?:speak(?:ing)?|talk(?:ing)?|present\\w*|host\\w*|chair\\w*|moderat\\w*|compere|compering|headlin\\w*)(?: \\w+){0,3}? (?:at|to|in|for|on)(?: [\\w']+){0,6}? ${HALL}`,
      "(?:do|doing|have me for|asking me to|want(?:s|ed)? me (?:at|on|for)|booked (?:me )?for|put me down for|stage at|judge)(?: [\\w']+){0,3} (?:assembly|festival|expo|(?:careers|vegan|health|craft|village|inclusion) fair|summit|health tent|festival tent|bowls club|parents' night|wi\\b|rotary|\\w*fest\\b|open day|stage)",
      `(?:hosting|chairing|headlining|compering|fronting|judging)(?: [\\w']+){0,4} (?:${HALL}|panel|stage|tour|q ?& ?a|event|evening|night)`,
    ].join("|") +
    ")(?![\\w'])",
  "g",
);

const NEEDS =
  "talk talks talking keynote keynoting ted* lecture panel stage mainstage stand tour speech address workshop masterclass slot demo vote testimony q words min mins minutes speak speaking host hosting present presenting chair chairing moderat* comper* headlin* fronting judging turn assembly assemblies festival expo fair summit tent club rotary wi parents".split(
    " ",
  );

export const onStage = defineRule({
  id: "indemnity/on-stage",
  grade: "note",
  needs: NEEDS,
  message: "This is speaking to the public, which your indemnity may not cover.",
  why: "A talk is not care of a patient, so a claim that grows out of it may be yours alone. Ask your indemnifier and the organiser about cover, in writing, and keep your slides.",
  find: (reading) => occasionsTakenUp(reading, STAGE),
});
