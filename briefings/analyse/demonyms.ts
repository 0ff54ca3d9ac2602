/**
 * `Country = names and aliases | words for its people and things`. Own list after the common English usage; where a demonym
 * fits two countries ("Congolese", "Korean") the first listed wins.
 */
const COUNTRIES = `
Afghanistan | Afghan Afghani
Albania | Albanian
Algeria | Algerian
Andorra | Andorran
Angola | Angolan
Antigua and Barbuda = Antigua | Antiguan Barbudan
Argentina | Argentine Argentinian Argentinean
Armenia | Armenian
Australia | Australian Aussie
Austria | Austrian
Azerbaijan | Azerbaijani Azeri
Bahamas | Bahamian
Bahrain | Bahraini
Bangladesh | Bangladeshi
Barbados | Barbadian Bajan
Belarus = Byelorussia | Belarusian Belarussian Belorussian
Belgium | Belgian
Belize | Belizean
Benin | Beninese
Bhutan | Bhutanese
Bolivia | Bolivian
Bosnia and Herzegovina = Bosnia; Bosnia-Herzegovina | Bosnian Herzegovinian
Botswana | Botswanan Motswana Batswana
Brazil | Brazilian
Brunei | Bruneian
Bulgaria | Bulgarian
Burkina Faso | Burkinabe Burkinabé
Burundi | Burundian
Cambodia = Kampuchea | Cambodian Khmer
Cameroon | Cameroonian
Canada | Canadian
Cape Verde = Cabo Verde | Cape-Verdean
Central African Republic = CAR | Central-African
Chad | Chadian
Chile | Chilean
China = People's Republic of China; PRC; Mainland China | Chinese
Colombia | Colombian
Comoros | Comorian Comoran
Democratic Republic of the Congo = DR Congo; DRC; Democratic Republic of Congo; Congo-Kinshasa; Zaire | Congolese Zairean
Republic of the Congo = Congo-Brazzaville; Congo; Republic of Congo |
Costa Rica | Costa-Rican
Croatia | Croatian Croat
Cuba | Cuban
Cyprus | Cypriot
Czech Republic = Czechia | Czech
Denmark | Danish Dane
Djibouti | Djiboutian
Dominica |
Dominican Republic | Dominican
East Timor = Timor-Leste | Timorese East-Timorese
Ecuador | Ecuadorian Ecuadorean
Egypt | Egyptian
El Salvador | Salvadoran Salvadorian
Equatorial Guinea | Equatoguinean
Eritrea | Eritrean
Estonia | Estonian
Eswatini = Swaziland | Swazi
Ethiopia | Ethiopian
Fiji | Fijian
Finland | Finnish Finn
France | French Frenchman Frenchwoman
Gabon | Gabonese
Gambia = The Gambia | Gambian
Georgia | Georgian
Germany = Federal Republic of Germany | German
Ghana | Ghanaian
Greece | Greek
Greenland | Greenlandic Greenlander
Grenada | Grenadian
Guatemala | Guatemalan
Guinea | Guinean
Guinea-Bissau | Bissau-Guinean
Guyana | Guyanese
Haiti | Haitian
Honduras | Honduran
Hong Kong | Hongkonger Hong-Konger
Hungary | Hungarian
Iceland | Icelandic Icelander
India | Indian
Indonesia | Indonesian
Iran = Islamic Republic of Iran; Persia | Iranian Persian
Iraq | Iraqi
Ireland = Republic of Ireland; Irish Republic | Irish Irishman Irishwoman
Israel | Israeli
Italy | Italian
Ivory Coast = Côte d'Ivoire; Cote d'Ivoire | Ivorian Ivoirian
Jamaica | Jamaican
Japan | Japanese
Jordan = Hashemite Kingdom of Jordan | Jordanian
Kazakhstan | Kazakh Kazakhstani
Kenya | Kenyan
Kiribati | I-Kiribati
Kosovo | Kosovar Kosovan
Kuwait | Kuwaiti
Kyrgyzstan = Kyrgyz Republic | Kyrgyz Kyrgyzstani
Laos | Laotian Lao
Latvia | Latvian
Lebanon | Lebanese
Lesotho | Basotho Mosotho
Liberia | Liberian
Libya | Libyan
Liechtenstein | Liechtensteiner
Lithuania | Lithuanian
Luxembourg | Luxembourgish Luxembourger
Macau = Macao | Macanese
Madagascar | Malagasy Madagascan
Malawi | Malawian
Malaysia | Malaysian
Maldives | Maldivian
Mali | Malian
Malta | Maltese
Marshall Islands | Marshallese
Mauritania | Mauritanian
Mauritius | Mauritian
Mexico | Mexican
Micronesia | Micronesian
Moldova = Moldavia | Moldovan Moldavian
Monaco | Monegasque Monacan
Mongolia | Mongolian Mongol
Montenegro | Montenegrin
Morocco | Moroccan
Mozambique | Mozambican
Myanmar = Burma | Burmese Myanmarese
Namibia | Namibian
Nauru | Nauruan
Nepal | Nepali Nepalese
Netherlands = Holland; The Netherlands | Dutch Dutchman Dutchwoman
New Zealand | New-Zealander Kiwi
Nicaragua | Nicaraguan
Nigeria | Nigerian
Niger | Nigerien
North Korea = DPRK; Democratic People's Republic of Korea | North-Korean
North Macedonia = Macedonia; FYROM | Macedonian
Norway | Norwegian
Oman | Omani
Pakistan | Pakistani
Palau | Palauan
Palestine = Palestinian territories; Palestinian Territories; State of Palestine | Palestinian
Panama | Panamanian
Papua New Guinea = PNG | Papuan Papua-New-Guinean
Paraguay | Paraguayan
Peru | Peruvian
Philippines = The Philippines | Filipino Philippine Filipina
Poland | Polish Pole
Portugal | Portuguese
Puerto Rico | Puerto-Rican
Qatar | Qatari
Romania = Rumania | Romanian Rumanian
Russia = Russian Federation | Russian
Rwanda | Rwandan
Saint Kitts and Nevis = St. Kitts and Nevis | Kittitian
Saint Lucia = St. Lucia; St Lucia | Saint-Lucian
Saint Vincent and the Grenadines = St. Vincent and the Grenadines | Vincentian
Samoa | Samoan
San Marino | Sammarinese
Sao Tome and Principe = São Tomé and Príncipe | Santomean
Saudi Arabia = Kingdom of Saudi Arabia; KSA | Saudi Saudi-Arabian
Senegal | Senegalese
Serbia | Serbian Serb
Seychelles | Seychellois
Sierra Leone | Sierra-Leonean
Singapore | Singaporean
Slovakia = Slovak Republic | Slovak Slovakian
Slovenia | Slovenian Slovene
Solomon Islands | Solomon-Islander
Somalia | Somali Somalian
Somaliland | Somalilander
South Africa = Republic of South Africa | South-African
South Korea = Republic of Korea; ROK; Korea | South-Korean Korean
South Sudan | South-Sudanese
Soviet Union = USSR; U.S.S.R. | Soviet
Spain | Spanish Spaniard
Sri Lanka = Ceylon | Sri-Lankan
Sudan | Sudanese
Suriname = Surinam | Surinamese
Sweden | Swedish Swede
Switzerland | Swiss
Syria = Syrian Arab Republic | Syrian
Taiwan = Republic of China | Taiwanese
Tajikistan | Tajik Tajikistani
Tanzania | Tanzanian
Thailand = Siam | Thai
Togo | Togolese
Tonga | Tongan
Trinidad and Tobago = Trinidad | Trinidadian Tobagonian
Tunisia | Tunisian
Turkey = Türkiye; Turkiye | Turkish Turk
Turkmenistan | Turkmen
Tuvalu | Tuvaluan
Uganda | Ugandan
Ukraine | Ukrainian
United Arab Emirates = UAE; U.A.E.; Emirates | Emirati
United Kingdom = UK; U.K.; Britain; Great Britain | British Briton Brit
United States = US; U.S.; USA; U.S.A.; United States of America; America | American Yankee
Uruguay | Uruguayan
Uzbekistan | Uzbek Uzbekistani
Vanuatu | Vanuatuan Ni-Vanuatu
Vatican = Vatican City; Holy See |
Venezuela | Venezuelan
Vietnam = Viet Nam | Vietnamese
Western Sahara | Sahrawi Saharawi
Yemen | Yemeni
Yugoslavia | Yugoslav Yugoslavian
Czechoslovakia | Czechoslovak Czechoslovakian
West Germany | West-German
East Germany = GDR | East-German
Zambia | Zambian
Zimbabwe = Rhodesia | Zimbabwean
England | English Englishman Englishwoman
Scotland | Scottish Scot Scots Scotsman
Wales | Welsh Welshman
Northern Ireland = Ulster | Northern-Irish
Gaza = Gaza Strip | Gazan
Chechnya | Chechen
Catalonia | Catalan
Tibet | Tibetan
Kashmir | Kashmiri
Kurdistan | Kurdish Kurd
Crimea | Crimean
Abkhazia | Abkhaz Abkhazian
South Ossetia | South-Ossetian
Bavaria | Bavarian
Quebec | Quebecois Québécois Quebecer
California | Californian
Texas | Texan
Europe | European
Africa | African
Asia | Asian
Latin America | Latin-American
`

