/** Products, dishes, games, breeds and software that no dictionary has. */
export const EVERYDAY = `
  aachar aardwolf abaza abelia abkhaz abkhazian abura abutilon abyssinian abyssinians acadian
  acaena acai accorhotels acehnese achaar achari achernar achillea achimenes acholi achuar
  aconitum acorus acrux actaea acura addax adenium adiantum adobo adobong adyghe aechmea aegean
  aegir aeolus aeonium aerlingus aeroflot aeromexico aesculus aethionema affogato agamemnon
  agedashi aglaonema agnolotti agoda agouti aguachile aguaruna ahura ainu airasia airedale
  airedales airfryer airfryers airsoft airtag airtags airtel ajuga ajvar akara akassa akbash
  akebia akha akitas akvavit alaunt albanians albireo albizia alcea alcor aldebaran alders alencon
  alewife alfajor alfajores algol algonkin aligot alioth alkaid alkanet allamanda allegiant
  allhallows alliaria alloco alnair alnilam alnitak alocasia alocasias aloo alpen alphard
  alpheratz alphorn alpinia alpro alsatian alsatians alstroemeria alstroemerias alternanthera
  althaea altima altoids alyssum amaranthus amaretti amarok amarone amaterasu amatriciana
  ambarella amberjack amberjacks ambonese amelanchier ameraucana ameraucanas americano amion
  ammonite anacardium anadama anagallis anansi anatolian anchusa andalusian andouille andouillette
  angami anglerfish anhinga anhingas animalcrossing ankermake anole anoles anpan ansible antares
  antechinus anthemis anthias anthropologie anthurium anthuriums anticuchos antlia anuak aoudad
  aperol apfelstrudel api apollinaris appletini aprilia apsaalooke apus aquafina aquafit aquilegia
  aquilegias arabidopsis arabis arancini arapaima araucana araucanas araucanian arawak arcticcat
  arcturus ardennes ardisia areca arepa arepas argemone argyranthemum ariary arikara arisaema
  aristolochia aritzia arkana armadillo armeria arneb arocs aronia arowana arowanas arrernte arroz
  arteon arum aruncus asado asarum asclepias asclepius ashura ashwednesday asopao assamese
  assiniboine astarte astelia asters astilbe astilbes astrantia async atchara ateca athapaskan
  athenanet athleta athyrium atikamekw atole atropa att attis atto aubretia aubrieta aucuba
  audiobook audiobooks auklet auriga aussiedoodle aussiedoodles australorp australorps autocad
  autocomplete autofill autoharp autopay autoplay avadavat avensis aventador aveo avestan
  avgolemono avianca avior avocets awadhi axolotl axolotls aygo aymara ayran azawakh azolla aztecs
  baal babaganoush babel babka babygro babygros babywearing bacalao baccala baccharis bachata
  bachatas backend backsplash baconator baganda bahai bahais baharat baijiu baisakhi bakongo
  balachan balafon balayage balchao baldur baleno balmoral balochi baluch balut bamar bambara
  bamileke bammy bananagrams bananaquit bananarepublic banchan bandog bandolim bandoneon bangus
  banitsa bankoni banksia banksias banoffee banteng banyamulenge baos baptisia barbel barfi
  barmbrack barnacle barnevelder barolo baryton basecamp basenji bashkir basmati basques basswood
  bastet bastilla batak batchelors bateleur bati batida bauhinia baumkuchen bavarois bayberry
  beagador beagles bearberry bearnaise bearsfoot beauceron beaujolais beautifulsoup becel bedlinen
  bedlington bedstraw beeeater beelzebub beermat begonia beignet beignets beja belacan belarusians
  beltane bemba bengalis bengals berbere berberis berbers bergamasco bergenia berlingo bernedoodle
  bernedoodles bershka bertolli betelgeuse betony bettas bettong betula beurre bhangra bharta
  bhatura bhature bhel bhindi bhojpuri bhs bhujia bibimbap bibingka bichir bichonpoo bichons
  bienenstich bigmac bignonia bigos bigquery biguine bihari bilberry biltong binance bingo bingsu
  binturong bioshock bipper birdwatching birkenstocks birmans birr birria biryani biscoff bislama
  bisto bistort bitbucket bittercress bitterling bitternut bitwarden blackbird blackbuck blackcap
  blackfeet blackfin blackflies blackfly bladderwort blennies blenny blesbok blobfish blockchain
  bloomingdales bluebill bluefin bluegill bluethroat bluetit bmo bmx boarfish boatbill bobbinet
  bobotie bocaccio bocadillo bocce bocconcini bodhran bodyarmor bodyboard bodyboarding boerboel
  boerewors boeuf bokchoy bokeh bokkeom boletus bolillo boliviano bolognese bombazine bombolone
  bonefish bongo bonito bonobo bonobos bontebok boolean boomslang bootcamp bootcamping bootcamps
  bootes bootstrapped borador borage borani bordoodle borek boronia bosnians bostock bottarga
  boucle boudin boulangerie bouldering bourekas boureki bourguignon bourree bouzouki bowerbird
  bowerbirds bowfin boxador boxelder boxercise boxster boxty brachetto brahma brahman brahmans
  brahmas brahmin brahmins brandade brandewijn brangus branle branzino brassica brassicas bratz
  braunschweiger breakdance bream bredie bresaola bretons briard brigadeiro brisling bristlebird
  broadbean broccolini brodetto brodiaea broholmer brolga bronzewing bronzino broomcorn browallia
  brugmansia brunhilde brunnera bruschetta bruschette brussel bryophyllum bryozoan brz bucatini
  bucees buckthorn buckwheat buddhas buddhists buddleia buddleja buffalofish bufflehead bugatti
  buginese bugleweed bugloss bugzilla buldak bulgari bulgarians bulgogi bullmastiff bullmastiffs
  bullterrier bundjalung bunnyhop bunuelos burberry burdock burka burmilla burpees burrata buryat
  bushbuck bushpig bushtit bustard buttercream butterfish butterflyfish butterwort buttonbush
  buttonquail buuz cabezon cabstar cacao cachaca cachapa cacik cacomistle caddisfly caecilian
  caipirinha caique caiques cajon cajuns caladiums calamansi calathea calatheas caldo calibrachoa
  califia callaloo callicarpa callistemon calluna caltha calzone camarones camassia cambric
  camelopardalis camembert camomile campanula campari campechana campervan campervans campsis
  candlefish candlemas candyland canederli cannellini canopus capelin capercaillie capitalone
  capoeira caponata cappelletti caprese capricorn capricorns captur capuchin capybara carabiners
  caracara caracaras caragana caravelle carbonade carbonara cardamon cardmember cardoon carens
  carex caribs carica carmenere carnaval carnitas carpaccio carpinus carseat carseats carya
  caryopteris cascada cashapp cashcai cassowaries cassowary catalans catan catboost catchfly
  catflap catharanthus catholics catla cattledog cauliflowers cavachon cavachons cavapoo
  cavapoochon cavapoos cavatappi cavatelli cavoodle cavoodles cazuela ceanothus cedi cedis celadon
  celandine celerio celica cellos celosia cendol centaurea centaurus centaury cepelinai cepheus
  cerastium ceratostigma cerberus cercis ceropegia cervelat cestrum cetus ceviche chaas chaat
  chabad chablis chacha chachacha chachalaca chaconne chador chaenomeles chafer chaffinch chag
  chagatai chaldeans chalupa chalupas cham chamaecyparis chamaeleon chamorros champurrado
  changelog chanko chanukkah chapli characin charango charcuterie charlock charlotka charolais
  charoset charqui chartreux chatbots chatpata chausie chavruta chayote chechens checkbox
  checkboxes cheetah cheezits chelone cherimoya chermoula cherokees chevda chevette chewa chianina
  chicana chicharron chicharrones chickfila chiffchaff chilaquiles childermas chimichanga
  chimichangas chimichurri chinaberry chinchillas chinos chinotto chionodoxa chipewyan chipsahoy
  chitarrone chiweenie chiweenies chmod chocolatl chokeberry cholent cholula chorba choripan
  chorkie choucroute chough choux chowchow chowmein chraime christmastide chromebooks chuckwalla
  chuckwallas chukar chumash churrasco churro chuvash ciambella cibc cichlid cichlids cicuta
  cimbalom cimicifuga cineraria cinquecento cinzano circassian circinus circleci cirneco cisticola
  cistus citi citigo citron claas clafouti clafoutis claires classico clavinet clerodendrum
  clethra clickbait clickup clingfish clinicalkey clipart clivia cloudflare clownfish clubman
  cluedo clumber clydesdale clydesdales cmax coati coatimundi coatis cobia cochins cocido cockador
  cockapoo cockapoos cockatiels cockle cocomelon cocopah cocotte cocoyam codebase codepen codiaeum
  coelacanth coho coinbase cointreau colada colcannon colchicum coldstone colewort colobus
  colocasia colocynth colugo columba comanches conchiglie condor coneflower coneflowers congee
  connemara conserva contrabass contrabassoon conures convallaria convolvulus coolmax coolwhip
  cooters copays copperleaf coprosma copts coquina coquito cordura cordyline coreopsis corgipoo
  cornet cornetto cornhole cornholing coronilla corriedale corsa corsican corvina corvus corydalis
  corydoras coryfish corylus cosmea costcos costmary cotechino cotija cotinus coton cotoneaster
  couchdb courante courser coworking cowpea cowpeas cowry cozido cozonac crabapple crabapples
  crackerbarrel crafter craisins crake cranefly cranesbill crappie crassula crataegus crawfish
  crees crema cremant cremeschnitte crepis crespelle cretan cretonne crimplene crinum croatians
  croats crockpot crocosmia cromesquis cronus croquembouche croquetas crossbill crossbills
  crossstitch crosstrainer crosstrek crostata crostini crotalaria crotales croustade crudite crudo
  crumhorn crunchie cryptocurrencies cryptocurrency cryptomeria csardas css cuatro cuica
  cullenskink cullis cumbia cuphea cuphead cupra curassow currawong currawongs currywurst cuscus
  cusk cuttle cutworm cyanotis cybele cyberbullying cybercrime cybersecurity cybertruck cycad
  cyclocross cygnus cymbidium cymbidiums cymraeg cymric cynara cyperus cypripedium cyrtanthus
  cytisus czechs daal dabchick dabke dachsie dachsies daedalus dagestani dahi daihatsu daikon
  dalasi dalchini damask dampfnudel damselfish damselflies damselfly danbing dandie dango danio
  danone danonino danzon darbuka darktable darter dartmoor dasara dashain dashcam dashcams dashi
  dashimaki dashlane dassehra databricks dataset datasets datsun dauphinoise daylilies daylily
  dbeaver deadlift deadlifting deadnettle debenhams debian declutter decluttered decluttering
  deepavali deerflies deerfly deerhound deerpark defrag degu degus deimos delphinus delttaco
  demiglace demio denar dendrobium dendrobiums deneb denebola dentrix dentyne deshabille deucalion
  deutz deutzia devops dhal dhansak dhivehi dianella dianthus diascia dicentra dickcissel
  dictamnus dieffenbachia dieffenbachias dierama dikkop dillards dimsum dinka dinuguan dionysus
  dioscorea diospyros dipladenia ditalini dittany djembe djembes doberdor dobermann doblo doblos
  dobra dobro docker dockerfile dodder dodecatheon dodgeball dogbane dokku dollarbird dolma
  dolmades dombra donburi donskoy doomscrolling doordashed dorper dorpers dosa dosai dosas dota
  dotnet dotterel douglasia doumbek dowitcher draba dragonet dragonets dragonfish dragonfruit
  drchrono dreamweaver dremel dropwort drosera drupal dryopteris dsw dubhe dubonnet ducato duckdb
  dugong dugongs duiker dukkah dunelm dungeness dunlin dunnart dunnes dupatta duqqa durian duroc
  durocs dussehra dynamed dynamodb dyula dzongkha eaglesoft earworm eastbay eastertide ebike
  ebikes eblek ebook ebooks ecard ecco echeveria echeverias echinops echium eclectus ecosport edam
  edmodo eelgrass eelpout eggo eggos egusi eharmony eisbein elaeagnus elaenia elal elantra
  elantras elastane elasticsearch elderflower elderflowers elecampane electone elodea emacs
  emmental emmentaler empanadas encebollado enceladus ensaimada ensaymada entlebucher entrecote
  enum enums epimedium epiphanytide epiphyllum epipremnum equuleus eremophila eremurus erhu
  eridanus erigeron eriobotrya eritreans erlang erodium eryngium erysimum erythrina erythronium
  escabeche escalivada escallonia eschscholzia escolar eslint espace esperanto esquites essentia
  estonians ethereum ethernet ethiopians etihad etouffee etron eucalypt eucalypts eucharist euchre
  eucomis eulachon euonymus eupatorium euphonia euphonium euphoniums euphorbia euphorbias eurasier
  eurowings eurydice eustoma evenki evodia exfoliant exfoliator exmoor exochorda expresso
  eyeshadows fabada facetimed facetiming fage faille fairlife fairtrade fairywren falafels
  falconet falooda faluda fante farfalle farinata faroese farofa farruca fastapi fatsia fatteh
  fattoush faverolles faygo fayoumi feijoa feijoada feijoas feldgrau fennec fernet ferula fesenjan
  festool fettuccini ficelle fideos fideua fieldfare figma fignewtons figwort fijians fila
  filefish filezilla filipendula filipinas filipinos filo finback finchling finnair firecrest
  firefinch firestore firethorn fisarmonica fitbits fittonia flammekueche flatbill flatbread
  flatbreads fleabane flipflop flipflops floorball flounders flowerpecker flugelhorn flugelhorns
  flybe flydubai flyfishing fnaf foamflower foie followmyhealth fomalhaut fontina foodbank
  foodbanks foodpanda foosball footlong fordson forro fortepiano fortran fortuner foschia
  fothergilla fougasse foxtail fragaria francolin frangelico frangipane frappuccino frascati
  fraxinus freebsd freecycle freediving freekeh freelander freerunning frenchhorn frenchies fresca
  fridays friesian friesians frigatebird frigg frijoles frisbees frisian fritada fritillaria
  frogger froghopper frontend frontera froyo frozenyogurt fubu fugu fukujinzuke fula fulani
  fullstack fulmar fulmars fulvous fumet fumitory funyuns furikake furla furze fusilier fusilli
  futsal gacrux gaillardia galaktoboureko galanthus galbi galega galgo galium gallfly galliard
  galop gamay gamboge gambusia gameboy gamecube gamelan gamepad gamers gamestop ganache ganesha
  ganymede garba gardenias garganelli garganey garrya garuda gatsby gaultheria gaur gaura gazania
  gazanias gelati gelato gelderland geminis gemsbok genets genista genmaicha genshin geoduck
  gerbera gerberas gerenuk germander germknodel gerolsteiner gerygone geum gewurztraminer gharial
  ghibli ghormeh giffgaff giftcard giftcards gigandes gigue gikuyu gilgamesh gimbap ginataang
  ginrummy giouvetsi gitea gittern gitxsan givenchy glamping globeflower glogg gloriosa
  gloucestershire gloxinia gloxinias gluhwein gnaphalium gnatcatcher gnomad gnudi goanna goannas
  goatfish gochugaru gochujang godello godetia godot godwit godwits godzilla goetta gojek gokart
  gokarting gokarts golabki golang goldador goldcrest goldendoodle goldendoodles golubtsy
  goosander goral gorditas gorgon gorgonzola gorse goshawk goshawks gougere gouldian gourami
  gouramis gourde gradle grafana grandland granita grapenuts graphql grassbird gravlax grebe
  greenbottle greenfinch greenfinches greenlandic greige gremolata grenache grep grevillea greylag
  grison grissini groenendael groodle groodles grosgrain groundsel grus gruyere guanacos guanciale
  guanyin guarani guayule gudgeon guereza guilder guineafowl guiro guitarfish guitarhero gujaratis
  gulab gulden gulper gulyas gunnera guqin gurami gurnard gurpurab gusli guzheng gwichin gymboree
  gymshark gyoza gypsophila gyrfalcon habanera habanero habutai hadoop haflinger haflingers
  hagfish haggis haida haitians haka hakarl hakas hakea hakka halacha halal halfbeak halfords
  halling halloumi halva halvah halwa hamal hamamelis hamantaschen hamburgerhelper hamburgh
  hamerkop hammerkop handsfree hangikjot hangliding hanoverian hanoverians hanuka hanukah hanuman
  hardanger hardenbergia haredi haribos harira harissa harleys harrier hartebeest harvestman
  harvestmen hashbrowns hashmap hasid hasidim hasselback hathor havachon havanese hawaiians
  hawfinch hawkbit hawkfish hawkmoth hawksbeard hawkweed hazara hazaras healow hearthstone
  heartsease hebes hecate hecuba hedera hedychium hefeweizen heimdall heimia helianthus
  helichrysum heliconia heliconias heliopsis hellbender helleborus helva hemerocallis henbane
  hephaestus heracles heracleum herefords herero heroku hesperis hessian heuchera heucheras hexbug
  hiace hidatsa hijab hijiki hilsa hilti hilux himalayans hindko hiphop hippeastrum hmongs hoatzin
  hobbycraft hogmanay hognose hogweed hoisin hoki hokkien holsteiner holsteins homburg
  homebargains homegoods homeschool homeschooled honeyberry honeycreeper honeyeater honeyeaters
  honeyguide horchata horlicks hornbeam hornbeams hornbill horntail horologium horus hosta hotdogs
  hotpockets hotspot hotspots hotteok houdan houmous houseleek houttuynia hovawart hovenia
  hoverboard hoverboards hoverflies hoverfly howdens hoya hoyas hryvnia hsbc html http huckaback
  huevos hulahoops hungarians hupa huracan hurdygurdy hushpuppies hushpuppy huskador huskita husky
  huso husqvarna hutu hutus hydroflask hymenocallis hypericum hyperion hypnos hypnotiq iapetus
  iberis ibibio ibiza icarus icefish icelandair icelander icelanders idiyappam iftars igbos ignis
  iiwi ikura ilonggo imac imbolc imbolg impreza inanna incarvillea inconnu indigofera indomie
  indri indus influencer influencers ingush inkscape innu insta instapaper instas intellij inula
  inupiaq inupiat involtini ioniq ipads ipheion iphones ipod ipods ipomoea iranians iraqis iresine
  irio isan isatis ishtar isoko itea itelmen itsu itunes ixia ixion ixora izhorian jabiru
  jaboticaba jacamar jacana jackapoo jackfruit jacobinia jacquard jacuzzis jaegers jagerbomb
  jagerbombs jaggery jajangmyeon jalebi jalebis jalfrezi jamaicans jamba jambu jamun japchae
  jarabe jarana jarritos jasminum jatropha javadoc javelina jawharp jazzercise jcpenney jcpenneys
  jcrew jdsports jeera jeggings jello jellos jerboa jerseymikes jetlag jetlagged jetski jetskis
  jetstar jettas jewelweed jewfish jiaozi jicama jicamas jimmyjohns jindo jiujitsu jjampong jjigae
  joepye jola joomla jostaberry jota jpg jquery jsx judeo juglans jummah junco juncus junebug
  junebugs juniperus jupyter jurchen justeat justicia kabaddi kabob kabobs kabocha kabsa kabyle
  kachin kadala kadhi kaftan kagu kaiseki kaiserschmarrn kaka kakapo kalakukko kalamata kalanchoe
  kalanchoes kalbi kaldereta kalenjin kalimba kalmia kalua kamba kameez kanga kangal kangoo
  kantele kanuri kapusta karaage karahi karela karelian kareo karoq kartikeya karting kashk
  kashmiris kashubian kaspersky kasundi katahdin kataifi kathak kathakali katsu katsudon
  katsuobushi kazakhs kebbe keeshond kefta kelewele kelp kenaf kenkey kentia kenworth keras kerria
  keta kettlebell kettlebells kevlar keyfob keylogger keytar khachapuri khalkha khao khasi khat
  kheer khichdi khichuri khinkali khmeli khoisan khoresht kibana kickapoo kikkoman kikongo kikuyu
  killifish kilts kimbap kimchee kimchijeon kingbird kingklip kinglet kinglets kingsnake
  kingsnakes kinilaw kinnser kippah kirschwasser kishke kiskadee kitenge kitesurf kitesurfer
  kitesurfing kitkats kittiwake kittiwakes kiwifruit kix kizomba klaviyo klipspringer klm
  knabstrupper knapweed knex kniphofia knodel knotgrass knotweed kobalt kochab kochia kodiaq
  kodkod koelreuteria kofta koftas kokanee kolache kolaches koleos kolkwitzia kolsch kombu komodo
  komondor kongo konjac koobideh kooikerhondje korat korfball korokke koruna koshari kosovan
  kosraean kotlet koulibiac kourabiedes kowari krait krakauer krampus kransky kringla kringle
  krogers krona krumping krupnik krusteaz kubernetes kuchen kuchipudi kuga kuki kulcha kulfi
  kumeyaay kumis kurds kurta kurtas kushari kuvasz kvass kwakiutl kway kwid kyat kymco kyokushin
  laab labneh labradane labradoodle labradoodles labradors lacerta lacewing lacewings lachenalia
  lactofree laddu ladino ladoo ladyfern laekenois lagotto lahmacun lakenvelder laksa lamancha
  lambretta lambrusco lamium lammas lammergeier lamprey lancia landler landrace landseer langos
  langosta langostino langouste langoustine langoustines langur langurs lantanas lanternfish
  lanternfly laotians laperm laravel larb lardo lardons larix lasertag lassi lassis lastpass latam
  latgalian lathyrus latvians laurustinus lavandula lavash lavatera leadwort leafcutter leafhopper
  leafhoppers leatherback leberwurst lebkuchen lechon lechwe lecso leetcode leghorn lehenga
  lemming lempira leonberger leonotis leonurus leopardgecko lepus lespedeza leucadendron
  leucanthemum leucojum leucothoe lewisia leycesteria lezgian lhasapoo liatris liberians
  libreoffice lichee lidls lightsaber ligularia ligustrum lilangeni lilium lillet lilyturf limbu
  limoncello limonium limousin limousins limpkin linaria lindor linguica linsang linum linzer
  lipbalm lipgloss lipizzan lipizzaner lipizzaners lipliner lipsi liptauer liquidambar
  liriodendron liriope lisianthus listserv litas lithodora lithops lithuanians livebearer
  llapingachos llbean lobularia localhost lockdown lockdowns locro loewe lohri lokum lomi
  longanisa longboard longclaw longganisa longhorn longspur lonicera lophophora loquat loquats
  lorikeet lorikeets loti loukoumades louvar lovage lovebug lovebugs lowchen luderick lufthansa
  luganda luhya lumbee lumpfish lumpia lumpsucker lunaria lurchers lurex luri lusitano lusitanos
  lutherans luthier luxembourgish luzula lychee lychees lychnis lycoris lycra lyfts lykoi
  lysimachia lythrum lyx macan macaron macarons macbooks macchiato macchiatos macedonians machboos
  mackintosh madeleines madtom madurese mafaldine magar magento magicka magyars maharashtrian
  mahimahi mahindra mahjongg mahonia mailchimp mainecoon maithili makah makgeolli makhani makroud
  malanga malayali malays malfatti malinois maliseet malleefowl malossol malshi malteser maltichon
  maltipoo maltipoos mamey mammillaria mammon manakish manaqish mancala manchego manchu mandazi
  mandevilla mandevillas mandingo mandola mandoline mandu mangabey mangalitsa mangel mangosteens
  manihot manipuri mannikin mantid manul manx manzanilla maoris mapo mapreduce mapuche maraca
  marans maranta marantas maratha maravedi marduk maremma margay mariadb maridada marketo markhor
  markka marram marrubium marsanne martinmas maruchan marwari masala masalas mascarpone maserati
  maslenitsa massaman massasauga mastador masterwort mastino matamata matcha matco matiz matlab
  matplotlib matricaria mattar mattermost matthiola matzah maundy mavrodaphne mawlid maxmara
  mayans mayapple maybach mayweed mbira mcmuffin mdcalc meadowfoam mealworm mealybug mealybugs
  mechado mechoui meconopsis medcalc medicago medjool medlar meetup megablocks megane megapode
  megrim melampodium melilot melktert mellophone mellotron melodeon melodica melomakarona
  memcached menards menemen menkar mennonites mentha mentos menudo merak merguez meriva mertensia
  meru mespilus metabo meursault meze mezereon mezze miao miccosukee michelada micmac microbrewery
  microfiber microfibre microgreens micromedex microscopium middleware migas mikmaq milanesa
  milanese milanos milhojas milkfish milksnake milksnakes mimas mimulus minangkabau minankabau
  minos minotaur minskin mintaka mirach miraclewhip mirin miscanthus mithras miumiu mixe mixtape
  mixtec mizar mizuna mnemosyne moambe moari mochi mochis mockorange moggies mohawks moin mojitos
  mokka mola moldovans moleh molinia moloch momos monarda monaro moncler mondeo mondongo mongodb
  monkeyflower monki monoceros monoprix monstera monsteras montagnard montego montepulciano moodle
  moog mooneye moonfish moonflower moonseed moqueca moquette moray morcilla mordvin morisca morkie
  morkies mormons mornay moroccans morpheus mortadella morus mosquitofish mossi mostarda
  motherwort motmot motorcross motorhome motorhomes mouflon moules mountainash mourvedre mousebird
  mousepad moutabal mozambican mozilla mtn muaythai mudfish mudi mudpuppy muffaletta mugwort
  muhammara muharram mujaddara mulleins mulley mulloway mulsanne multigrain multitool mulukhiyah
  munda munia muntjac murano murgh murraya murre murrelet murukku musca muscadet muscadines
  muscari muscovies muscovy museli muskox muskoxen muslin mutabbaq mychartmessage myosotis myrica
  myristica myrtus mysql nabe nage nainsook nama namasu namecheap nanaimo nandina nankeen narcissi
  naskapi nasturtiums natterjack natto nattou navaho navajos navara navaratri navarin ndebele
  nduja nebbiolo nebelung needlefish neem negroamaro negroni negronis neimanmarcus nelumbo
  nemophila neopets nepalis nepeta nephrolepis nereid nerf nerine nerium netballer netbeans
  netlify netscape newari newfie newfies newfypoo newlook newsfeed nextcloud nextjs ngaju nginx
  ngultrum nicobarese nicotiana nierembergia nigerians nigerien nightjar nihari nikes nilgai
  nimono ninjutsu niqab nissin nivkh nixtamal nocino nodejs nogai noosa nopales nopalitos
  northface noruz nosee noseeum noseeums nosql novotel novruz nowruz nubian nubians nullable
  numbat numpy nunki nutterbutter nuxt nyanja nyckelharpa nymphaea oarfish oatibix oatmilk obatzda
  oberhasli occitan ochazuke ocicat octans octobass octonauts octopush odia odissi oenothera ogoni
  ogun oikos oilbird oilfish ojibway okapi okinawan okonomiyaki okroshka okta oldsmobile oleaster
  olingo olivegarden omphalodes onam onboarding ondes onenote onesie onesies onigiri oniguri
  onosma oolong oort opaleye ophiopogon ophiuchus optus opuntia orach orchis orecchiette oreo orfe
  organza orgeat oribi origanum oriya orlon ornithogalum oropendola orpheus ortolan orzo osmanthus
  ossetian osso ossobuco ostkaka otak otocinclus otomi otterhound oud ouds ouguiya ounass ouranos
  ovenbird oxalis oxeye oxlip oxtongue oyakodon oystercatcher oystercatchers pabellon paca pachadi
  pachanga pachysandra pacman paddleboard paddleboarding paddleboards paddlefish pademelon paeonia
  pageviews paintballing pajero pakistanis pakora pakoras palestinians palominos pamiri panade
  panamera panang pancetta pancit pandan pandeiro pandoro panfish panforte pangasius pangolin
  pangolins panicum panini paninis panir panisse panko pankration pannacotta pansit pansotti
  papadum papadums papardelle papaver papiamento pappardelle paprikash paracycling params parasail
  paratha parathas parcheesi parchisi pardalote parkruns parmesan parmigiano parrotbill parrotlets
  parthenocissus parula parulas parvati pashmina pashminas pashtet pashtuns pasodoble
  passamaquoddy passat passata passcode passcodes passiflora passionfruit pasteis pastelitos
  pastilla pastirma pataca patacones patagonian patatas pathan pathans pathia paulownia pauraque
  paximadia payoneer pdf pdfs peagle pecorino pegasus pekapoo pekinese peking pekins pellitory
  pelmeni pennisetum pennycress pennywort penstemon penstemons pentathlete pepco peperomia
  peperomias peperonata pepperoncini pernod perogies persea perseid perseids persians persicaria
  pesach pesarattu petanque peterbald peterbilt pfeffernusse phabricator phacelia phaethon phaeton
  phainopepla phaius phalaenopsis phalarope phalaropes phaseolus phecda philadelphus phlomis
  phobos phoenicis phormium photinia photobomb photoshop php phragmites physalis physostegia
  phytolacca piadina piaggio pibil picadillo picanto picasso piccata picea pickleball picpoul
  pictionary piculet pide piedmontese pieris pierogies pignut pigweed pika pikas pikelets pilaff
  pilau pilchard pilea pileas pillbug pilsener pilsner pimenta pimpinella pinakbet pinipig
  pinkberry pinotage pinscher pinschers pintail pintails pinus pipa pipefish piperade pipian
  piragi piroshki pirozhki pisces pissaladiere pistou pisum pitador pitbulls pitepalt pitsky pitta
  pittas pittosporum pixiebob pizzaiola pizzelle plaintext plantago platanus platies platy
  platycodon playdate playdates pleco plecos plecostomus plectranthus pleiades plesk plov plumbago
  plumeria plumerias plushie plushies pnc png poblano poblanos pochard podenco poffertjes poha
  pohnpeian pointador pokemons pokeweed polkadot pollux polpette polvoron polyamide polycotton
  polygala polygonum polyphemus polypodium polystichum pomapoo pomchi pomchis pomeranian
  pomeranians pomo pomodoro pomskies pomsky pondweed pongee ponzu poochon poori popiah poptarts
  populus popup popups porbeagle porchetta porcini porsches portobello portulaca portulacas posole
  postgres postgresql postit potentilla potentillas pothos potjie potnoodle potoo potoroo pouding
  poutine poutines powan powerbank powerlifter powerlifters powerlifting powerpuff powershell
  pozole pratincole prego preloved preprocess preprocessing prezi priapus pricechopper prinia
  procyon prolog prometheus proserpina protea proteas prunus psaltery psilocybe psocid psyllid
  ptah ptitim pubg puchero puffa puffbird pufferfish pugapoo puggle puku pula puli puliyogare
  pulmonaria pulsatilla pumi pumpkinseed punjabis puppis pupusa pupusas puris puschkinia pushup
  pussywillow puto puttanesca pycharm pygmalion pygmyowl pyracantha pyracanthas pyrola pyrrhuloxia
  pyrus pyspark pytest pytorch qashqai qgenda qgis qipao quadbike quadbikes quagga quails quakers
  qualtrics quarterhorse quassia quattro quechan quelea quena quercus queso quetzalcoatl quidditch
  quillback quindim quizlet quokka quokkas quoll quolls qvc qwirkle rabbitmq racewalking raclette
  racoon racoons radler rafflesia ragdoll ragu rainbowfish raita rajasthani rajma rajput rakfisk
  ramada ramadhan rambutan rambutans ramen ramsons rancheros rands rapanui raphanus rarebit
  rasalhague rasam rasbora rasboras rasgulla rasmalai raspbian rastafari rastafarians ratfish
  ratsnake razorbill razorbills reactjs readybrek rebab rebase rebec reblochon rebooked rebooking
  redback redbacks redbud redbuds redfin redfish redis redlobster redpoll redpolls redshift
  redstart redstarts redwing reeboks reedbuck refactor refactored refactoring regexes rellenos
  remoulade rendang renminbi replit repo revolut rhipsalis rhodesian rials ribeye ribollita
  ricearoni ricinus ridgeback ridgid rifter rijsttafel rillettes ringdove ringette ringgit
  ringneck ringnecks rivian riyal rizogalo robinia rockfowl rockhopper rockling rodgersia roesti
  roghan roguelike rohingyas rohu rojak rollerblade rollerblades rollerskates rolo rolos rolypoly
  romanians romansh romany romneys rondalla roomster rosefinch rosehip rosehips rosellas rosti
  roti rotini rotis rottie rotties rottweiller rouille roulade rouladen roulades royalenfield
  rubus rubygems rudbeckia rudbeckias rufiyaa rugelach rumaki rummikub rundi runescape runtime
  runtimes rupiah russelia rusyn ruthenian ryegrass saag saami saanen saanens sabayon sabertooth
  sabich sablefish sabzi sachertorte sackbut saganaki sagitta sagittaria sagittarius sago saiga
  sainsbury saintpaulia saiph salame salishan salmorejo salpiglossis salsacise salsify saltarello
  salteado saltfish saltimbocca saluki salukis salwar sambal sambuca sambucus sambusa samhain
  samisen samoans samoyed samoyeds samyang sancerre sancocho sanddab sandeel sanderling
  sanderlings sandero sandgrouse sangak sangiovese sanguinaria sansevieria sansevierias santafe
  santali santeria santolina santoor santur sapodilla saponaria saraband sarabande saraiki sarangi
  saraswati sarcococca sardinian sargo sargus saris sarma sarod sarracenia sarson satinet sauger
  sauternes savarin sawfish sawfly saxhorn saxifraga saxifrage saz scabiosa scabious scallions
  scaloppine scania scattergories scaup scheat schefflera scheffleras schemas schipperke
  schizanthus schizostylis schlumbergera schnoodle schnoodles schnorkie schupfnudeln schweinshaxe
  sciadopitys scientologists scikit scilla scipy scissortail scorpionfish scorpios scorpius scoter
  scoters scotiabank scots scrapbooking screencast screenshotted screwfix screwworm screwworms
  scrubfowl scrunchie scullcap scutum sdk seabass seadoo seafoam sealice sealyham seatbelts
  seatick seaurchin sebright sebrights secretarybird sedar seders sedum sedums seedeater
  selaginella selfheal selfridges seltos semillon seminoles sempervivum sempervivums senecio
  sentra sephardi sephardim sephia serbians serbs seriema serow serval servals serverless
  serviceberry servlet sesamum setaria setswana seurat sextans sfiha sfogliatella sfogliatelle
  shabbat shabbos shabu shadbush shakshouka shakshuka shakuhachi shalwar shamisen sharksucker
  shaula shavuos shawarma shawarmas shawerma shawm shchi sheepadoodle sheepadoodles sheera shekels
  shelduck sheltie shelties shepherdia sheraton sherpa shetland shetlands shias shibas shichon
  shihpoo shihtzu shihtzus shiite shikra shinty shiokara shiplap shiso shito shitzus shivaratri
  shochu shoebill shopkins shorkie shorkies shorthaired shotput shoyu shumai siamang siamese
  sicilienne sicklebill sifaka siggis sighthound signup sikhism sikhs silene silkie silphium
  siluroid silverside silybum simchat simmental simmentals sinangag singapura singhara sinigang
  siopao siphonophore sirtaki sisig siskin siswati sisyphus sitatunga sittella siumai skanda skee
  skeeters skidoo skijoring skillagalee skimmia skokomish skordalia skunkweed skyped skyping skyr
  skyrim slackline slacklining slimfast sloth sloughi slovakian slovaks slovene slowcooker
  slowworm slowworms smartcard smartwater smores smorrebrod snakehead snapchats snapchatted snapon
  sneezeweed sneezewort snoek snooks snowbell snowcock soca soffritto sofitel sofregit sofrito
  softshell soju sokoke solanum soldanella soldierfish solidago soljanka solr solyanka somalis
  somen somoni somtum songhai songkran sopa sopapilla sopapillas sophora soppressata sorbian
  sorbus sotho soundbar sourceforge soursop sourwood soutzoukakia souvlaki spacex spacy spadefish
  spaghettios spanakopita spanakorizo spaniards sparaxis sparmannia spathiphyllum spatzle
  speculaas speculoos speedos spekulatius sphynx spica spicebush spiderman spidermite spiderwort
  spiderworts spiedie spiedini spikeball spikenard spinebill spinone splake splatoon spleenwort
  splunk spoodle spoodles spork sportage sprekelia springador springerle springtail springtails
  spritz sprocker sprollie sproodle spumante sql sqlite squamish squarespace squaretail squawfish
  squill ssangyong ssl stachys stackoverflow staffie staffies staffordshire staffy staffys
  stamppot stapelia starburst starcraft starlings starwort stata statice staycation staycations
  stdin stdout steelpan steenbok steinbok stepaerobics stepfamily stephanandra stephanotis
  stepkids stepmum sternbergia stevia stewartia stickball stifado stilton stinkhorn stipa
  stitchwort stollen stonecrop stonefly stonyfield stopshop storks stormpetrel stracciatella
  stracotto stradivarius strawflower streamable strelitzia streptocarpus strikethrough strimmer
  strimmers stroopwafel stroopwafels strozzapreti struffoli strychnos subdirectory subfolder
  subreddit substring sucralose sudoku sudokus suhoor suimono suji sukkos sukuma sulcata sumach
  sunbird sunbirds sundanese sundew sunlounger sunnis sunomono sunquest suntrust suona superfood
  superfoods supernoodles supervalu surdo surfbird surfperch surgeonfish surimi surstromming suya
  svg swace swamphen swansdown swazis sweetgum sweetnlow sweetshrub swensons swiftlet swiftui
  swiggy swissair switchgrass swordtail swordtails sylheti sylvanian symphoricarpos syngonium
  syngoniums syrians syringa szarlotka tabasco tablas taboule tabouli tacobell taebo taftoon
  tagalong tagetes tagine tagines tagliolini tahchin tahini tahr taichi taiko taiyaki tajiks tajin
  tajine takis takoyaki talento talktalk tallarines tallit tamago tamagotchi tamagotchis
  tamagoyaki tamandua tamang tamarillo tamarix tamazight tambour tamburica tamils tanacetum
  tandoor tangyuan tankini tanpura tantalus tapaculo tapatio tapenade tapsilog taquito taquitos
  tarahumara tarakihi tarantela tarator taraweeh taraxacum targhee tarraco tarsier tarsiers
  tartarus tarte tartiflette tatars tatin tatsoi tautog taxodium tayberry tayra tchoukball
  teamviewer teeball teepee teff tegu tegus telefonica telescopium tellima telus temne tempranillo
  tencel tenge tenrec tensorflow tepache tephrosia teppanyaki tern terpsichore terracan terraform
  terripoo terrycloth tervuren tetris tetum tevas tewa texasroadhouse texel texels thaipusam thali
  thalictrum thalis thanatos theorbo thornbill thoth threadfin thuban thuja thukpa thunbergia
  tiamat tiarella tibetans tibouchina tickseed tictacs tiffanys tigerconnect tigerfish tigertext
  tigrayan tigridia tiguan tiida tikka tilapia tilapias tilefish tillandsia tillandsias timballo
  timelapse timesheet timesheets timhortons timpani tinamou tinga tinola tiple tipo tiramisu
  tirokafteri tiropita tishrei tiwa tiwi tjmaxx tmobile toadfish toadflax todoist tofurky
  toggenburg toggenburgs tohono tokaji tokay tokenization tokenize tokenizer tolmiea toltec
  tomatillo tomatillos tomcod toml tompot tomtom tomtoms tongans tonguefish tonkatsu tonkinese
  tonkotsu toolkits toothwort topi torbie torenia tormentil torpedofish torrijas torrone torrontes
  torta tortas tortelloni tortie torties tosa tostada tostadas tostones touareg toucanet
  touchmenot touchpad touchrugby touchscreen touchscreens touraco touran tourneo tourte tourtiere
  towhee towhees toyger traceback trachycarpus trackie trackpad trackpants tradescantia
  tradescantias trafic tragopan trahanas trahira trajet trakehner trampolinist transavia
  travelodge trebbiano treecreeper treefrog treefrogs treepie trello triangulum tribeca tricyrtis
  triggerfish tripletail triscuit triteleia triticale triticum tritonia trivago trix trofie trogon
  trogons trollius tropaeolum tropicbird truecaller truist trumpetfish trunkfish tsampa tsessebe
  tsoureki tsuga tsv tteok tteokbokki tuareg tuatara tuberose tuberoses tucana tugrik tuiles
  tulipa tulu tumbu tuple tuples turaco turkeytrot turkmen turkoman turnstone turron turtlehead
  tutsi tutsis tuvaluan tuvan twilio twingo twizy twizzlers typedef typeform typha tystie tzatziki
  tzeltal tzimmes tzotzil uakari uaz uborkasalata ubuntu udemy ugali uggs uighurs uilleann ukelele
  ulex ulmus ulta ultramarathon ultramarathons ultrarunner umami umbrellabird umbrellaplant
  umbriel unagi unboxing underarmour unfollow unfollowed unicode unicornfish unicycling unitarians
  unittest unix unukalhai upcycle upcycled upcycling upma urbanoutfitters url urls uromastyx
  urtica urus usb usbs usnea uszka utf uttapam uuid uyghur uzbeks vacay vaisakhi valeriana
  validator vallhund vallisneria vallota valorant vanagon vapers vareniki varenyky varuna vatapa
  vatu vauxhalls veery veganuary veloster velvetant venda venza verano verbascum vercel verdicchio
  vermentino vermut veronicastrum verso vespa vespas vetch veyron vibraslap vicia vicuna videocall
  videocalls videoconference videogame videogames vielle vietjet vihuela vinca vincas vindaloo
  vinegaroon vinsanto viognier viol virgo virgos viscacha viscaria viscum visio vistara viszla
  vitaminwater vitara vite vitis vittel vitumbua vivaro vizsla vizslas vlog vlogger vloggers
  vlogging vlogs vlookup voalte vocera vogue voip volans volpino volvic vrbo vscode vueling
  vulpecula waakye wadmal wagyu waina wakeboard wakeboarding wakerobin walkman wallaroo
  wallcreeper walloons wallyball walmarts walpurgis wampanoag wandflower waray warcraft warlpiri
  warmblood warmbloods warmouth waterbuck waterlilies waterlily waterpolo waterski waterslide
  watersports waterthrush waterzooi watsonia wattlebird watusi wawa waxbill waxbills waze
  weaverbird webchat webflow webhook webhooks weblink weblog webmail webpack webpages websocket
  websockets webworm webworms weeverfish weigela weigelas weimaraner weimaraners weims weisswurst
  weizen weka wellsfargo wels welsummer wenge wesak westiepoo westjet weta wetsuits wfh whatsapped
  whatsapps wheatear wheatthins whimbrel whin whinchat whipbird whippador whipporwill whiptail
  whitebeam whitelist whitespace whitethroat whitsun whitsuntide whooper whortleberry wiccans
  widgeon wienerschnitzel wilko willets willowherb wincey winceyette windflower wineberry
  winndixie winterberry wispa witchgrass wizzair wolfberry wolffish wonton wontons woodcreeper
  woodhoopoe woodpigeon woodsia woodsorrel woodturning wordpad workaround workarounds workspaces
  worldpay wormwood woylie wrasse wrentit wrybill wryneck wuling wurlitzer wyandottes xanadu
  xanthium xantia xboxes xcode xenopus xerophyte xhosas xinomavro xls xlsx xml xoloitzcuintli
  xsara yahtzee yakama yakiniku yakisoba yakitori yakut yaml yaqui yaquis yassa yautia yellowfin
  yellowjacket yellowjackets yellowlegs yellowthroat yerba ylang ylangylang yogalates yogurtland
  yolngu yorkiepoo yorkies yorkipoo yorubas youtuber youtubers yuca yufka yugioh yurok yuzu zaatar
  zabaione zafira zalando zambra zamioculcas zantedeschia zapateado zapier zapotecs zarzuela
  zastava zebrafish zelkova zendesk zephyranthes zeppole zeppoli zhuang zibeline ziplines
  ziplining ziplocs zizania ziziphus zloty zoanthid zoho zoodles zorba zorbing zorilla zouk zoysia
  zuchon zulus zumbas zuppa zurek zurna zwift zygocactus`;
