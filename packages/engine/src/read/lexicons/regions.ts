/** Countries, states, counties and the like, in lower case and plain spelling; the single words of them only. Written for Bedside. */
const REGIONS = new Set(
  (
    "uk usa us britain england scotland wales ireland ulster munster leinster connacht europe africa asia america australia canada india pakistan bangladesh nepal " +
    "nigeria ghana kenya uganda tanzania zimbabwe zambia malawi botswana namibia somalia sudan ethiopia eritrea egypt morocco jamaica trinidad tobago barbados " +
    "guyana bermuda bahamas grenada haiti cuba mexico brazil argentina chile peru colombia spain portugal france germany italy greece turkey poland romania " +
    "hungary bulgaria ukraine russia lithuania latvia estonia norway sweden denmark finland iceland netherlands holland belgium austria switzerland croatia " +
    "serbia albania iraq iran israel palestine gaza syria lebanon jordan yemen saudi qatar dubai afghanistan china japan korea taiwan vietnam thailand " +
    "philippines indonesia malaysia singapore brunei zealand fiji samoa tonga aotearoa sarawak sabah penang johor selangor kelantan perak kedah pahang " +
    "melaka terengganu perlis cornwall devon dorset somerset wiltshire hampshire sussex surrey kent essex suffolk norfolk cambridgeshire bedfordshire " +
    "hertfordshire berkshire oxfordshire gloucestershire herefordshire worcestershire warwickshire northamptonshire leicestershire rutland lincolnshire " +
    "nottinghamshire derbyshire staffordshire shropshire cheshire lancashire yorkshire merseyside cumbria durham northumberland tyneside teesside wirral " +
    "cumberland anglesey gwynedd powys ceredigion pembrokeshire carmarthenshire glamorgan gwent monmouthshire clwyd fife lothian borders ayrshire " +
    "lanarkshire renfrewshire argyll bute perthshire angus aberdeenshire moray highland caithness sutherland orkney shetland hebrides skye lewis harris " +
    "uist barra islay jura mull arran dumfriesshire galloway antrim down armagh tyrone fermanagh derry londonderry donegal sligo mayo galway clare " +
    "limerick kerry cork waterford wexford wicklow kildare carlow kilkenny tipperary laois offaly westmeath meath louth cavan monaghan leitrim roscommon " +
    "longford guernsey jersey sark alderney victoria queensland tasmania nsw northland waikato taranaki otago southland canterbury gauteng kwazulu-natal " +
    "kzn limpopo mpumalanga ontario quebec alberta manitoba saskatchewan newfoundland labrador nunavut yukon alabama alaska arizona arkansas california " +
    "colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan " +
    "minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin " +
    "wyoming kowloon caribbean antigua montserrat anguilla nevis dominica"
  ).split(" "),
);

export function isRegion(lower: string): boolean {
  return REGIONS.has(lower);
}
