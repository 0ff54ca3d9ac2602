const list = (words: string): string[] => words.split(' ')
const table = (unit: string, words: string): [string, string][] => list(words).map((w) => [w, unit])

/** Signs before an amount to ISO 4217 codes; a letter or two may stand before the dollar sign. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'], ['€', 'EUR'], ['£', 'GBP'], ['¥', 'JPY'], ['₹', 'INR'], ['₽', 'RUB'], ['₪', 'ILS'], ['₴', 'UAH'],
  ['₩', 'KRW'], ['₺', 'TRY'], ['₦', 'NGN'], ['₫', 'VND'],
]) // prettier-ignore
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'], ['c', 'CAD'], ['ca', 'CAD'], ['a', 'AUD'], ['au', 'AUD'], ['nz', 'NZD'], ['hk', 'HKD'], ['s', 'SGD'],
  ['r', 'BRL'], ['nt', 'TWD'],
]) // prettier-ignore

/** Words for money after (or, with a code, before) an amount. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ...table('USD', 'dollar dollars dlr dlrs usd'),
  ...table('EUR', 'euro euros eur'),
  ...table('GBP', 'sterling gbp'),
  ...table('JPY', 'yen jpy'),
  ...table('CNY', 'yuan renminbi cny'),
  ...table('RUB', 'ruble rubles rouble roubles rub'),
  ...table('INR', 'rupee rupees inr'),
  ...table('ILS', 'shekel shekels nis'),
  ...table('UAH', 'hryvnia hryvnias'),
  ...table('CHF', 'chf'),
  ...table('TRY', 'lira liras'),
  ...table('ZAR', 'rand'),
  ...table('EGP', 'egp'),
  ...table('SAR', 'riyal riyals'),
  ...table('BRL', 'real reais'),
  ...table('MXN', 'peso pesos'),
  ...table('SEK', 'kronor'),
  ...table('FRF', 'francs'),
  ...table('DEM', 'deutschmark deutschmarks'),
  ...table('PLN', 'zloty zlotys'),
  ...table('HUF', 'forint forints'),
  ...table('THB', 'baht'),
  ...table('IDR', 'rupiah'),
  ...table('MYR', 'ringgit'),
  ...table('NGN', 'naira'),
  // Of several countries, or of none any more.
  ...table('crowns', 'crown crowns krone kroner krona'),
  ...table('marks', 'marks'),
  ...table('dinars', 'dinar dinars'),
  ...table('dirhams', 'dirham dirhams'),
  ...table('rials', 'rial rials'),
  ...table('shillings', 'shilling shillings'),
  ...table('guilders', 'guilder guilders florins'),
  ...table('talers', 'taler talers thaler thalers'),
])

const MONEY: ReadonlySet<string> = new Set(CURRENCY_WORDS.values())

/** Is a figure of that unit a sum of money? */
export const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit) || MONEY.has(unit)

/** Measures, to one name each. */
export const MEASURES: ReadonlyMap<string, string> = new Map([
  ...table('percent', 'percent pct %'),
  ...table('km', 'km kms kilometer kilometers kilometre kilometres'),
  ...table('miles', 'mile miles mi'),
  ...table('metres', 'metre metres meter meters'),
  ...table('cm', 'cm centimeter centimeters centimetre centimetres'),
  ...table('feet', 'foot feet ft'),
  ...table('inches', 'inch inches'),
  ...table('hectares', 'hectare hectares ha'),
  ...table('acres', 'acre acres'),
  ...table('tonnes', 'tonne tonnes'),
  ...table('tons', 'ton tons'),
  ...table('kg', 'kg kgs kilo kilos kilogram kilograms'),
  ...table('grams', 'gram grams'),
  ...table('litres', 'litre litres liter liters'),
  ...table('gallons', 'gallon gallons'),
  ...table('barrels', 'barrel barrels'),
  ...table('bushels', 'bushel bushels'),
  ...table('megawatts', 'megawatt megawatts mw'),
  ...table('gigawatts', 'gigawatt gigawatts gw'),
  ...table('degrees', 'degree degrees °c °f'),
  ...table('votes', 'vote votes ballots ballot'),
  ...table('seats', 'seat seats'),
  ...table('mph', 'mph'),
  ...table('km/h', 'kph kmh'),
])

