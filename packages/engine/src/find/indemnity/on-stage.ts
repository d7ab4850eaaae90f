import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { occasionsTakenUp } from "./taking-part.ts";

// A keynote or a public lecture says by itself that the public listens.
const BY_ITSELF = {
  "keynote keynoting":
    "(?<!(?:slide \\d+ of|top of|of|on|in|front of) (?:my|a|the|our) )keynot(?:e|ing)(?: speaker)?",
  "ted*": "ted-?x ?\\w*",
  "talk talks": "(?:this|my|the) talk(?='s|, | is| on| i )|(?:public|opening|first ever public) talk",
  lecture: "(?:public|founders'|inaugural|annual|memorial|opening) lecture",
  panel:
    "(?:public|true-?crime|expert) panel|(?:(?:hosting|chairing|moderating) )?(?:a|the|our) panel (?:at|about|on|confirmed|discussion)|panel confirmed",
  "stage mainstage": "main ?stage|on stage",
  stand: "stand-?up",
  "weekend weekender conference awards gala":
    "(?:hosting|host|compering|chairing) the (?:\\w+(?:'s)? ){1,3}(?:weekend\\w*|conference|awards|gala)",
};

// Talks, words and minutes, which the public hears in some places only.
const IN_A_HALL = {
  "talk talks lecture speech address workshop masterclass slot demo testimony q keynote panel":
    "(?:(?:give|giving|do|doing) (?:a |the |your |our )?(?:\\w+ ){0,2}?)?(?:talks?|lecture|speech|address|panel(?! show)|workshop|masterclass|slot|demo|testimony|q ?& ?a)",
  vote: "vote of thanks",
  words: "(?:say )?a few words",
  "min mins minutes": "(?:\\d+|five|ten|twenty|forty|a few) min(?:ute)?s",
  "speak speaking speaker": "speak(?:ing|er)?(?! (?:as|up|your|spanish|english)(?![\\w']))",
  "talking presenting present": "talking (?:to|about|at|on)|present(?:ing)?",
  "hosting host chairing chair": "(?:host|chair)(?:ing)?(?: a| the)?(?: \\w+)?",
  "moderate moderating compere compering headline headlining fronting judging judge":
    "(?:moderat|comper|headlin|front|judg)(?:e|ing)(?: a| the)?(?: \\w+)?",
  "stage assembly assemblies festival expo fair summit tent club rotary wi parents evening night":
    "(?:assembly|festival|expo|fair|summit|tent|club|rotary|wi|parents' (?:night|evening)|stage)(?<=(?:do|doing|have me for|asking me to|wants? me (?:at|on|for)|booked (?:me )?for|put me down for|stage at)(?: [\\w']+){1,4})",
};

const ALONE = phraseList(BY_ITSELF);
const TALKS = phraseList(IN_A_HALL);

/** Where the public comes to listen. */
const HALL =
  /(?<![\w'])(?:wi|women's institute|rotary|mothers'? union|church|parish|chapel|mosque|masjid|temple|gurdwara|pastor|librar(?:y|ies)|(?:village|town|burgh|community) halls?|community (?:centre|garden)|(?:bowls|rugby|running|cricket) club|young farmers|(?:school )?assembl(?:y|ies)|primary school|year \d|open (?:day|evening)|(?:\w+ )?festival|\w*fest|baby show|fringe|main ?stage|the stage|on stage|expo|showground|fun run|(?:village )?gala|mela|market women|women's (?:day|convention)|convention|(?:careers?|vegan|health|craft|village|inclusion) fair|summit|roadshow|literary lunch|supper|luncheon|ladies' lunch|public (?:launch|forum|evening|event|meeting)|launch|charity \w+|support group|carers?'? (?:group|forum)|parents'? (?:night|evening)|nippers|pub|bookshops?|(?:rotary|prayer) breakfast|(?:health|festival) tent)(?![\w'])/;

export const onStage = defineRule({
  id: "indemnity/on-stage",
  grade: "note",
  needs: [...new Set([...ALONE.needs, ...TALKS.needs])],
  message: "This is speaking to the public, which your indemnity may not cover.",
  why: "A talk is not care of a patient, so a claim that grows out of it may be yours alone. Ask your indemnifier and the organiser about cover, in writing, and keep your slides.",
  *find(reading) {
    let found = false;
    for (const each of occasionsTakenUp(reading, ALONE.pattern)) {
      found = true;
      yield each;
    }
    if (found) return;
    yield* occasionsTakenUp(reading, TALKS.pattern, (talk) => HALL.test(reading.around(talk, 50, 70)));
  },
});
