/**
 * Newspapers, broadcasters, agencies, firms, parties, armed groups, bodies and clubs that the world's news in English names,
 * by part of the world. Own list, `;` between entries. A word that is as often something else ("Sun", "Star") is left out.
 */
export const ORGANISATIONS_OF_THE_WORLD = `
Daily Nation; Nation Media Group; Standard Media Group; Citizen TV; Daily Monitor; New Vision; EastAfrican; Herald Zimbabwe; NewsDay;
Mail & Guardian; Mail and Guardian; Daily Maverick; Business Day; City Press; Sowetan; News24; eNCA; SABC; Naspers; MultiChoice;
Namibian; Mmegi; Lusaka Times; Times of Zambia; Daily Graphic; Graphic Communications Group; Ghana Broadcasting Corporation; GBC; Joy
FM; MyJoyOnline; Citi FM; ThisDay; Daily Trust; Premium Times; Sahara Reporters; Guardian Nigeria; Channels Television; Channels TV;
Arise TV; News Agency of Nigeria; FrontPage Africa; Jeune Afrique; Seneweb; Le Soleil; Fraternité Matin; El Watan; El Khabar;
Hespress; Le Matin; Al-Ahram; Ahram Online; Al Ahram; Al-Masry Al-Youm; Youm7; Mada Masr; Egypt Today; Sudan Tribune; SUNA; Radio
Dabanga; Addis Standard; Fana Broadcasting; Shabelle; Garowe Online; AllAfrica; Safaricom; M-Pesa; Equity Bank; KCB; KCB Group; Kenya
Airways; Kenya Power; Ethiopian Airlines; Ethio Telecom; RwandAir; Vodacom; Telkom; Eskom; Transnet; Sasol; Anglo American; AngloGold
Ashanti; Gold Fields; Sibanye-Stillwater; Impala Platinum; De Beers; Standard Bank; Absa; Nedbank; FirstRand; Capitec; Old Mutual;
Sanlam; Shoprite; Pick n Pay; Woolworths; Dangote; Dangote Group; Dangote Cement; NNPC; Nigerian National Petroleum Corporation;
Zenith Bank; Access Bank; GTBank; Guaranty Trust Bank; United Bank for Africa; UBA; Ecobank; Globacom; Jumia; Flutterwave; Sonatrach;
Sonangol; Attijariwafa Bank; Maroc Telecom; Royal Air Maroc; EgyptAir; Orascom; Glencore; Afreximbank; African Development Bank; AfDB;
EAC; East African Community; IGAD; COMESA; CEMAC; UEMOA; African Export-Import Bank; Economic Freedom Fighters; Inkatha Freedom Party;
IFP; COSATU; SACP; SWAPO; Swapo; Frelimo; FRELIMO; Renamo; RENAMO; MPLA; UNITA; Chama Cha Mapinduzi; Chadema; CHADEMA; ACT-Wazalendo;
NRM; National Resistance Movement; FDC; ADF; M23; FDLR; RPF; Orange Democratic Movement; UDA; Azimio; Kenya Kwanza; New Patriotic
Party; National Democratic Congress; All Progressives Congress; Peoples Democratic Party; APGA; IPOB; INEC; EFCC; ICPC; NAFDAC; ASUU;
NLC; Nigeria Labour Congress; IEBC; KRA; DCI; TPLF; OLF; RSF; Rapid Support Forces; Janjaweed; Séléka; Polisario; Polisario Front;
FLN; FIS; Ennahda; Ansar Dine; AQIM; JNIM; ISWAP; Lord's Resistance Army; LRA; AMISOM; ATMIS; MINUSMA; MONUSCO; UNMISS; UNAMID;
MINUSCA; UNIFIL; UNSMIL; UNAMA; UNFPA; UNAIDS; UNCTAD; UNEP; UNIDO; UNODC; UNHRC; FAO; ILO; IOM; ITU; IMO; ICAO; WIPO; WMO; IPCC;
UNFCCC; UNDRR; OCHA; OHCHR; IFAD; IFC; ADB; AIIB; EBRD; EIB; IDB; CAF; GAVI; Gavi; Global Fund; CEPI; World Economic Forum; WEF;
Transparency International; Reporters Without Borders; Committee to Protect Journalists; CPJ; Freedom House; Save the Children; World
Vision; Mercy Corps; ActionAid; Action Against Hunger; Norwegian Refugee Council; International Rescue Committee; Islamic Relief;
Caritas; Plan International; WWF; World Wildlife Fund; IUCN; Conservation International; Wildlife Conservation Society; Friends of the
Earth; Extinction Rebellion; Global Witness; Gates Foundation; Open Society Foundations; Ford Foundation; Rockefeller Foundation;
Carter Center; Chatham House; Brookings Institution; RAND Corporation; Crisis Group; International Crisis Group; Rotary International;
Lions Club; Al-Azhar; World Council of Churches; World Bank Group; Paris Club; Bretton Woods; Financial Action Task Force; FATF;
Egmont Group; Basel Committee; Bank for International Settlements; BIS; Shanghai Cooperation Organisation; SCO; AUKUS; CARICOM;
Caricom; CELAC; UNASUR; Unasur; ALBA; Andean Community; Pacific Alliance; Pacific Islands Forum; Organisation of Islamic Cooperation;
OIC; Non-Aligned Movement; La Francophonie; EFTA; Benelux; Visegrad Group; Frontex; Eurojust; Eurostat; Eurogroup; European Council;
European Court of Justice; European Court of Human Rights; European Medicines Agency; EMA; European Investment Bank; European Space
Agency; ESA; CERN; Roscosmos; ISRO; JAXA; CNSA; DRDO; Blue Origin; Indian Express; Hindustan Times; Deccan Herald; Deccan Chronicle;
Telegraph; Economic Times; Business Standard; NDTV; Zee News; Aaj Tak; India Today; All India Radio; Doordarshan; ANI; IANS; Press
Trust of India; Express Tribune; Geo News; Geo TV; ARY News; Jang; Daily Star; Prothom Alo; Dhaka Tribune; bdnews24; BSS; UNB;
Kathmandu Post; Himalayan Times; Kantipur; Sunday Observer; Ada Derana; TOLOnews; Tolo News; Khaama Press; Pajhwok; Lok Janshakti
Party; Trinamool Congress; TMC; Aam Aadmi Party; Samajwadi Party; Bahujan Samaj Party; BSP; Janata Dal; RJD; DMK; AIADMK; Telugu Desam
Party; TDP; TRS; BRS; YSRCP; Congress Party; CPM; NCP; RSS; Rashtriya Swayamsevak Sangh; VHP; Bajrang Dal; Akali Dal; Shiromani Akali
Dal; Hurriyat; JKLF; Lashkar-e-Taiba; LeT; Jaish-e-Mohammed; Hizbul Mujahideen; Awami League; BNP; Jamaat-e-Islami; Jatiya Party;
Tehreek-e-Insaf; Tehreek-i-Insaf; Pakistan Muslim League; PML; Pakistan Peoples Party; Jamiat Ulema-e-Islam; Tehreek-e-Taliban
Pakistan; TTP; Sri Lanka Podujana Peramuna; SLPP; SJB; UNP; JVP; Nepali Congress; CPN-UML; UML; CBI; NIA; CRPF; BSF; CISF; ITBP; NDRF;
RBI; Reserve Bank of India; SEBI; TRAI; NHRC; AIIMS; ICMR; IIT; IITs; IIM; JNU; UGC; Tata Motors; Tata Steel; Tata Sons; Tata
Consultancy Services; TCS; Reliance Industries; Reliance Jio; Jio; Adani; Adani Group; Adani Enterprises; Aditya Birla Group; Bajaj;
Bajaj Auto; Maruti Suzuki; Maruti; Hero MotoCorp; Larsen & Toubro; L&T; HDFC; HDFC Bank; ICICI; ICICI Bank; Axis Bank; State Bank of
India; SBI; Punjab National Bank; LIC; ONGC; Indian Oil; Coal India; NTPC; SAIL; BHEL; Air India; IndiGo; SpiceJet; Vistara; Jet
Airways; Zomato; Swiggy; Paytm; Flipkart; Byju's; Serum Institute; Serum Institute of India; Bharat Biotech; Cipla; Sun Pharma; Dr
Reddy's; Biocon; Biman; Biman Bangladesh Airlines; Grameen Bank; Grameenphone; BRAC; bKash; Beximco; PIA; Pakistan International
Airlines; SriLankan Airlines; NADRA; WAPDA; NAB; ECP; IHC; Rapid Action Battalion; RAB; BCB; PCB; IPL; PSL; BPL; Mumbai Indians;
Chennai Super Kings; Royal Challengers Bangalore; Kolkata Knight Riders; South China Morning Post; SCMP; Hong Kong Free Press; Apple
Daily; RTHK; TVB; Ming Pao; China Central Television; CGTN; Caixin; Sina; Weibo; Sina Weibo; WeChat; Douyin; Didi; Didi Chuxing;
Meituan; JD.com; Pinduoduo; NetEase; Bilibili; Kuaishou; Ant Group; Alipay; Evergrande; Country Garden; Vanke; Dalian Wanda; HNA;
Geely; BYD; NIO; SAIC; FAW; CATL; SMIC; DJI; Hikvision; SenseTime; Megvii; Sinopec; PetroChina; CNPC; CNOOC; Sinopharm; Sinovac;
CanSino; COSCO; ICBC; Bank of China; China Construction Bank; Agricultural Bank of China; CITIC; Ping An; China Life; China Mobile;
China Telecom; China Unicom; China Eastern; Air China; China Southern; Hainan Airlines; PBOC; People's Bank of China; CCDI; NPC;
CPPCC; PLA; People's Liberation Army; CCP; CPC; Communist Party of China; Chinese Communist Party; Politburo Standing Committee;
Central Committee; State Council; Democratic Progressive Party; Taiwan People's Party; Academia Sinica; Central News Agency; CNA;
Taipei Times; Liberty Times; Focus Taiwan; EVA Air; China Airlines; Acer; Asus; MediaTek; Hon Hai; Formosa Plastics; Asahi Shimbun;
Asahi; Yomiuri Shimbun; Yomiuri; Mainichi Shimbun; Mainichi; Nikkei; Japan Times; Kyodo News; Jiji Press; Liberal Democratic Party; JR
East; Japan Airlines; JAL; All Nippon Airways; ANA; TEPCO; Tepco; Tokyo Electric Power; Mitsui; Sumitomo; Marubeni; Itochu; Mizuho;
MUFG; Olympus; Fujitsu; NEC; Nikon; Kyocera; Mazda; Rakuten; Uniqlo; Fast Retailing; Takeda; Korea Herald; Korea Times; JoongAng Ilbo;
JoongAng; Chosun Ilbo; Chosun; Dong-A Ilbo; Hankyoreh; KBS; MBC; SBS; JTBC; Samsung Electronics; SK Group; SK Hynix; SK Telecom; LG
Electronics; LG Chem; Hyundai Motor; Kia Motors; POSCO; Posco; Hanwha; Doosan; Hanjin; Korean Air; Asiana; Asiana Airlines; Naver;
Kakao; Coupang; Celltrion; Hybe; HYBE; SM Entertainment; YG Entertainment; JYP Entertainment; KCDC; KDCA; KEPCO; Korea Electric Power
Corp; People Power Party; Saenuri Party; Bangkok Post; Khaosod; Thai Rath; Thai PBS; Pheu Thai; Pheu Thai Party; Move Forward Party;
Future Forward; Palang Pracharath; Democrat Party; CP Group; Charoen Pokphand; PTT; Siam Cement; Thai Airways; Thai Union; Phnom Penh
Post; Khmer Times; Cambodian People's Party; CPP; CNRP; Vientiane Times; VnExpress; Viet Nam News; Vietnam News Agency; VinGroup;
Vingroup; VinFast; Vietnam Airlines; Vietjet; Irrawaddy; Myanmar Now; Frontier Myanmar; NLD; National League for Democracy; Tatmadaw;
USDP; Arakan Army; KNU; KIA; Channel NewsAsia; Mediacorp; Temasek; GIC; DBS; OCBC; UOB; Singtel; Shopee; Lazada; PAP; People's Action
Party; Workers' Party; New Straits Times; Malaysiakini; Malay Mail; Bernama; Pakatan Harapan; Perikatan Nasional; Barisan Nasional;
Bersatu; PKR; Parti Keadilan Rakyat; MCA; MIC; 1MDB; AirAsia; Maybank; CIMB; Sime Darby; Tenaga Nasional; Jakarta Post; Kompas;
Antara; Jakarta Globe; Detik; PDIP; Gerindra; Nasdem; PKB; KPK; Pertamina; Garuda Indonesia; Lion Air; Gojek; GoTo; Tokopedia;
Bukalapak; Nahdlatul Ulama; Muhammadiyah; Jemaah Islamiyah; Philippine Daily Inquirer; Rappler; Philippine Star; Manila Times; Manila
Bulletin; ABS-CBN; GMA Network; Comelec; COMELEC; PNP; NPA; New People's Army; MILF; MNLF; Abu Sayyaf; Jollibee; PLDT; Philippine
Airlines; Cebu Pacific; Sydney Morning Herald; Australian; Herald Sun; ABC News; News Corp; Fairfax; Rio Tinto; BHP; Fortescue;
Woodside; Telstra; Optus; Commonwealth Bank; Westpac; ANZ; Macquarie; CSIRO; ASIO; ACCC; AFL; NRL; ALP; One Nation; New Zealand
Herald; NZ Herald; RNZ; Radio New Zealand; Fonterra; Air New Zealand; All Blacks; Fiji Times; Post-Courier; Gulf News; Khaleej Times;
Gulf Times; Peninsula; Qatar News Agency; QNA; Arab News; Saudi Gazette; Okaz; Asharq Al-Awsat; Saudi Press Agency; Kuwait Times; Arab
Times; KUNA; Kuwait News Agency; BNA; Oman News Agency; Times of Oman; Jordan Times; L'Orient-Le Jour; An-Nahar; Al-Manar; Al
Mayadeen; NNA; WAFA; Wafa; Ma'an; Times of Israel; Ynet; Yedioth Ahronoth; Israel Hayom; Channel 12; Channel 13; Tehran Times; Press
TV; Tasnim; ISNA; Rudaw; Kurdistan 24; Hurriyet; Hürriyet; Daily Sabah; Cumhuriyet; Milliyet; TRT; TRT World; Al-Monitor; Al Jazeera
English; Middle East Eye; PIF; Public Investment Fund; SABIC; Ma'aden; STC; Saudia; Mobily; Emirates NBD; ADNOC; Mubadala; ADQ; DP
World; Emaar; Nakheel; Flydubai; Air Arabia; e&; QatarEnergy; Qatar Petroleum; Qatar Foundation; QIA; Ooredoo; QNB; Qatar National
Bank; Kuwait Airways; KPC; Kuwait Petroleum Corporation; KNPC; Zain; Gulf Air; Bapco; Oman Air; Petroleum Development Oman; Omantel;
Royal Jordanian; Middle East Airlines; El Al; Teva; Bank Leumi; Bank Hapoalim; Elbit; Elbit Systems; NSO; NSO Group; Check Point;
Yamina; Yisrael Beiteinu; Meretz; Blue and White; Labor Party; Joint List; Ra'am; Otzma Yehudit; Religious Zionism; United Torah
Judaism; Peace Now; B'Tselem; Palestinian Islamic Jihad; PIJ; PFLP; Al-Qassam Brigades; Amal Movement; Free Patriotic Movement; Future
Movement; Lebanese Forces; Kataeb; Popular Mobilization Forces; Hashd al-Shaabi; KDP; PUK; Kurdistan Democratic Party; Peshmerga; SDF;
Syrian Democratic Forces; HTS; Hayat Tahrir al-Sham; Free Syrian Army; Jabhat al-Nusra; Nusra Front; Ansar Allah; Southern
Transitional Council; IRGC; Basij; Mujahedin-e Khalq; MEK; Turkish Airlines; Baykar; Koc Holding; Sabanci; Turkcell; IYI Party; DEM
Party; Felicity Party; Clarín; Clarin; La Nación; La Nacion; Página/12; Infobae; Perfil; Télam; Telam; Folha de S.Paulo; Folha; O
Globo; Estadão; UOL; El Mercurio; La Tercera; El Comercio; La República; Andina; El Tiempo; El Espectador; RCN; El Universo; El
Universal; El Nacional; TeleSUR; Telesur; Globovisión; Granma; Prensa Latina; Juventud Rebelde; La Prensa; Confidencial; El Faro; La
Prensa Gráfica; El Diario de Hoy; Prensa Libre; El Heraldo; La Tribuna; La Estrella; La Jornada; Televisa; TV Azteca; Univision;
Telemundo; Jamaica Gleaner; Jamaica Observer; Stabroek News; Kaieteur News; Trinidad Guardian; Trinidad Express; MercoPress; EFE;
Notimex; Embraer; Gerdau; JBS; Itaú; Bradesco; Banco do Brasil; Nubank; Odebrecht; Eletrobras; LATAM Airlines; Avianca; Copa Airlines;
Aeroméxico; Aeromexico; América Móvil; Cemex; FEMSA; Bimbo; Banorte; Banxico; Codelco; SQM; Cencosud; Falabella; YPF; Mercado Libre;
MercadoLibre; Aerolíneas Argentinas; Techint; Ecopetrol; Bancolombia; CITGO; Citgo; Petroecuador; Petroperú; YPFB; PSDB; MDB; PSOL;
Liberal Party; Justicialist Party; Peronists; Frente de Todos; Juntos por el Cambio; Cambiemos; Republican Proposal; UCR; Radical
Civic Union; La Cámpora; CGT; Broad Front; Frente Amplio; Colorado Party; Movement for Socialism; Fuerza Popular; Free Peru; Popular
Action; Historic Pact; Democratic Center; National Liberation Army; Clan del Golfo; Sinaloa Cartel; Jalisco New Generation Cartel; Los
Zetas; MS-13; Barrio 18; Tren de Aragua; Shining Path; Sandinistas; FSLN; Sandinista National Liberation Front; FMLN; ARENA; Nuevas
Ideas; New Ideas; PLN; CNE; TSE; Tribunal Supremo Electoral; INE; CONCACAF; CONMEBOL; Conmebol; AFC; OFC; Confederation of African
Football; Copa Libertadores; AFA; CBF; Colo-Colo; Universidad de Chile; Peñarol; Vélez Sarsfield; Grêmio; Fluminense; Vasco da Gama;
Cruzeiro; Atlético Mineiro; Club América; Chivas; Cruz Azul; Saprissa; Alajuelense; Motagua; Esperance; Wydad; Raja Casablanca; TP
Mazembe; Young Africans; Gor Mahia; Asante Kotoko; Enyimba; Mamelodi Sundowns; Al Hilal; Al Nassr; Al Ittihad; Al Sadd; Persepolis;
Esteghlal; Urawa Red Diamonds; Kashima Antlers; Jeonbuk; Guangzhou Evergrande; Bafana Bafana; Super Eagles; Black Stars; Indomitable
Lions; Harambee Stars; Proteas; Springboks; Wallabies; Black Caps; Globe and Mail; Toronto Star; National Post; CBC; CBC News; CTV;
Canadian Press; Radio-Canada; Postmedia; Maclean's; RCMP; CSIS; Air Canada; WestJet; Bombardier; SNC-Lavalin; Suncor; Enbridge; TC
Energy; Royal Bank of Canada; RBC; TD Bank; Scotiabank; BMO; CIBC; Shopify; BlackBerry; Telus; Bloc Québécois; New Democratic Party;
Parti Québécois; Assembly of First Nations; Canada Post; VIA Rail; Hydro-Québec; Barrick Gold; Toronto Raptors; Toronto Blue Jays;
Washington Times; New York Post; Miami Herald; Houston Chronicle; San Francisco Chronicle; Philadelphia Inquirer; Daily Beast; Vox
Media; HuffPost; Axios; ProPublica; Atlantic; New Yorker; Vanity Fair; Rolling Stone; TechCrunch; Newsmax; Voice of America; VOA;
Radio Free Asia; RFA; Radio Free Europe; RFE/RL; OpenAI; Anthropic; DeepMind; Spotify; Twitch; Dropbox; Salesforce; Adobe; Qualcomm;
Broadcom; Micron; Texas Instruments; Palantir; Lyft; DoorDash; Peloton; Robinhood; Coinbase; Binance; FTX; Wirecard; Revolut; Klarna;
Chanel; Louis Vuitton; LVMH; Gucci; Hermès; Hermes; Prada; Dior; Fendi; Versace; Armani; Burberry; Cartier; Rolex; Zara; Inditex; H&M;
L'Oréal; L'Oreal; Danone; Michelin; Thales; Dassault; Safran; Alstom; TotalEnergies; Engie; EDF; Veolia; SNCF; RATP; Stellantis;
ArcelorMittal; Thyssenkrupp; BASF; SAP; E.ON; RWE; Uniper; BioNTech; CureVac; Maersk; Novo Nordisk; Vestas; Carlsberg; Heineken; ASML;
Akzo Nobel; KPN; Iberdrola; Endesa; Ferrovial; Enel; Telecom Italia; Pirelli; Luxottica; Generali; Intesa Sanpaolo; Nord Stream;
Naftogaz; Ukrzaliznytsia; Azovstal; Azov; Rostec; Sberbank; VTB; Transneft; Novatek; Norilsk Nickel; Rusal; Kaspersky; Yandex; Wizz
Air; PKN Orlen; OMV; KPMG; Deloitte; PwC; Ernst & Young; McKinsey; Accenture; Sky Sports; BT Sport; Channel 4; Sunday Telegraph; Mail
on Sunday; Evening Standard; Daily Express; Irish Times; Irish Independent; RTÉ; RTE; Le Parisien; Libération; L'Équipe; L'Equipe;
Mediapart; France 24; RFI; Frankfurter Allgemeine Zeitung; Süddeutsche Zeitung; Die Zeit; Handelsblatt; ZDF; ARD; Spiegel; Corriere
della Sera; La Repubblica; La Stampa; RAI; El Mundo; La Vanguardia; RTVE; Público; NRC; De Telegraaf; Aftonbladet; Dagens Nyheter;
Helsingin Sanomat; YLE; NRK; Gazeta Wyborcza; TVP; Kommersant; Novaya Gazeta; Meduza; Izvestia; Pravda; Rossiya; Ukrainska Pravda;
Ukrinform; Kyiv Independent; Kyiv Post; Belta
`
