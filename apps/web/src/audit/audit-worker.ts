import { type Opened, openArchives } from "@bedside/archives";
import { type Audit, AuditGatherer, checkItem, type Who } from "@bedside/audit";
import type { AuditAsk, AuditSays, FoundExport } from "./audit-protocol.ts";
import { archivesOf } from "./chosen-archives.ts";
import { auditItemOf } from "./own-items.ts";
import { bytesCounted } from "./read-meter.ts";

let opened: readonly Opened[] = [];
let read = { bytes: 0 };

self.addEventListener("message", ({ data }: MessageEvent<AuditAsk>) => {
  const work = data.ask === "open" ? open(data) : audit(data);
  // What went wrong may hold words of the export, so no more than that is said.
  work.catch(() => say({ kind: "failed" }));
});

async function open({ files }: Extract<AuditAsk, { ask: "open" }>): Promise<void> {
  const counted = bytesCounted(await archivesOf(files));
  read = counted.read;
  opened = await openArchives(counted.archives);
  const problems = counted.archives.flatMap((archive) =>
    archive.problems.map(({ path, reason }) => `${path}: ${reason}`),
  );
  if (opened.length === 0) return say({ kind: "unknown", problems });
  say({ kind: "opened", exports: await Promise.all(opened.map(described)), problems });
  read.bytes = 0;
}

async function described(one: Opened): Promise<FoundExport> {
  const [owner, whose] = [await one.owner(), await one.whose()];
  const name = owner.name ?? owner.handle ?? owner.id;
  return {
    format: one.format,
    name: one.name,
    ...(name && { owner: name }),
    ...(whose && {
      writers: [...whose]
        .map(([writer, items]) => ({ name: writer, items }))
        .sort((a, b) => b.items - a.items),
    }),
  };
}

/** Between two of these the page is told how far it is. */
const MS_BETWEEN = 250;
const RANKED_AT_ONCE = 200;
const MOST_WARNINGS = 50;

async function audit({ who, me, today }: Extract<AuditAsk, { ask: "read" }>): Promise<void> {
  const author = await withOwner(who);
  const gatherer = new AuditGatherer({
    source: { platform: opened[0]!.importer.source, format: opened.map(({ format }) => format).join(", ") },
    who: author,
    now: today,
  });
  const started = performance.now();
  const bytes = opened.reduce((sum, { size }) => sum + size, 0);
  const warnings = new Set<string>();
  let told = started;
  for (const [i, one] of opened.entries()) {
    for await (const items of one.read({ me: me[i], notAfter: today })) {
      for (const item of items) {
        if (item.type === "problem") warnings.add(`${item.path}: ${item.reason}`);
        else if (item.own !== true) gatherer.addOthers();
        else if (item.text.trim() === "" && item.kind !== "other") gatherer.addSkipped();
        else {
          const own = auditItemOf(item);
          gatherer.add(own, checkItem(own, author));
        }
        const now = performance.now();
        if (now - told < MS_BETWEEN) continue;
        told = now;
        const { own: checked, flagged } = gatherer.counts;
        const share = Math.min(1, read.bytes / Math.max(1, bytes));
        say({
          kind: "progress",
          progress: { share, checked, flagged, rate: (1000 * checked) / (now - started) },
        });
      }
    }
  }
  for (const warning of [...warnings].slice(0, MOST_WARNINGS)) gatherer.warn(warning);
  if (warnings.size > MOST_WARNINGS)
    gatherer.warn(`${warnings.size - MOST_WARNINGS} more things could not be read.`);
  sayAudit(gatherer.finish());
}

/** What the export knows of its owner, where the page does not. */
async function withOwner(who: Who): Promise<Who> {
  const owners = await Promise.all(opened.map((one) => one.owner()));
  const pick = (field: "name" | "handle" | "bio") =>
    who[field] ?? owners.find((owner) => owner[field])?.[field];
  const [name, handle, bio] = [pick("name"), pick("handle"), pick("bio")];
  return { ...who, ...(name && { name }), ...(handle && { handle }), ...(bio && { bio }) };
}

function sayAudit({ worst, ...rest }: Audit): void {
  for (let i = 0; i < worst.length; i += RANKED_AT_ONCE)
    say({ kind: "ranked", ranked: worst.slice(i, i + RANKED_AT_ONCE) });
  say({ kind: "done", audit: rest });
}

function say(says: AuditSays): void {
  self.postMessage(says);
}
