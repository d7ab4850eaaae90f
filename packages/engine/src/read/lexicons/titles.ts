/**
 * Words that stand before a name. `lay` titles are anybody's, `kin` are those of families and of courtesy to elders in
 * the countries Bedside knows, `work` belong to colleagues and professionals, `church` and `office` to people who are
 * known in their place and may be patients like anybody.
 */
export type TitleKind = "lay" | "kin" | "work" | "church" | "office";

const TITLES: Readonly<Record<TitleKind, string>> = {
  lay: "mr mrs ms miss mx mister missus mme mdm madam madame puan encik cik tuan mevrou meneer senor senora mnr mev",
  kin: "nana nan nanna nanny gran granny grandma grandad granddad grandpa auntie aunty aunt uncle cousin mama papa gogo mkhulu oom tannie ouma oupa bhai bibi didi dai koro kuia nanny whaea matua pak makcik pakcik nain taid baby babs wee ate kuya lola lolo lao ah",
  work: "dr doctor prof professor sister matron nurse sr staffnurse midwife paramedic consultant registrar physio",
  church: "rev revd reverend fr father pastor deacon canon bishop rabbi imam brother bro",
  office:
    "cllr councillor lord lady sir dame pc sgt sergeant inspector captain capt major colonel judge mayor president senator minister",
};

const KIND_OF: ReadonlyMap<string, TitleKind> = new Map(
  (Object.entries(TITLES) as [TitleKind, string][]).flatMap(([kind, words]) =>
    words.split(" ").map((word): [string, TitleKind] => [word, kind]),
  ),
);

/** What kind of title a lower-case word is; undefined for other words. */
export function titleKind(lower: string): TitleKind | undefined {
  return KIND_OF.get(lower);
}
