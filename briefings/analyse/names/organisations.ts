/** Organisations that the news names again and again, with their initials. Own list, `;` between entries. */
export const ORGANISATIONS = `
United Nations; UN; U.N.; European Union; EU; E.U.; NATO; Nato; European Commission; European Parliament; European Central Bank;
ECB; World Bank; IMF; International Monetary Fund; World Trade Organization; WTO; World Health Organization; WHO; UNICEF; Unicef;
UNESCO; Unesco; UNHCR; UNRWA; UNDP; WFP; World Food Programme; IAEA; International Atomic Energy Agency; OPEC; Opec; OECD; OSCE;
ASEAN; Asean; APEC; African Union; AU; Arab League; Gulf Cooperation Council; GCC; ECOWAS; Ecowas; SADC; Commonwealth; G7; G8;
G20; BRICS; Mercosur; SAARC; OAS; Organization of American States; Council of Europe; Security Council; UN Security Council;
General Assembly; International Criminal Court; ICC; ICJ; International Court of Justice; Red Cross; Red Crescent; ICRC; Amnesty
International; Human Rights Watch; Greenpeace; Oxfam; Médecins Sans Frontières; Doctors Without Borders; Interpol; Europol;
Congress; Senate; House of Representatives; House of Commons; House of Lords; Parliament; Knesset; Duma; State Duma; Bundestag;
Bundesrat; Diet; Lok Sabha; Rajya Sabha; Politburo; Kremlin; Supreme Court; High Court; Constitutional Court; Federal Court;
Court of Appeal; Federal Reserve; Fed; Bank of England; Bank of Japan; Bundesbank; Treasury; State Department; Justice Department;
Defense Department; Department of State; Department of Justice; Department of Defense; Homeland Security; Foreign Office; Home
Office; Interior Ministry; Foreign Ministry; Defence Ministry; Defense Ministry; Finance Ministry; FBI; CIA; NSA; DEA; IRS; EPA;
FDA; CDC; NASA; Nasa; FAA; FCC; FTC; SEC; NYPD; MI5; MI6; GCHQ; NHS; KGB; FSB; GRU; ISI; Mossad; Shin Bet; IDF; Scotland Yard;
Hamas; Fatah; Hezbollah; Hizbollah; Islamic Jihad; PLO; Palestinian Authority; Islamic State; ISIS; Isis; ISIL; Daesh; al-Qaeda;
al-Qaida; Al Qaeda; Taliban; Boko Haram; al-Shabaab; Al Shabaab; Houthis; Muslim Brotherhood; PKK; YPG; ETA; IRA; Sinn Fein; FARC;
ELN; LTTE; Tamil Tigers; Khmer Rouge; Wagner; Wagner Group; Revolutionary Guards; Revolutionary Guard; Quds Force; Republican
Party; Democratic Party; Republicans; Democrats; GOP; Labour Party; Labour; Conservative Party; Conservatives; Tories; Liberal
Democrats; Lib Dems; SNP; DUP; Ukip; UKIP; Communist Party; Socialist Party; Social Democrats; Christian Democrats; Green Party;
CDU; CSU; SPD; FDP; AfD; Likud; Kadima; Yesh Atid; Shas; BJP; Bharatiya Janata Party; Indian National Congress; AAP; Shiv Sena;
ANC; African National Congress; Democratic Alliance; EFF; Zanu-PF; ZANU-PF; MDC; PDP; APC; NDC; NPP; ODM; Jubilee; CCM; SPLM; SPLA;
AKP; CHP; HDP; MHP; PML-N; PPP; PTI; MQM; UMNO; PAS; DAP; Golkar; PDI-P; LDP; Komeito; KMT; Kuomintang; DPP; United Russia; Fidesz;
Syriza; Podemos; PSOE; Vox; Ciudadanos; National Front; National Rally; PRI; PAN; PRD; Morena; PT; MAS; Reuters; AFP; AP; Associated
Press; Agence France-Presse; Xinhua; TASS; Tass; Itar-Tass; Interfax; RIA Novosti; KCNA; Kyodo; Yonhap; ANSA; DPA; PTI; IRNA; Anadolu;
SANA; WAM; BBC; CNN; ITV; ITN; NBC; CBS; ABC; PBS; NPR; MSNBC; CNBC; Fox News; Fox; Sky News; Sky; Al Jazeera; Al-Jazeera; Al Arabiya;
NHK; RT; CCTV; Deutsche Welle; ESPN; HBO; MTV; New York Times; Washington Post; Wall Street Journal; Financial Times; Guardian;
Daily Telegraph; Daily Mail; Daily Mirror; Independent; Observer; Economist; USA Today; Los Angeles Times; Chicago Tribune; Boston
Globe; Le Monde; Le Figaro; El País; El Pais; Der Spiegel; Die Welt; Bild; Haaretz; Jerusalem Post; Times of India; Hindu; Dawn;
Global Times; People's Daily; China Daily; Straits Times; Bloomberg; Forbes; Newsweek; Politico; Buzzfeed; Google; Alphabet; Apple;
Microsoft; Amazon; Facebook; Meta; Twitter; YouTube; Netflix; Tesla; SpaceX; Uber; Airbnb; IBM; Intel; AMD; Nvidia; Oracle; Cisco;
Dell; Hewlett-Packard; HP; Sony; Samsung; LG; Hyundai; Kia; Toyota; Honda; Nissan; Mitsubishi; Hitachi; Toshiba; Panasonic; Huawei;
ZTE; Xiaomi; Alibaba; Tencent; Baidu; ByteDance; Foxconn; Lenovo; TSMC; Nokia; Ericsson; Siemens; Bosch; BMW; Volkswagen; VW;
Daimler; Mercedes; Audi; Porsche; Renault; Peugeot; Citroen; Fiat; Ferrari; Volvo; Saab; Ford; General Motors; GM; Chrysler; Boeing;
Airbus; Lockheed Martin; Raytheon; Northrop Grumman; BAE Systems; Rolls-Royce; General Electric; GE; Exxon; ExxonMobil; Chevron;
Texaco; Mobil; Shell; BP; Total; Eni; Repsol; Gazprom; Rosneft; Lukoil; Aramco; Saudi Aramco; Petrobras; Pemex; PDVSA; Petronas;
Statoil; Equinor; Conoco; ConocoPhillips; Goldman Sachs; Morgan Stanley; JPMorgan; J.P. Morgan; Citigroup; Citibank; Bank of America;
Wells Fargo; Lehman Brothers; Merrill Lynch; Salomon Brothers; HSBC; Barclays; Lloyds; NatWest; Standard Chartered; UBS; Credit Suisse;
Deutsche Bank; Commerzbank; BNP Paribas; Societe Generale; ING; Santander; BBVA; UniCredit; Nomura; SoftBank; BlackRock; Blackstone;
Berkshire Hathaway; Visa; Mastercard; PayPal; AIG; Allianz; AXA; Moody's; Standard & Poor's; Fitch; Nasdaq; NYSE; Dow Jones; FTSE;
Pfizer; Moderna; AstraZeneca; GlaxoSmithKline; Novartis; Roche; Merck; Bayer; Sanofi; Johnson & Johnson; Nestle; Nestlé; Unilever;
Procter & Gamble; Coca-Cola; PepsiCo; Pepsi; McDonald's; Starbucks; Walmart; Wal-Mart; Tesco; Sainsbury's; Carrefour; Ikea; Nike;
Adidas; Puma; Disney; Walt Disney; Time Warner; Warner Bros; Paramount; Universal; AT&T; Verizon; Vodafone; BT; British Telecom;
France Telecom; Telefonica; MTN; Airtel; Etisalat; Lufthansa; British Airways; Air France; KLM; Ryanair; EasyJet; Delta; American
Airlines; United Airlines; Qantas; Emirates; Qatar Airways; Etihad; Aeroflot; Cathay Pacific; Singapore Airlines; Malaysia Airlines;
Tata; Reliance; Infosys; Wipro; Mahindra; FIFA; Fifa; UEFA; Uefa; IOC; International Olympic Committee; IAAF; ICC; BCCI; NBA; NFL; NHL;
MLB; NCAA; PGA; ATP; WTA; FIA; Premier League; Manchester United; Man United; Manchester City; Man City; Arsenal; Chelsea; Liverpool;
Tottenham; Tottenham Hotspur; Spurs; Everton; Newcastle United; Leeds United; Aston Villa; West Ham; Nottingham Forest; Blackburn
Rovers; Celtic; Rangers; Hearts; Hibernian; Aberdeen; Real Madrid; Barcelona; Atletico Madrid; Sevilla; Valencia; Bayern Munich;
Borussia Dortmund; Schalke; Bayer Leverkusen; Werder Bremen; Juventus; AC Milan; Inter Milan; Inter; Napoli; Roma; AS Roma; Lazio;
Fiorentina; Sampdoria; Parma; Paris Saint-Germain; PSG; Olympique Marseille; Monaco; Lyon; Ajax; Feyenoord; PSV Eindhoven; PSV;
Benfica; Porto; Sporting Lisbon; Galatasaray; Fenerbahce; Besiktas; Olympiakos; Panathinaikos; Spartak Moscow; CSKA Moscow; Dynamo
Kiev; Shakhtar Donetsk; Red Star Belgrade; Partizan; Boca Juniors; River Plate; Flamengo; Santos; Palmeiras; Corinthians; Al Ahly;
Zamalek; Kaizer Chiefs; Orlando Pirates; Harvard; Yale; Princeton; Stanford; MIT; Oxford University; Cambridge University; Harvard
University; Columbia University; NYU; UCLA; Berkeley; Cornell; LSE; Sorbonne; Church of England; Catholic Church; Roman Catholic
Church; Vatican; Orthodox Church; Salvation Army; YMCA; NRA; ACLU; NAACP; AFL-CIO; Teamsters; Wikipedia; Wikimedia Foundation;
WikiLeaks; Instagram; WhatsApp; Telegram; TikTok; Snapchat; LinkedIn; Reddit; Skype; Yahoo; eBay; AOL; Nintendo; Philips; Caterpillar
`

