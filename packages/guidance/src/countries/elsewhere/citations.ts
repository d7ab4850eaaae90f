import type { Pack, Refs } from "../../pack.ts";
import type { Topic } from "../../vocabulary.ts";

/**
 * For a country without a pack. Nothing of its own has been read, so these are examples from the United Kingdom,
 * and `citeWithBasis` says so. British law and British advertising rules are left out: they would be no example.
 */
const doctors: Readonly<Record<Topic, Refs>> = {
  confidentiality: ["gmc-social-media-2024#18", "gmc-social-media-2024#19"],
  respect: ["gmc-social-media-2024#14"],
  discrimination: ["gmc-social-media-2024#14"],
  sexualised: ["gmc-gmp-2024#57"],
  disrepute: ["gmc-gmp-2024#81"],
  advice: ["gmc-gmp-2024#89"],
  sources: ["gmc-gmp-2024#89"],
  role: ["gmc-social-media-2024", "gmc-gmp-2024#82"],
  conflict: ["gmc-gmp-2024#90"],
  copyright: ["gmc-social-media-2024#15"],
  defamation: ["gmc-social-media-2024#15"],
  boundaries: ["gmc-social-media-2024"],
  complaint: ["gmc-media-criticism#3"],
  indemnity: ["mps-ask-expert-2020"],
};

const nurses: { readonly [T in Topic]?: Refs } = {
  confidentiality: ["nmc-social-media"],
  respect: ["nmc-social-media#Code 1.1"],
  discrimination: ["nmc-social-media"],
  sexualised: ["nmc-social-media"],
  disrepute: ["nmc-social-media#Code 20.10"],
  advice: ["nmc-social-media#Code 6"],
  sources: ["nmc-social-media#Code 6"],
  boundaries: ["nmc-social-media"],
  complaint: ["nmc-social-media"],
};

export const elsewhere: Pack = { general: doctors, professions: { nurse: nurses, midwife: nurses } };
