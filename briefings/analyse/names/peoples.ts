/** Faiths, peoples and creeds that are of no one country: their names are no organisation, place or person. Own list. */
export const PEOPLES: ReadonlySet<string> = new Set(
  `
muslim muslims islamic islam christian christians christianity catholic catholics catholicism protestant protestants jew jews
jewish judaism sunni sunnis shia shias shiite shiites shi'ite hindu hindus hinduism buddhist buddhists buddhism sikh sikhs
mormon mormons arab arabs kurd kurds kurdish arabic tutsi tutsis hutu hutus roma rohingya uighur uighurs uyghur uyghurs tamil
tamils pashtun pashtuns yoruba igbo hausa fulani zulu zulus xhosa maori aboriginal aborigines inuit latino latinos hispanic
hispanics western westerners maasai métis cree mohawk navajo cherokee quechua aymara mapuche maya mayan mayans guarani yanomami
berber berbers amazigh tuareg tuaregs bedouin bedouins druze alawite alawites yazidi yazidis amhara oromo tigrayan tigrayans
kikuyu luo kalenjin dinka nuer ashanti akan ewe wolof mandinka bambara dogon himba herero ovambo khoisan bantu hmong karen
kachin hazara hazaras baloch balochs sindhi sindhis punjabi punjabis bengali bengalis gujarati gujaratis marathi rajput rajputs
brahmin brahmins dalit dalits adivasi adivasis gurkha gurkhas sherpa sherpas uzbek uzbeks tatar tatars chechen chechens ingush
cossack cossacks sami basque basques catalan catalans romani gypsy gypsies slav slavs slavic malay malays javanese sundanese
papuan papuans melanesian polynesian aborigine indigenous caucasian caucasians creole creoles mestizo anglican anglicans
methodist methodists baptist baptists lutheran lutherans pentecostal pentecostals evangelical evangelicals calvinist quaker
quakers copt copts coptic zoroastrian ahmadi ahmadis ahmadiyya sufi sufis salafi salafis wahhabi wahhabis ismaili ismailis
taoist confucian shinto rastafarian zionist zionists nazi nazis fascist fascists maoist maoists leninist stalinist trotskyist
jihadi jihadis african-american african-americans marxist marxists communist communists islamist islamists salafist salafists
jihadist jihadists
`
    .trim()
    .split(/\s+/),
)
