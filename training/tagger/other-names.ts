import * as faker from "@faker-js/faker";
import type { Draw } from "./draw.ts";
import type { Entity, OpenRow } from "./sentences.ts";

/** Origins whose names stand in for those of the posts, so that a name is learned by its place and not by its sound. */
const LOCALES = "EN EN_GB EN_GH EN_NG YO_NG EN_IN EN_ZA ZU_ZA AF_ZA PL EN_HK PT_PT ES EN_NP EN_IE".split(" ");

interface Origin {
  readonly given: readonly string[];
  readonly family: readonly string[];
}

const origins: readonly Origin[] = LOCALES.flatMap((locale) => {
  const names = (faker as unknown as Record<string, faker.Faker>)[`faker${locale}`]?.rawDefinitions.person;
  const given = namesOf(names?.first_name);
  const family = namesOf(names?.last_name);
  return given.length > 0 && family.length > 0 ? [{ given, family }] : [];
});

function namesOf(lists: unknown): string[] {
  return (Object.values(lists ?? {}).flat(2) as unknown[]).filter(
    (name): name is string => typeof name === "string",
  );
}

const PLAIN_NAME = /^[A-Z][a-z]+(?: [A-Z][a-z]+)?$/;

/** The same post about other people; undefined where it names nobody. */
export function otherNames(row: OpenRow, draw: Draw): OpenRow | undefined {
  const isPlain = ({ label, handle, start, end }: Entity) =>
    label === "PERSON" && handle !== true && PLAIN_NAME.test(row.text.slice(start, end));
  if (!row.entities.some(isPlain)) return undefined;
  const inOrder = [...row.entities].sort((a, b) => a.start - b.start);
  const entities: Entity[] = [];
  let text = "";
  let at = 0;
  for (const entity of inOrder) {
    if (entity.start < at) return undefined;
    text += row.text.slice(at, entity.start);
    const written = row.text.slice(entity.start, entity.end);
    const name = isPlain(entity) ? nameLike(written, draw) : written;
    entities.push({ ...entity, start: text.length, end: text.length + name.length });
    text += name;
    at = entity.end;
  }
  return { ...row, text: text + row.text.slice(at), entities };
}

function nameLike(written: string, draw: Draw): string {
  const { given, family } = draw.one(origins);
  if (written.includes(" ")) return `${draw.one(given)} ${draw.one(family)}`;
  return draw.share() < 0.8 ? draw.one(given) : draw.one(family);
}
