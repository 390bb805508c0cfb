/**
 * The world's peoples in the plural: demonyms of the countries of the record, as they are counted ("hundreds of
 * Tanzanians"). Left out: forms that are adjectives as well ("Polish", "Togolese") and those that are everyday words in
 * small letters ("poles", "kiwis").
 */
export const peoples = `
  afghans albanians algerians americans andorrans angolans antiguans argentineans argentines argentinians
  armenians arubans australians austrians azerbaijanis azeris bahamians bahrainis bajans bangladeshis
  barbadians barbudans basotho batswana belarusians belarussians belgians belizeans belorussians bermudians
  bissau-guineans bolivians bosnians botswanans brazilians britons bruneians bulgarians burkinabe burundians
  byelorussians cambodians cameroonians canadians cape_verdeans caymanians central_africans chadians chileans
  colombians comorans comorians cook_islanders costa_ricans croatians croats cubans cypriots czechs danes
  djiboutians dominicans dutchmen ecuadorans ecuadoreans ecuadorians egyptians emiratis equatoguineans
  equatorial_guineans eritreans estonians ethiopians fijians filipinas filipinos finns gambians georgians
  germans ghanaians ghanians gibraltarians greek_cypriots greeks greenlanders grenadians guamanians
  guatemalans guinea-bissauans guineans haitians hondurans hong_kongers hongkongers hungarians icelanders
  indians indonesians iranians iraqis irishmen israelis italians ivoirians ivorians jamaicans jordanians
  kazakhs kazakhstanis kenyans kittitians kosovans kosovars kuwaitis laotians latvians leoneans liberians
  libyans liechtensteiners lithuanians luxembourgers macedonians madagascans malagasy malawians malaysians
  maldivians malians mauritanians mauritians mexicans micronesians moldovans monegasques mongolians
  montenegrins moroccans mozambicans namibians nauruans nepalis new_zealanders ni-vanuatu nicaraguans
  nigerians nigeriens niueans north_koreans north_macedonians norwegians omanis pakistanis palauans
  palestinians panamanians papua_new_guineans paraguayans peruvians puerto_ricans qataris qazaqs romanians
  russians rwandans saint_lucians salvadorans salvadoreans salvadorians samoans sao_tomeans saudi_arabians
  saudis serbians serbs sierra_leoneans singaporeans slovakians slovaks slovenes slovenians solomon_islanders
  somalians somalis south_africans south_koreans spaniards sri_lankans swazis swedes syrians tajikistanis
  tajiks tanzanians thais tobagonians tongans trinidadians tunisians turkish_cypriots turkmenistanis turkmens
  turks tuvaluans ugandans ukrainians uruguayans uzbekistanis uzbeks vanuatuans venezuelans vincentians
  yemenis zambians zimbabweans são_toméans`;