const PERSONS = new Set(
  list(
    'people persons person men man women woman children child kids kid boys boy girls girl babies baby infants infant ' +
      'youths youth adults adult civilians civilian soldiers soldier troops troop fighters fighter militants militant ' +
      'insurgents insurgent rebels rebel gunmen gunman terrorists terrorist officers officer police policemen policeman ' +
      'officials official workers worker employees employee staff staffers doctors doctor nurses nurse medics medic ' +
      'patients patient journalists journalist reporters reporter students student teachers teacher pupils pupil residents ' +
      'resident villagers villager citizens citizen inhabitants inhabitant refugees refugee migrants migrant immigrants ' +
      'immigrant asylum-seekers evacuees evacuee hostages hostage captives captive prisoners prisoner detainees detainee ' +
      'inmates inmate suspects suspect victims victim survivors survivor dead wounded injured casualties casualty fatalities ' +
      'fatality deaths bodies corpses passengers passenger crew sailors sailor marines marine pilots pilot firefighters firefighter ' +
      'rescuers rescuer volunteers volunteer protesters protester protestors demonstrators demonstrator marchers marcher ' +
      'activists activist supporters supporter voters voter lawmakers lawmaker senators senator deputies deputy members ' +
      'member delegates delegate ministers minister ambassadors ambassador diplomats diplomat leaders leader judges judge ' +
      'lawyers lawyer witnesses witness tourists tourist visitors visitor pilgrims pilgrim fans fan spectators spectator ' +
      'players player farmers farmer miners miner drivers driver commanders commander guards guard agents agent spies ' +
      'families family households orphans orphan widows widow parents parent relatives directors director executives executive inspectors inspector fugitives fugitive investors investor owners ' +
      'owner managers manager brothers sisters sons daughters aides aide advisers advisors candidates candidate mayors ' +
      'nationals national foreigners ' +
      'foreigner settlers settler peacekeepers peacekeeper contractors contractor reservists reservist conscripts recruits ' +
      'personnel servicemen serviceman veterans veteran attackers attacker bombers bomber hijackers experts expert ' +
      'friends friend colleagues colleague neighbours neighbors cousins twins siblings classmates teammates climbers climber hikers hiker skiers swimmers cyclists cyclist ' +
      'motorists motorist pedestrians pedestrian shoppers guests guest worshippers worshipper mourners dancers organisers organizers jobless unemployed homeless ' +
      'scientists scientist economists analysts customers customer users user subscribers subscriber readers viewers',
  ),
)
// Families and households are counted for themselves.
for (const w of ['families', 'family', 'households']) PERSONS.delete(w)

/** A noun for people, whether plain or by what they do ("soldiers", "aid workers"). */
export const isPerson = (noun: string): boolean => {
  const lower = noun.toLowerCase()
  return PERSONS.has(lower) || (/\p{L}{3}(?:men|man|women|woman)$/u.test(lower) && !NO_MEN.test(lower))
}
const NO_MEN = /^(?:human|german|roman|norman|ottoman|specimen|regimen|abdomen|caiman|talisman)$/

/** "people" and "persons" say nothing that the unit does not. */
export const isPlainPerson = (noun: string): boolean => /^(?:people|persons?)$/i.test(noun)

/** What happens to people in figures, each as one kind: comparable from article to article. */
export const FATES: ReadonlyMap<string, string> = new Map([
  ...table('killed', 'killed kill kills killing dead died die dies dying deaths death fatalities fatality perished slain murdered slaughtered massacred executed toll drowned bodies corpses'),
  ...table('injured', 'injured injure injures injuring injuries wounded wound wounds wounding hurt maimed'),
  ...table('missing', 'missing unaccounted disappeared vanished'),
  ...table('displaced', 'displaced displace displacing homeless fled flee fleeing evacuated evacuate evacuating uprooted'),
  ...table('arrested', 'arrested arrest arrests arresting detained detain detaining jailed imprisoned held rounded'),
  ...table('abducted', 'abducted kidnapped hostage hostages captive captives seized kidnapping abducting'),
  ...table('released', 'released freed freeing releasing release'),
  ...table('rescued', 'rescued rescue rescuing saved'),
  ...table('protesting', 'protested protest protesting marched marching rallied demonstrated demonstrating gathered streets'),
  ...table('infected', 'infected infections infection cases tested'),
  ...table('hired', 'hired hiring employed employs'),
  ...table('dismissed', 'fired laid dismissed sacked layoffs'),
  ...table('deployed', 'deployed deploy deploying stationed mobilized mobilised'),
  ...table('stranded', 'stranded trapped'),
  ...table('starving', 'starving hungry malnourished'),
]) // prettier-ignore

/** Does a word of what is counted name some people and not others ("miners")? A capital is a name's: "in Ormen" counts no men. */
export const namesGroup = (word: string): boolean =>
  /^\p{Ll}/u.test(word) && !FATES.has(word) && isPerson(word) && !isPlainPerson(word)
