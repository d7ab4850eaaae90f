/**
 * Counties, provinces, states and islands by country, with thousands of people behind each. Rounded from the national
 * censuses of 2020 to 2023; the last figure is not to be relied on.
 */
const THOUSANDS: Readonly<Record<string, string>> = {
  GB:
    "england 57000,scotland 5500,wales 3100,northern ireland 1900,yorkshire 5500,north yorkshire 820,west yorkshire 2350,south yorkshire 1400," +
    "east yorkshire 610,cornwall 570,devon 1200,dorset 780,somerset 970,wiltshire 740,hampshire 1860,sussex 1730,east sussex 830,west sussex 880," +
    "surrey 1200,kent 1880,essex 1860,suffolk 760,norfolk 920,cambridgeshire 890,bedfordshire 700,hertfordshire 1200,berkshire 950," +
    "oxfordshire 730,buckinghamshire 840,gloucestershire 940,herefordshire 190,worcestershire 600,warwickshire 600,northamptonshire 790," +
    "leicestershire 1080,rutland 41,lincolnshire 1100,nottinghamshire 1150,derbyshire 1060,staffordshire 1140,shropshire 510,cheshire 1100," +
    "lancashire 1540,merseyside 1420,greater manchester 2870,cumbria 500,county durham 870,northumberland 320,tyneside 860,teesside 470," +
    "west midlands 2900,isle of wight 140,isle of man 84,jersey 103,guernsey 64,alderney 2,sark 0.5,anglesey 69,gwynedd 117,powys 133," +
    "ceredigion 71,pembrokeshire 123,carmarthenshire 188,fife 370,highland 236,highlands 236,moray 94,angus 115,perthshire 150," +
    "aberdeenshire 260,ayrshire 370,lanarkshire 660,argyll 80,orkney 22,shetland 23,hebrides 26,skye 10,harris 2,barra 1.2,islay 3.2,jura 0.2," +
    "mull 3,arran 4.6,tiree 0.65,uist 3,county antrim 650,county down 550,county armagh 195,county tyrone 190,county fermanagh 63,tyrone 190," +
    "fermanagh 63",
  IE:
    "leinster 2870,munster 1370,connacht 590,ulster 2200,donegal 167,sligo 70,mayo 138,galway 277,county clare 128,clare 128,limerick 210,kerry 156," +
    "cork 584,waterford 127,wexford 164,wicklow 156,kildare 248,carlow 62,kilkenny 104,tipperary 168,laois 92,offaly 83,westmeath 96," +
    "meath 221,louth 139,cavan 82,monaghan 65,leitrim 35,roscommon 70,longford 47",
  NZ:
    "north island 4000,south island 1250,northland 200,waikato 520,bay of plenty 350,hawke's bay 185,taranaki 128,wairarapa 50,marlborough 52," +
    "west coast 33,canterbury 660,otago 254,southland 103",
  AU: "new south wales 8300,nsw 8300,victoria 6900,queensland 5400,western australia 2900,south australia 1850,tasmania 570,northern territory 250",
  ZA: "gauteng 15900,kwazulu-natal 12400,kzn 12400,western cape 7400,eastern cape 7200,limpopo 6600,mpumalanga 5100,free state 3000,northern cape 1350",
  HK: "hong kong 7500,kowloon 2200,new territories 3900,hong kong island 1200",
  SG: "singapore 6000",
  MY: "selangor 7000,johor 4000,sabah 3400,sarawak 2500,perak 2500,kedah 2150,kelantan 1800,penang 1750,pahang 1600,terengganu 1200,melaka 1000,perlis 290",
  US:
    "alabama 5100,alaska 730,arizona 7400,arkansas 3000,california 39000,colorado 5900,connecticut 3600,delaware 1000,florida 22600,georgia 11000," +
    "hawaii 1400,idaho 2000,illinois 12500,indiana 6900,iowa 3200,kansas 2900,kentucky 4500,louisiana 4600,maine 1400,maryland 6200,massachusetts 7000," +
    "michigan 10000,minnesota 5700,mississippi 2900,missouri 6200,montana 1100,nebraska 2000,nevada 3200,new hampshire 1400,new jersey 9300," +
    "new mexico 2100,north carolina 10800,north dakota 780,ohio 11800,oklahoma 4100,oregon 4200,pennsylvania 13000,rhode island 1100," +
    "south carolina 5400,south dakota 920,tennessee 7100,texas 30500,utah 3400,vermont 650,virginia 8700,washington 7800,west virginia 1800," +
    "wisconsin 5900,wyoming 580",
  CA:
    "ontario 15500,quebec 8900,british columbia 5600,alberta 4800,manitoba 1450,saskatchewan 1200,nova scotia 1070,new brunswick 840," +
    "newfoundland 530,prince edward island 175,nunavut 41,yukon 45",
};

const regionsByCountry: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(THOUSANDS).map(([country, list]) => [country, regionsIn(list)]),
);

function regionsIn(list: string): ReadonlyMap<string, number> {
  const regions = list.split(",").map((entry): [string, number] => {
    const at = entry.lastIndexOf(" ");
    return [entry.slice(0, at), Number(entry.slice(at + 1)) * 1000];
  });
  return new Map(regions);
}

/** How many people live in a county, province, state or island of a country, by its name in lower case. */
export function populationOfRegion(region: string, country: string): number | undefined {
  return regionsByCountry.get(country)?.get(region);
}

/** Countries that people come from: to be from there says nothing of where somebody lives now. */
const ABROAD = new Set(
  (
    "britain ireland europe africa asia america australia canada india pakistan bangladesh nepal nigeria ghana kenya uganda tanzania zimbabwe zambia " +
    "malawi botswana namibia somalia sudan ethiopia eritrea egypt morocco jamaica trinidad barbados guyana bermuda bahamas grenada haiti cuba mexico " +
    "brazil argentina chile peru colombia spain portugal france germany italy greece turkey poland romania hungary bulgaria ukraine russia lithuania " +
    "latvia estonia norway sweden denmark finland iceland netherlands holland belgium austria switzerland croatia serbia albania iraq iran israel " +
    "palestine gaza syria lebanon jordan yemen qatar dubai afghanistan china japan korea taiwan vietnam thailand philippines indonesia malaysia brunei " +
    "fiji samoa tonga aotearoa england scotland wales"
  ).split(" "),
);

export function isCountry(lower: string): boolean {
  return ABROAD.has(lower);
}