interface Table {
  /** Folded alias or demonym -> country. */
  readonly countries: ReadonlyMap<string, string>
  readonly demonyms: ReadonlyMap<string, string>
  readonly names: readonly string[]
}

const fold = (s: string): string => s.replace(/[‐‑-]/g, ' ').toLowerCase()

/** Only one irregular plural is worth a rule: "Englishmen". */
function plurals(demonym: string): string[] {
  if (demonym.endsWith('man')) return [demonym.replace(/man$/, 'men')]
  return /(?:ese|ish|[szx]|ch)$/.test(demonym) ? [] : [`${demonym}s`]
}

function build(): Table {
  const countries = new Map<string, string>()
  const demonyms = new Map<string, string>()
  const names: string[] = []
  for (const line of COUNTRIES.trim().split('\n')) {
    const [left, right] = line.split('|')
    const [name, aliases] = left!.split('=').map((s) => s.trim())
    names.push(name!)
    countries.set(fold(name!), name!)
    for (const alias of aliases?.split(';') ?? []) countries.set(fold(alias.trim()), name!)
    for (const d of right!.trim().split(' ').filter(Boolean))
      for (const form of [d, ...plurals(d)]) if (!demonyms.has(fold(form))) demonyms.set(fold(form), name!)
  }
  return { countries, demonyms, names }
}

const TABLE: Table = build()

/** Every country and region of the list, by its usual English name. */
export const COUNTRY_NAMES: readonly string[] = TABLE.names

/** Lower-case demonyms, plurals included; hyphens are spaces ("south korean"). */
export const DEMONYMS: ReadonlySet<string> = new Set(TABLE.demonyms.keys())

/** Lower-case names and aliases of countries and regions. */
export const COUNTRY_ALIASES: ReadonlySet<string> = new Set(TABLE.countries.keys())

/** The country of a demonym ("Israeli", "Israelis" -> "Israel"), or null. "American" and "US" are not alike: see `countryNamed`. */
export function countryOf(demonym: string): string | null {
  return TABLE.demonyms.get(fold(demonym)) ?? null
}

/** The usual name of a country under any of its names ("U.S.", "Britain", "Burma"), or null. "US" is written in capitals only. */
export function countryNamed(name: string): string | null {
  if (/^(?:us|car|uk)$/.test(name)) return null
  return TABLE.countries.get(fold(name.replace(/^[Tt]he /, ''))) ?? null
}
