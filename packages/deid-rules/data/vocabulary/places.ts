/** Countries, states, regions, peoples, languages, religions, feasts, planets and teams. */
export const PLACES_AND_PEOPLES = `
  afghani afghanistan africa african africans afrikaans afrolatina akan alabama alaska alaskan
  albania albanian aleut alevi algeria algerian algonquin allah alps america american americans
  amerindian amharic amish anatolia andean andorra anglican anglo angola angolan antarctica antigua
  antilles apache appalachia appalachian arab arabia arabian arabic aramaic arapaho argentina
  argentine argentinian arizona arkansas armenia armenian aruba ashkenazi ashkenazim asia asian
  asians assyrian astros athabascan atlantic australia australian austria austrian ayurveda
  ayurvedic azerbaijan azerbaijani azeri aztec bahamas bahamian bahrain bahraini balinese balkan
  baltic baluchi bangladesh bangladeshi bantu baptist barbadian barbados basque bavaria bavarian
  belarus belarusian belgian belgium belize belizean bengal bengali benin berber bermuda bermudian
  bhutan bhutanese bible bolivia bolivian borneo bosnia bosnian botswana brazil brazilian brewers
  britain british brits browns bruins brunei buddha buddhism buddhist bulgaria bulgarian 
  burkina burma burmese burundi cajun california californian calvinist cambodia cambodian cameroon
  cameroonian canada canadian canadiens cantonese canucks caribbean carolinas catalan catalonia
  catholic catholicism caucasian caucasians caucasus cebuano celtic chadian chaldean chamorro
  chanukah chechen chechnya cherokee chicano chickasaw chile chilean china chinese chippewa choctaw
  christianity chuukese cinco colombia colombian colorado colts comanche comoros confucian congo
  congolese connecticut coptic corsica crimea croat croatia croatian crossfit cuba cuban cypriot
  cyprus czech czechia dakota danish dari delaware denmark diwali djibouti dominica dominican druze
  dutch eagles east easter eastern ecuador ecuadorian egypt egyptian eid england english eritrea
  eritrean eskimo estonia estonian eswatini ethiopia ethiopian eurasian europe european farsi fifa
  fiji fijian filipina filipino finland finnish flemish florida france french gabon gaelic galician
  gambia gambian garifuna georgian german germans germany ghana ghanaian gras greece greek
  greenland grenada guam guamanian guatemala guatemalan guinea guinean gujarat gujarati gullah
  guyana guyanese haiti haitian hajj halloween hanukkah hashanah hasidic hausa hawaii hawaiian
  hebrew herzegovina himalaya himalayan hindi hindu hinduism hispanic hispanics hmong holi honduran
  honduras hopi hungarian hungary hutterite iberian ibo iceland icelandic idaho igbo illinois
  ilocano inca india indian indochina indonesia indonesian inuit inuktitut iowa iran iranian iraq
  iraqi ireland irish iroquois islam islamic israel israeli italian italy ivorian jamaica jamaican
  japan japanese javanese jehovah jew jewish jordanian judaism juneteenth jupiter kannada kansas
  kashmir kashmiri kazakh kazakhstan kentucky kenya kenyan khmer kinyarwanda kippur kiribati
  kirundi klingon knicks konkani koran korea korean kosovar kosovo krio krishna kurd kurdish
  kurdistan kuwait kuwaiti kwanzaa kyrgyz kyrgyzstan lakers lakota lanka lankan lao laos laotian
  latin latina latino latinx latvia latvian lebanese lebanon lesotho liberia liberian libya libyan
  liechtenstein lingala lions lithuania lithuanian louisiana lucifer lutheran luxembourg maasai
  macau macedonia macedonian madagascar magyar maine malagasy malawi malawian malay malayalam
  malaysia malaysian maldives mali malian maltese manchuria mandarin mandinka manitoba maori
  marathi mardi marshallese maryland massachusetts mauritania mauritius mayan mediterranean
  melanesian mennonite mercury mesopotamia methodist mets mexican mexicans mexico michigan
  micronesia micronesian midwest midwestern minnesota mississippi missouri mixteco mlb mohawk
  moldova moldovan monaco mongolia mongolian montana montenegrin montenegro moravian mormon
  moroccan morocco mozambique muslim muslims myanmar nahuatl namibia namibian nascar nauru navajo
  navratri nba ncaa nebraska nepal nepalese nepali neptune netherlands nevada nfl nhl nicaragua
  nicaraguan niger nigeria nigerian nordic north northern norway norwegian oaxacan oceania ohio
  ojibwe oklahoma olympics oman omani ontario oregon oriental oromo osage pacific pakistan
  pakistani palauan palestine palestinian panama panamanian papua papuan paraguay paraguayan
  paralympics pashto pashtun pennsylvania pentecost pentecostal persia persian peru peruvian
  philippine philippines phillies pluto polish polynesia polynesian portugal portuguese potawatomi
  presbyterian protestant prussian pueblo punjab punjabi purim qatar qatari qigong quaker quebec
  quechua quichua quran ramadan rastafarian ravens reiki rohingya romania romanian rosh royals
  russia russian rwanda rwandan sahara saharan sahel salafi salish salvadoran samoa samoan sanskrit
  sardinia saskatchewan satan saturn saudi scandinavia scandinavian scotland scottish seahawks
  seminole senegal senegalese sephardic serb serbia serbian serbo seychelles shavuot shia shinto
  shiva shoshone siberia siberian sicilian sicily sikh sindhi singapore singaporean sinhala
  sinhalese sioux slavic slovak slovakia slovenia slovenian somali somalia somalian soninke south
  southern spain spaniard spanish sri steelers sudan sudanese sufi sukkot sunni superbowl suriname
  surinamese swahili swazi sweden swedish swiss switzerland syria syriac syrian taekwondo tagalog
  tahiti tahitian taiwan taiwanese tajik tajikistan talmud tamil tanzania tanzanian taoism taoist
  tasmania tatar telugu tennessee tet texan texas thai thailand tibet tibetan tigrinya tlingit
  tobago togo togolese tonga tongan torah transylvania trinidad trinidadian tswana tunisia tunisian
  turkey turkish turkmenistan tuscany tuvalu twi uefa uganda ugandan uighur ukraine ukrainian
  unitarian uranus urdu uruguay uruguayan usa utah ute uzbek uzbekistan vanuatu vatican venezuela
  venezuelan venus vermont vesak vietnam vietnamese virginia visayan vishnu wales welsh west wicca
  wiccan wimbledon wisconsin wolof wyoming xhosa xmas yahweh yankees yemen yemeni yiddish yom
  yoruba yugoslavia yugoslavian yupik zaire zambia zambian zapotec zimbabwe zimbabwean zoroastrian
  zulu zumba`;
