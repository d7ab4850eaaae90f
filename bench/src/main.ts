import { parseArgs } from "node:util";
import { archivesSection } from "./archives.ts";
import { askSection } from "./ask.ts";
import { dataFolder } from "./data.ts";
import { estimateSection } from "./estimate.ts";
import { extensionSection } from "./extension.ts";
import { fairnessSection } from "./fairness.ts";
import { growthSection } from "./growth.ts";
import { guidanceSection } from "./guidance.ts";
import { identifierKindSection } from "./identifier-kinds.ts";
import { identifierSection } from "./identifiers.ts";
import { learnedDataSection } from "./learned-data.ts";
import { nameSection } from "./names.ts";
import { ordinarySection } from "./ordinary.ts";
import { prejudiceSection } from "./prejudice.ts";
import { redactionSection } from "./redaction.ts";
import { secondReaderSection } from "./second-reader.ts";
import { sizeSection } from "./size.ts";
import { speedSection } from "./speed.ts";
import { printSection, type Section } from "./table.ts";
import { verdictSection } from "./verdicts.ts";
import { webSection } from "./web.ts";

const SECTIONS: Readonly<Record<string, () => Section | Promise<Section>>> = {
  verdicts: verdictSection,
  identifiers: identifierSection,
  "identifier-kinds": identifierKindSection,
  names: nameSection,
  "learned-data": learnedDataSection,
  redaction: redactionSection,
  estimate: estimateSection,
  prejudice: prejudiceSection,
  fairness: fairnessSection,
  ordinary: ordinarySection,
  guidance: guidanceSection,
  ask: askSection,
  archives: archivesSection,
  speed: speedSection,
  growth: growthSection,
  size: sizeSection,
  "second-reader": secondReaderSection,
  web: webSection,
  extension: extensionSection,
};

const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (values.help) {
  console.log(`npm run bench -- [--only ${Object.keys(SECTIONS).join("|")}]… [--json]`);
} else {
  const wanted = values.only ?? Object.keys(SECTIONS);
  const unknown = wanted.filter((name) => SECTIONS[name] === undefined);
  if (unknown.length > 0) {
    console.error(
      `There is no section ${unknown.join(", ")}; there are ${Object.keys(SECTIONS).join(", ")}.`,
    );
    process.exit(64);
  }
  if (dataFolder === undefined) {
    console.error(
      "The labelled data are not here (set BEDSIDE_DATA to their folder): measuring on the repository's small fixtures.",
    );
  }
  for (const name of wanted) {
    const section = await (SECTIONS[name] as () => Section | Promise<Section>)();
    console.log(values.json ? JSON.stringify({ name, ...section }) : `${printSection(section)}\n`);
  }
}
