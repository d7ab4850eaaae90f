/** Invented people by the origin of their names: given and family names as families of that origin bear them. */
export const ORIGINS: Readonly<Record<string, readonly string[]>> = {
  English: people(
    "Harriet Pemberthwaite,Clive Ottershaw,Gwen Hollowbread,Nigel Thrupp,Maureen Eccleshall,Barry Stubbington,Doreen Whatmough,Keith Ramsbottom,Tilly Fennimore,Rodney Askwith,Jean Cuthbertson,Derek Entwhistle",
  ),
  Nigerian: people(
    "Oluwaseun Adebayo,Chidinma Okonkwo,Ifeoma Nwachukwu,Babatunde Olawale,Ngozi Ezeani,Emeka Uzodinma,Folasade Akinwande,Chukwuemeka Obi,Aisha Danjuma,Temitope Ogunleye,Nnamdi Agbaje,Yetunde Fashola",
  ),
  Punjabi: people(
    "Harpreet Dhillon,Gurdeep Sandhu,Manjit Kaur,Balwinder Gill,Jaspreet Sidhu,Sukhdev Bains,Parminder Grewal,Amarjit Sohal,Rajwinder Dhaliwal,Kulwant Bhogal,Simran Atwal,Tejinder Purewal",
  ),
  Māori: people(
    "Hemi Parata,Aroha Ngata,Wiremu Tawhiri,Mere Rangihuna,Tāne Kereama,Hinemoa Waaka,Rawiri Paki,Ngaire Tipene,Manaia Pōtae,Kiri Hohepa,Tama Whaanga,Anahera Ruru",
  ),
  Malay: people(
    "Nurul Izzah,Siti Aminah,Ahmad Faizal,Muhammad Haziq,Zulkifli Rahman,Norhayati Ismail,Khairul Anuar,Faridah Osman,Hafizuddin Yusof,Rosnah Abdullah,Syafiq Hamzah,Azlina Baharom",
  ),
  Chinese: people(
    "Wong Siu Ming,Chan Ka Yan,Tan Wei Ling,Lim Boon Keat,Cheung Hoi Lam,Zhang Xiaohui,Liu Jianguo,Ng Mei Fong,Kwok Wing Sze,Ong Hui Min,Lau Chi Keung,Goh Siew Eng",
  ),
  Caribbean: people(
    "Delroy Campbell-Browne,Shanice Baptiste,Winston Ramkissoon,Keisha Thibou,Leroy Marchand,Marva Joseph,Anton Gittens,Cheryl-Ann Seepersad,Errol Hinds,Tanisha Alleyne,Desmond Prescod,Beulah Cuffy",
  ),
  Irish: people(
    "Siobhán Ní Dhomhnaill,Pádraig Ó Súilleabháin,Aoife McGonigle,Ciarán Heffernan,Bríd Geraghty,Eoghan Mulcahy,Gráinne Tuohy,Cormac Devaney,Sinéad Lavelle,Dáithí Prendergast,Nuala Bohan,Fergal Scannell",
  ),
  Polish: people(
    "Agnieszka Wójcik,Krzysztof Lewandowski,Małgorzata Kowalczyk,Zbigniew Piotrowski,Katarzyna Zielińska,Grzegorz Wiśniewski,Bożena Dąbrowska,Sławomir Jabłoński,Halina Szymańska,Radosław Mazur,Jadwiga Kubiak,Przemysław Sikora",
  ),
  Zulu: people(
    "Thandeka Mkhize,Sibusiso Dlamini,Nomvula Khumalo,Bongani Ntuli,Zanele Cele,Mandla Ngcobo,Nokuthula Zungu,Themba Mthembu,Lindiwe Buthelezi,Sizwe Gumede,Ayanda Hadebe,Phumzile Shezi",
  ),
  Tamil: people(
    "Ravindran Subramaniam,Kavitha Muthusamy,Selvam Arumugam,Meenakshi Krishnan,Thangavelu Perumal,Lakshmi Narayanan,Murugan Velu,Saraswathy Raman,Karthik Balasubramaniam,Vasanthi Govindasamy,Anbarasan Nadarajah,Letchumi Sinnappan",
  ),
  Somali: people(
    "Abdirahman Warsame,Hodan Jama,Fadumo Guled,Mohamud Farah,Asha Abdullahi,Liban Hersi,Sahra Duale,Yusuf Elmi,Nimco Barre,Ismail Shire,Khadra Samatar,Bashir Osman",
  ),
};

function people(names: string): readonly string[] {
  return names.split(",");
}

/** Sentences that people write about a patient, `@` for the whole name, `~` for the given name, `^` for the family name. */
export const FRAMES: readonly string[] = [
  "Can somebody chase the bloods for @ before the round please",
  "Mrs ^ in bed 4 is refusing her tablets again",
  "Sat with ~ this morning, the scan is worse than we thought",
  "So proud of our ~, home today after nine weeks on the unit",
  "re @, dob to follow, needs the stroke team to look at the CT",
  "I told the family of Mr ^ that he will not walk again",
  "~'s wound has broken down, seen today at home",
  "rip @, you fought so hard, we will all miss you on the ward",
];

/** Origins whose family names come first. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(["Chinese"]);

/** A frame with a name in it, and where the name stands. */
export function filled(
  frame: string,
  name: string,
  isFamilyFirst = false,
): { readonly text: string; readonly start: number; readonly end: number } {
  const [first = "", ...others] = name.split(" ");
  const rest = others.join(" ");
  const sign = /[@~^]/.exec(frame);
  const part =
    sign?.[0] === "@"
      ? name
      : sign?.[0] === "~"
        ? isFamilyFirst
          ? rest
          : first
        : isFamilyFirst
          ? first
          : rest;
  const start = sign?.index ?? 0;
  return { text: frame.slice(0, start) + part + frame.slice(start + 1), start, end: start + part.length };
}
