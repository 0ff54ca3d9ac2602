/** First-level divisions of countries that `REGIONS` does not hold. Own list, `;` between entries. */
export const DIVISIONS = `
Abia; Adamawa; Akwa Ibom; Anambra; Bauchi; Bayelsa; Benue; Cross River; Ebonyi; Edo; Ekiti; Enugu; Gombe; Imo; Jigawa; Kano; Katsina;
Kebbi; Kogi; Kwara; Lagos; Nasarawa; Ogun; Ondo; Osun; Oyo; Plateau State; Rivers State; Sokoto; Taraba; Yobe; Delta State; Volta Region;
Greater Accra; Brong Ahafo; Upper East; Upper West; Bono; Ahafo; Oti; Turkana; Mandera; Wajir; Garissa; Marsabit; Isiolo; Samburu;
Laikipia; Baringo; Kisumu; Siaya; Homa Bay; Migori; Nyamira; Kisii; Bomet; Kericho; Narok; Kajiado; Machakos; Makueni; Kitui; Embu;
Meru; Tharaka-Nithi; Kirinyaga; Murang'a; Kiambu; Nyeri; Nyandarua; Nakuru; Uasin Gishu; Trans Nzoia; West Pokot; Bungoma; Busia;
Kakamega; Vihiga; Lamu; Kilifi; Kwale; Taita Taveta; Karamoja; Acholi; Buganda; Busoga; Teso; Dodoma; Mwanza; Kagera; Kigoma; Mtwara;
Tabora; Iringa; Mbeya; Bahr el Ghazal; Equatoria; Jonglei; Upper Nile; Unity State; Lakes State; Warrap; Gedaref; Kassala; Sennar; Oshana;
Omusati; Ohangwena; Oshikoto; Kunene; Erongo; Khomas; Hardap; Zambezi; Kavango; Kavango East; Kavango West; Omaheke; Otjozondjupa;
Copperbelt; Luapula; Lusaka; Manicaland; Masvingo; Midlands; Bulawayo; Harare; Nampula; Zambezia; Tete; Sofala; Manica; Inhambane;
Huambo; Benguela; Uíge; Lunda Norte; Lunda Sul; Equateur; Bas-Congo; Haut-Katanga; Tshopo; Maniema; Haut-Uele; Adamaoua; Littoral;
Extreme North; Far North Region; Diffa; Tillabéri; Tillaberi; Agadez; Zinder; Tahoua; Maradi; Mopti; Gao; Kidal; Timbuktu; Ségou; Kayes;
Sikasso; Ziguinchor; Kolda; Matam; Kédougou; Nzérékoré; Boké; Labé; Faranah; Kankan; Nimba; Lofa; Bong; Montserrado; Kailahun; Kenema;
Souss-Massa; Rif; Marrakesh-Safi; Kabylie; Kabylia; Oran; Constantine; Sidi Bouzid; Kasserine; Cyrenaica; Fezzan; Tripolitania; Benghazi;
Sirte; Misrata; Derna; Gharbia; Menoufia; Dakahlia; Sharqia; Qalyubia; Beheira; Fayoum; Beni Suef; Minya; Assiut; Sohag; Qena; Luxor; Aswan;
South Sinai; North Sinai; Red Sea Governorate; New Valley; Damietta; Ismailia; Tigray Region; Somali Region; Gambella; Sidama; Wollega;
Benishangul-Gumuz; Hadramaut; Hadhramaut; Marib; Taiz; Hodeidah; Saada; Sa'ada; Abyan; Lahj; Shabwa; Al-Jawf; Al Mahra; Socotra; Ibb; Dhamar;
Hajjah; Amran; Dhofar; Musandam; Al Batinah; Al Dakhiliyah; Al Sharqiyah; Al Wusta; Hejaz; Najd; Asir; Jizan; Najran; Tabuk; Qassim; Al Ahsa;
Eastern Province; Northern Province; Southern Province; Western Province; Central Province; Idlib; Hama; Homs; Latakia; Tartus; Raqqa; Deir
ez-Zor; Deir al-Zor; Hasakah; Hasaka; Daraa; Deraa; Quneitra; Suwayda; Sweida; Ghouta; Eastern Ghouta; Rojava; Bekaa; Bekaa Valley; Akkar;
Mount Lebanon; Diyala; Salahuddin; Salah al-Din; Kirkuk; Sulaymaniyah; Dohuk; Duhok; Erbil; Basra; Maysan; Dhi Qar; Muthanna; Najaf; Karbala;
Babil; Wasit; Qadisiyah; Sistan and Baluchestan; Sistan-Baluchestan; Khuzestan; Fars; Isfahan; Kerman; Kermanshah; Lorestan; Gilan;
Mazandaran; Golestan; Semnan; Yazd; Hormozgan; Bushehr; Ilam; Hamedan; Markazi; Qazvin; Zanjan; Ardabil; East Azerbaijan; West Azerbaijan;
Herat; Farah; Nimruz; Ghor; Badghis; Faryab; Jowzjan; Balkh; Kunduz; Takhar; Badakhshan; Baghlan; Bamiyan; Wardak; Logar; Ghazni; Paktia;
Paktika; Khost; Nangarhar; Kunar; Laghman; Nuristan; Kapisa; Parwan; Uruzgan; Zabul; Gilgit-Baltistan; Azad Kashmir; Swat; Bajaur; Khyber;
Kurram; Orakzai; Tharparkar; Tharwa; Hazara; Sylhet; Chattogram; Barishal; Rajshahi; Rangpur; Khulna; Mymensingh; Cox's Bazar; Terai;
Madhesh; Bagmati; Gandaki; Lumbini; Karnali; Sudurpashchim; Jaffna; Uva; Sabaragamuwa; Sagaing; Magway; Mandalay; Bago; Ayeyarwady; Irrawaddy;
Tanintharyi; Kayah; Karen; Kayin; Chin State; Mon State; Kachin State; Rakhine State; Isan; Isaan; Pattani; Yala; Narathiwat; Songkhla; Chiang
Mai; Chiang Rai; Nakhon Ratchasima; Surat Thani; Kanchanaburi; Phuket; Battambang; Siem Reap; Kampot; Kandal; Nghe An; Ha Tinh; Quang Nam;
Quang Ninh; Quang Tri; Binh Duong; Dong Nai; Thanh Hoa; Thua Thien-Hue; Central Highlands; Central Java; East Java; West Java; Banten;
Yogyakarta; North Sumatra; West Sumatra; South Sumatra; Riau; Jambi; Bengkulu; Lampung; Maluku; North Maluku; Gorontalo; East Nusa Tenggara;
West Nusa Tenggara; East Kalimantan; West Kalimantan; South Kalimantan; Central Kalimantan; Central Sulawesi; North Sulawesi; South Sulawesi;
Pahang; Terengganu; Kedah; Perlis; Negeri Sembilan; Malacca; Melaka; Labuan; Putrajaya; Klang Valley; Batangas; Cavite; Laguna; Quezon; Rizal;
Bulacan; Pampanga; Tarlac; Zambales; Bataan; Nueva Ecija; Ilocos Norte; Ilocos Sur; Benguet; Cagayan; Isabela; Albay; Sorsogon; Masbate;
Palawan; Mindoro; Panay; Negros; Negros Occidental; Cebu; Bohol; Leyte; Samar; Sulu; Basilan; Tawi-Tawi; Maguindanao; Lanao del Sur; Cotabato;
Davao; Bangsamoro; Metro Manila; Calabarzon; Gyeonggi; Gyeonggi Province; Gangwon; North Chungcheong; South Chungcheong; North Jeolla; South
Jeolla; North Gyeongsang; South Gyeongsang; North Hamgyong; Pyongan; Tohoku; Kanto; Kansai; Chubu; Chugoku; Aomori; Iwate; Miyagi; Akita;
Yamagata; Ibaraki; Tochigi; Gunma; Saitama; Chiba; Kanagawa; Niigata; Toyama; Ishikawa; Fukui; Yamanashi; Nagano; Gifu; Shizuoka; Aichi; Mie;
Shiga; Hyogo; Nara; Wakayama; Tottori; Shimane; Okayama; Yamaguchi; Tokushima; Kagawa; Ehime; Kochi; Fukuoka; Saga; Nagasaki; Kumamoto; Oita;
Miyazaki; Kagoshima; Anhui; Chongqing; Tianjin; Pearl River Delta; New Territories; Aichi Prefecture; Waikato; Otago; Southland; Northland;
Taranaki; Hawke's Bay; Bay of Plenty; Marlborough; Canterbury; Wellington; North Island; South Island; Gisborne; Manawatu; Pilbara;
Kimberley; Arnhem Land; Torres Strait; Gippsland; Hunter Valley; Cape York; Highlands Region; Aguascalientes; Baja California Sur;
Campeche; Coahuila; Colima; Durango; Guanajuato; Hidalgo; Morelos; Nayarit; Nuevo Leon; Puebla; Querétaro; Quintana Roo; San Luis Potosí;
Tabasco; Tlaxcala; Yucatán; Zacatecas; Petén; Quetzaltenango; Alta Verapaz; Huehuetenango; Escuintla; Atlántida; Olancho; Gracias a Dios;
Chalatenango; Morazán; La Libertad; Chontales; Matagalpa; Jinotega; Estelí; Rivas; Guanacaste; Limón; Puntarenas; Alajuela; Heredia; Cartago;
Bocas del Toro; Chiriquí; Coclé; Colón; Darién; Herrera; Los Santos; Veraguas; Panamá Oeste; Ngäbe-Buglé; Guna Yala; Pinar del Río; Matanzas;
Villa Clara; Cienfuegos; Camagüey; Holguín; Granma; Guantánamo; Santiago de Cuba; Cibao; Artibonite; Antioquia; Atlántico; Bolívar; Boyacá;
Caldas; Caquetá; Casanare; Cauca; Cesar; Chocó; Cundinamarca; Huila; La Guajira; Magdalena; Meta; Nariño; Norte de Santander; Putumayo;
Quindío; Risaralda; Santander; Sucre; Tolima; Valle del Cauca; Arauca; Zulia; Táchira; Mérida; Anzoátegui; Monagas; Miranda; Carabobo; Aragua;
Lara; Falcón; Barinas; Essequibo; Guayas; Pichincha; Manabí; Esmeraldas; Azuay; Loja; Cotopaxi; Imbabura; Napo; Orellana; Sucumbíos;
Galápagos; Galapagos; Cajamarca; Cusco; Puno; Arequipa; Ayacucho; Loreto; Ucayali; Madre de Dios; Piura; Lambayeque; Ancash; Junín; Tacna;
Moquegua; Apurímac; Huancavelica; Santa Cruz; Cochabamba; Potosí; Oruro; Chuquisaca; Tarija; Beni; Pando; Acre; Alagoas; Amapá; Amazonas;
Ceará; Espírito Santo; Goiás; Maranhão; Mato Grosso do Sul; Pará; Paraíba; Pernambuco; Piauí; Rio Grande do Norte; Rondônia; Roraima; Santa
Catarina; Sergipe; Tocantins; Chaco; Chubut; Córdoba; Corrientes; Entre Ríos; Formosa; Jujuy; La Pampa; La Rioja; Mendoza; Misiones; Neuquén;
Río Negro; Salta; San Juan; San Luis; Santa Fe; Santiago del Estero; Tierra del Fuego; Tucumán; Araucanía; Antofagasta; Atacama; Coquimbo;
Valparaíso; O'Higgins; Maule; Biobío; Los Lagos; Aysén; Magallanes; Kyiv Oblast; Kharkiv; Sumy; Chernihiv; Zhytomyr; Vinnytsia; Poltava;
Dnipropetrovsk; Mykolaiv; Odesa; Odessa; Kirovohrad; Cherkasy; Khmelnytskyi; Ternopil; Lviv; Zakarpattia; Ivano-Frankivsk; Chernivtsi; Rivne;
Volyn; Belgorod; Kursk; Bryansk; Rostov; Krasnodar; Stavropol; Bashkortostan; Buryatia; Sakha; Yakutia; Primorye; Khabarovsk; Sakhalin; Altai;
Kemerovo; Tyumen; Sverdlovsk; North Ossetia; Kabardino-Balkaria; Karelia; Murmansk; Mazovia; Pomerania; Masuria; Lubelskie; Podkarpackie
`