/** Words that say that a name is an organisation's. */
export const ORG_HEADS = `
ministry ministries department bureau agency agencies authority authorities commission committee council board office administration
government parliament congress senate assembly court tribunal party union league association federation confederation alliance
coalition front movement brigade brigades army navy forces force guard guards corps regiment battalion division police militia
university college school academy institute institution faculty hospital clinic church foundation fund trust society club team
company companies corporation group holdings partners bank banks exchange airlines airways air railways motors industries energy
petroleum oil gas steel mining telecom communications media press news times post herald tribune journal gazette daily telegraph
radio television tv network broadcasting pictures studios records entertainment systems technologies technology software
electronics semiconductor pharmaceuticals laboratories labs chemical chemicals insurance securities capital financial finance
investment investments management services service stores foods brewery breweries hotels resorts properties realty development
international global national federal organization organisation centre center program programme project campaign secretariat
delegation mission embassy consulate directorate inspectorate chamber cabinet caucus campaign organizers workers teachers
`

export const ORG_SUFFIXES =
  'inc inc. corp corp. co co. ltd ltd. llc llc. plc plc. ag gmbh sa s.a. spa s.p.a. nv n.v. bv b.v. ab asa oy oyj kk kgaa se pty bhd tbk pte lp llp cos'

/** Words that sports teams carry beside a town's name. */
export const TEAM_WORDS = `
fc afc cf sc ac fk sk bk cd ud rc united city rovers wanderers athletic albion hotspur rangers celtic town county villa forest
wednesday orient argyle academical thistle dynamo dinamo lokomotiv spartak torpedo cska sporting real atletico inter olympique
olympic racing borussia eintracht bayer bayern werder hertha ajax feyenoord red sox yankees mets dodgers giants cubs braves
phillies pirates cardinals astros rockies padres mariners athletics angels royals twins tigers indians orioles blue jays brewers
rangers marlins expos nationals rays diamondbacks knicks nets celtics bulls lakers clippers warriors spurs rockets mavericks heat
magic hornets hawks pistons pacers bucks cavaliers raptors wizards timberwolves nuggets jazz suns kings grizzlies pelicans 76ers
patriots jets dolphins bills steelers ravens bengals browns colts titans jaguars texans broncos chiefs raiders chargers cowboys
eagles redskins commanders packers bears vikings lions saints falcons panthers buccaneers seahawks 49ers rams maple leafs
canadiens bruins flyers penguins devils islanders sabres senators lightning capitals hurricanes blackhawks wings blues predators
avalanche stars flames oilers canucks sharks ducks coyotes springboks wallabies brumbies crusaders harlequins saracens wasps
`

/** Words that end the names of events, laws, works: often MISC. */
export const EVENT_HEADS = `
war wars cup championship championships games olympics open prix tournament trophy festival prize award awards act bill treaty
agreement accord accords convention protocol constitution resolution day week revolution uprising intifada massacre genocide
holocaust crisis summit conference election elections referendum census operation plan project airline album song film novel book
series show magazine edition virus hurricane typhoon cyclone storm earthquake tsunami religion language dynasty empire era age
`
