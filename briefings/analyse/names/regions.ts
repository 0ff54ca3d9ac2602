/** Regions, states, seas, mountains and the like that gazetteers of towns lack. Own list, `;` between entries. */
export const REGIONS = `
Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana;
Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana;
Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon;
Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Utah; Vermont; Virginia; Washington; West Virginia;
Wisconsin; Wyoming; Calif.; Fla.; Pa.; N.Y.; N.J.; D.C.; Wash.; Mass.; Conn.; Ariz.; Colo.; Minn.; Ill.; Tex.; Va.; Ont.;
Washington, D.C.; Washington DC; New York City; Long Island; Manhattan; Brooklyn; Queens; Bronx; Staten Island; Harlem;
Hollywood; Silicon Valley; Wall Street; New England; Midwest; Deep South; Pacific Northwest; Bay Area; Ontario; Quebec;
British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Newfoundland; Labrador; Prince Edward Island;
Yukon; Nunavut; Northwest Territories; New South Wales; Queensland; Victoria; South Australia; Western Australia; Tasmania;
Northern Territory; Bavaria; Saxony; Hesse; Brandenburg; Thuringia; Lower Saxony; North Rhine-Westphalia; Baden-Württemberg;
Schleswig-Holstein; Rhineland; Ruhr; Normandy; Brittany; Provence; Alsace; Lorraine; Burgundy; Corsica; Tuscany; Lombardy;
Piedmont; Veneto; Liguria; Umbria; Calabria; Sicily; Sardinia; Catalonia; Andalusia; Galicia; Basque Country; Aragon; Castile;
Valencia; Murcia; Navarre; Balearic Islands; Canary Islands; Madeira; Azores; Flanders; Wallonia; Silesia; Moravia; Bohemia;
Transylvania; Wallachia; Thrace; Anatolia; Dalmatia; Istria; Vojvodina; Republika Srpska; Scotland; England; Wales; Northern
Ireland; Cornwall; Devon; Kent; Essex; Sussex; Surrey; Hampshire; Dorset; Somerset; Norfolk; Suffolk; Yorkshire; Lancashire;
Cheshire; Cumbria; Durham; Northumberland; Nottinghamshire; Derbyshire; Leicestershire; Warwickshire; Worcestershire;
Gloucestershire; Oxfordshire; Berkshire; Buckinghamshire; Hertfordshire; Cambridgeshire; Lincolnshire; Staffordshire;
Shropshire; Wiltshire; Northamptonshire; Bedfordshire; Middlesex; Glamorgan; Merseyside; Tyneside; Midlands; East Anglia;
Home Counties; Highlands; Ulster; Munster; Leinster; Connacht; Crimea; Donbas; Donbass; Donetsk; Luhansk; Kherson;
Zaporizhzhia; Chechnya; Dagestan; Ingushetia; Tatarstan; Siberia; Kamchatka; Chukotka; Caucasus; South Ossetia; Abkhazia;
Nagorno-Karabakh; Adjara; Transnistria; Gagauzia; Kaliningrad; Xinjiang; Tibet; Inner Mongolia; Manchuria; Guangdong; Guangxi;
Sichuan; Hunan; Hubei; Henan; Hebei; Shandong; Shanxi; Shaanxi; Zhejiang; Jiangsu; Jiangxi; Fujian; Yunnan; Guizhou; Gansu;
Qinghai; Ningxia; Heilongjiang; Jilin; Liaoning; Hainan; Kowloon; Hokkaido; Honshu; Kyushu; Shikoku; Okinawa; Jeju; Kashmir;
Jammu; Jammu and Kashmir; Punjab; Sindh; Balochistan; Baluchistan; Khyber Pakhtunkhwa; Waziristan; North Waziristan; South
Waziristan; Gujarat; Rajasthan; Maharashtra; Karnataka; Kerala; Tamil Nadu; Andhra Pradesh; Telangana; Odisha; Orissa; West
Bengal; Bengal; Bihar; Jharkhand; Uttar Pradesh; Madhya Pradesh; Himachal Pradesh; Arunachal Pradesh; Uttarakhand; Haryana;
Chhattisgarh; Assam; Manipur; Mizoram; Nagaland; Tripura; Meghalaya; Sikkim; Goa; Ladakh; Rakhine; Shan State; Kachin; Aceh;
Java; Sumatra; Borneo; Sulawesi; Kalimantan; Papua; West Papua; Irian Jaya; Bali; Lombok; Sabah; Sarawak; Johor; Penang;
Selangor; Kelantan; Perak; Mindanao; Luzon; Visayas; Mekong Delta; Kurdistan; Anbar; Nineveh; Helmand; Kandahar; Khorasan;
Gaza; Gaza Strip; West Bank; Golan Heights; Galilee; Negev; Sinai; Judea; Samaria; East Jerusalem; Darfur; South Kordofan;
Kordofan; Blue Nile; Puntland; Jubaland; Oromia; Tigray; Amhara; Afar; Ogaden; Katanga; Kivu; North Kivu; South Kivu; Ituri;
Kasai; Biafra; Niger Delta; Borno; Kaduna; Zamfara; Casamance; Cabinda; Zanzibar; KwaZulu-Natal; Gauteng; Transvaal; Free
State; Eastern Cape; Western Cape; Northern Cape; Limpopo; Mpumalanga; Matabeleland; Mashonaland; Ashanti; Cabo Delgado;
Rift Valley; Chiapas; Oaxaca; Guerrero; Sinaloa; Sonora; Chihuahua; Jalisco; Michoacán; Michoacan; Yucatan; Veracruz; Nuevo
León; Tamaulipas; Baja California; Patagonia; Amazonia; Bahia; Minas Gerais; Rio Grande do Sul; Mato Grosso; Paraná; Falklands;
Falkland Islands; Guadeloupe; Martinique; Bermuda; Aruba; Curaçao; Cayman Islands; Virgin Islands; Guam; Gibraltar; Greenland;
Faroe Islands; Isle of Man; Jersey; Guernsey; Réunion; Mayotte; New Caledonia; French Polynesia; Tahiti; Bougainville; Europe;
Asia; Africa; Antarctica; Oceania; Arctic; Antarctic; North America; South America; Central America; Latin America; Eastern
Europe; Western Europe; Central Europe; Southeast Asia; South Asia; East Asia; Central Asia; Middle East; Near East; Far East;
North Africa; West Africa; East Africa; Central Africa; Southern Africa; Sub-Saharan Africa; Horn of Africa; Maghreb; Sahel;
Levant; Scandinavia; Balkans; Baltics; Benelux; Iberia; Arabian Peninsula; Korean Peninsula; Caribbean; Mediterranean; Aegean;
Adriatic; Baltic; Black Sea; Red Sea; Dead Sea; Caspian Sea; North Sea; South China Sea; East China Sea; Yellow Sea; Arabian
Sea; Sea of Japan; Sea of Azov; Persian Gulf; Gulf of Mexico; Gulf of Aden; Gulf of Guinea; Bay of Bengal; Atlantic; Pacific;
Indian Ocean; Atlantic Ocean; Pacific Ocean; Arctic Ocean; Strait of Hormuz; Bosphorus; Suez Canal; Panama Canal; English
Channel; Nile; Amazon; Danube; Rhine; Rhone; Thames; Seine; Volga; Dnieper; Dnipro; Mekong; Yangtze; Ganges; Indus; Euphrates;
Tigris; Congo River; Zambezi; Orinoco; Mississippi River; Rio Grande; Alps; Andes; Himalayas; Rockies; Urals; Pyrenees;
Carpathians; Appalachians; Everest; Mount Everest; Kilimanjaro; Sahara; Kalahari; Gobi; Lake Victoria; Lake Chad; Great Lakes;
Kremlin; White House; Pentagon; Downing Street; Capitol Hill; Whitehall; Westminster; Fleet Street; Times Square; Tahrir
Square; Tiananmen Square; Red Square; Ground Zero; Guantanamo Bay; Guantanamo; Earth; Mars; Moon; USSR; Soviet Union; Third
World; Western Hemisphere; Far North; Gold Coast; Costa del Sol; Riviera; Chernobyl; Fukushima; Auschwitz; Hiroshima
`

/** Words that end or begin the names of places and buildings. */
export const PLACE_HEADS = `
river rivers lake lakes mount mountain mountains valley desert island islands isle isles bay gulf strait straits sea ocean
peninsula coast beach cape canal channel creek falls forest park gardens hill hills ridge plateau basin delta glacier volcano
city town village county province state district region municipality prefecture borough township parish territory oblast
governorate street road avenue boulevard lane drive square plaza bridge tunnel highway motorway airport station port harbour
harbor stadium arena palace castle cathedral church temple mosque synagogue hospital prison camp jail cemetery museum gallery
theatre theater hall tower building house dam mine border north south east west northern southern eastern western central upper
lower greater new san santa los las saint fort port el al
`
