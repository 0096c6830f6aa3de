/** Names of several words that are no person's, one a line. Hyphens, `and`, `&`, `'s` and the period of `St.` are left out. */
export const PHRASES = `
aaron hernandez nfl
aaron rent to own
aaron rod
aaron scale
aarons furniture
aarons law
aarons rent to own
aarons rod
aarons rods
abbe estlander
abe lincoln
abercrombie fitch
abilify asimtufii
abilify maintena
abraham lincoln
abraham lincolns
ac slater
acacia fiber
acacia gum
acacia honey
acacia tree
accu chek
accu chek aviva
accu chek fastclix
accu chek guide
accu chek nano
accu chek smartview
accu pril
ace bandage
ace bandages
ace hardware
ace i
ace inhibitor
ace inhibitors
ace of spades
ace questionnaire
ace score
ace wraps
achenbach cbcl
achenbach checklist
achilles heel
achilles tendinopathy
achilles tendon
achilles tendonitis
acumed plate
acutrak screw
ada boost
ada compliant
ada deficiency
ada guidelines
ada language compiler
ada scid
ada twist
adalat la
adalat oros
adam apple
adam eve
adams ale
adams apple
adams apples
adams extract
adams forward
adams forward bend
adams morgan bottle
adams needle
adams needle yucca
adams peanut butter
adams rib
adams stokes
addenbrooke cognitive
addenbrookes hospital
adizem sr
adobe flash
adolf hitler
adson brown
adsons test
advil dual action
advil liqui gels
adzuki beans
afirmelle pill
african daisy
african gray parrot
african grey
african grey parrot
african marigold
african violet
afrin nasal spray
aftera pill
agatha christies
agatston score
air jordan
air jordans
airduo respiclick
aizea pill
akin osteotomy
alan jackson song
alan turing
alaway drops
albert einstein
albert schweitzer
albright hereditary osteodystrophy
albus dumbledore
alcian blue
alcian blue pas
alcock canal
aldous huxley
aldrete score
aleve pm
alexa device
alexa fluor
alexa play
alexa skill
alexa timer
alexander law
alexander mosaic
alexander technique
alexander technique teacher
alexander the great
alexanders law
alexis retractor
alexis wound protector
alexis wound retractor
alfredo sauce
alice band
alice bands
alice chains
alice cooper concert
alice cooper song
alice in chains
alice in wonderland
alice in wonderland syndrome
alice springs hospital
alice syndrome
alice walker color purple
alice wonderland
alka seltzer
alka seltzer cold
alka seltzers
allan herndon dudley
allegra d
allen bolts
allen cards figures
allen cognitive
allen head screw
allen institute
allen key
allen keys
allen positive
allen stirrups
allen test positive
allen wrench
allens cognitive
allens hummingbird
allens test
allis clamp
allis clamps
allis test
allis tissue forceps
ally mcbeal
almond butter
almond flour
almond joy
almond joys
almond milk
aloe vera
aloe vera gel
aloe vera juice
alora patch
alpers huttenlocher
altoid mints
amazon alexa
amber ale
amber alert
amber alerts
amber bottle
amber light
amber necklace
amber ring
amber teething necklace
ambrosia apple
ambrosia salad
american girl doll
amethia lo
amethia pill
amethyst birthstone
amethyst geode
amethyst pill
amethyst ring
amethyst tablet
ampulla of vater
amy frozen
amy kitchen
amy kitchen soup
amy soup
amy winehouse song
amys frozen meal
amys kitchen
amys soup
anapen jr
anderson darling
andersons forceps delivery
andes mint
andes mints
andes mountains
andes virus
andre the giant
andreas vesalius
andy capps fries
andy capps hot fries
andy griffith show
aneurysm of rasmussen
angel bite piercing
angel delight
angel delights
angel dust
angel falls
angel food
angel hair
angel hair pasta
angel kiss
angel kisses
angel mans syndrome
angel number
angel oak
angel of death
angel shark
angel trains
angel trumpet
angel trumpets
angel wing begonia
angel wings
angelica archangelica
angelica root
angelica tea
angelica tree
angels demons
angels envy
angels fear to tread
angels share
angels trumpet
angels trumpets
angie rolling stones
angle of gissane
angle of his
angle of louis
angle of treitz
angles of gissane
anjou pear
anjou pears
ann arbor
ann arbor stage
ann arbor stage ii
ann arbor stage iii
anna o
annabel recipes
annabelle doll
annabelle hydrangea
annabelle movie
annabels recipes
annas hummingbird
annas hummingbirds
anne of green gable
anne of green gables
annie bunnies
annie get your gun
annie mac
annie mac cheese
annie mac n cheese
annie musical
annie oakley
annies mac
annies mac cheese
annies mac n cheese
annovera ring
antabuse daily
anti centromere
anti cw
anti d
anti diego
anti duffy
anti e
anti fya
anti fyb
anti gad
anti hu
anti jka
anti jka antibody
anti jkb
anti jo
anti jra
anti kell
anti kidd
anti kpa
anti la
anti la ssb
anti lan
anti lea
anti leb
anti lewis
anti lutheran
anti m antibody
anti mitochondrial
anti mullerian
anti ri
anti ro
anti ro ssa
anti scl
anti sm
anti smith
anti smith ab
anti thyroglobulin
anti vel
anti yo
anton syndrome
anzac biscuit
anzac biscuits
anzac cove
anzac day
anzac parade
ao classification
ao spine
ao type
apgar scores
apgars of
apple jacks
apri pill
apt downey
aptamil comfort
aptamil gold
aptamil pepti
aqueduct of sylvius
aranelle pill
arcade of struthers
arch of riolan
archie bunkers
argyll robertson
aristo span
arizona afo
arizona cardinals
arizona coyotes
arizona diamondbacks
arizona green tea
arizona iced tea
arizona tea
army navy
army navy surplus
arndt blocker
arndt endobronchial blocker
arnica cream
arnica gel
arnica montana
arnold chiari
arnold palmer
arnold palmer iced tea
arnold palmers
arnott biscuits
arnott shapes
arnotts biscuits
arnotts shapes
arrow catheter
arrow cordis
arrow kit
art class
art deco
art garfunkel
art linkletter
art nouveau
art show
art studio
art therapist
art therapy
art vandelay
artery of bernasconi
artery of davidoff
artery of desproges gotteron
artery of percheron
asherman chest seal
ashlyna pill
ashworth scale
ashworth score
asia a
asia b
asia c
asia d
asia impairment
asia score
ask alexa
ask jane fonda
ask jeeves
aspen collar
aspen dental
aspen tree
aston martin
aston martins
astra zeneca
ativan taper
atkins bar
atkins bars
atkins diet
atkins diets
atkins products
atkins shake
atkins shakes
attila the hun
au bon pain
au fait
au gratin
au jus
au lait
au pair
au pairs
au poivre
au revoir
auchincloss mastectomy
auer rod
augmentin duo
aunt anne
aunt annes
aunt bea mayberry
aunt becky
aunt bee
aunt fanny
aunt flo
aunt hill sally
aunt jemima
aunt jemima pancake
aunt jemimas syrup
aunt mary
aunt may spider man
aunt millie
aunt millies
aunt minnie
aunt minnies
aunt petunia
aunt sally
aunt sally game
aunt sallys
aunt vivs
auntie anne
auntie anne pretzel
auntie annes
auntie annes pretzel
auntie annes pretzels
auntie em
auntie emma
auntie flo
auntie mame
auramine o
auramine rhodamine
aurovela fe
austin bunionectomy left
austin chevron
austin flint
austin flints
austin healey
auvi q
avalide daily
average joe
aviane pill
awaji criteria
ayn rand
ayre t piece
ayuna pill
azurette pill
babcock clamp
babcock clamps
babe ruth
babinski downgoing
baby asa
baby back ribs
baby barn
baby bel
baby bell cheese
baby bella
baby bella mushrooms
baby bellas
baby bjorn
baby bok choy
baby boomer
baby bottle
baby boy
baby breath
baby brezza
baby bump
baby corn
baby doe
baby duck
baby einstein
baby grand
baby grand piano
baby groot
baby jane doe
baby jesus
baby jogger
baby lock
baby mama
baby moses law
baby phat
baby ruth
baby ruth bar
baby ruth candy
baby ruths
baby shark
baby shower
baby sit
baby sitter
baby stella sprouts
baby trend
baby wise
baby yoda
babys breath
babys room
bacardi rum
bach cantata
bach cello suites
bach flower
bach flower remedies
bach flower remedy
bach flowers
bach rescue remedy
bachmann bundle
bag balm
bailey bridge
bailey hot chocolate
bailey irish cream
bain circuit
bains circuit
bair hugger
baked alaska
baker act
baker acted
baker cyst
baker dozen
baker grade iii
baker grade iv
baker pneumotonometer
baker square
baker yeast
bakes dilator
bakes dilators
bakewell slice
bakewell tart
bakewell tarts
bald cypress
bald eagles
balfour blade
balfour declaration
balfour retractor
balke protocol
ball aerospace
ball arena
ball cactus
ball jar
ball jars
ball joint
ball park franks
ball pen
ball point
ball python
ball state
ballantine ale
ballantine clamp
ballard exam
ballard gestational
baltimore oriole
baltimore orioles
baltimore sun
balziva pill
banana bat diet
banana boat
banana foster
banana leaf
banana republic
banana split
bananas foster
bang bang shrimp
bang energy
bang olufsen
bangers mash
bank of america
bankart tear
bannayan riley ruvalcaba
banquet pot pie
banti syndrome
barack obama
barbara ann song
barbie doll
barbie dolls
bard button
bard on the beach
bard peel away
bard port
bard powerport
bardet biedl
barefoot contessa
barefoot moscato
barefoot running
barefoot wine
barlow ortolani
barlows maneuver
barlows test
barmah forest
barn owl
barn owls
barn swallow
barnaby rudge
barnes noble
barnes noble nook
barney friends
barney rubble
barnum maneuver
barnum statement
barq root beer
barqs root beer
barratt homes
barratt impulsiveness
barrett dysplasia
barrett metaplasia
barrett mucosa
barrett oesophagus
barrett surveillance
barrett universal formula
barrett universal ii
barry bootcamp
barry tea
barrys bootcamp class
barrys tea
barthel adl
barthel index
barthel score
bartholin cyst
bartlett pear
bartlett tree
bascom cleft
basil chicken
basil hayden
basil haydens
basil leaves
basil pesto
basil plant
basil seeds
baskin robbin
baskin robbins
baskin robins
bass ale
bass clarinet
bass drum
bass fisherman
bass fishing
bass guitar
bass pro
bass pro shop
bass pro shops
bass strait
bath body
batman sign
battenberg cake
battenberg cakes
batts ludwig
baumann angle
bay horse
bay rum
bayer back body
bayer contour
bayer munich
bayes rule
bayes theorem
bayley iii
bayley infant
bayley scale
bayley scales
baylor scott white
bc ferries
bc powder
bc powders
bear brass
bear crawl
bear cub
bear den
bear down
bear down pushing
bear grylls
bear hug
bear hugger
bear market
bear naked chef
bear paw
bear river
bear skin
beatrix potters
beau lines
beavis butthead
beck anxiety
beck beer
beck beers
beck blue
beck depression
beck hopelessness
beck ice
beck inventory
beck suicide
becker expander implant
becker expander implants
becker muscular
becker naevus
becker nevus
beckers nevus
beckman adson
beckman coulter analyzer
becks beer
becks beers
becks blue
becks ice
beckwith wiedemann
bednar aphthae
beef bourguignon
beef burgundy
beef lo mein
beef rendang
beef stroganoff
beef wellington
beefeater gin
beefsteak begonia
beer belly
beer garden
beer goggles
beer lambert
beer pong
beers list
beery buktenica
beery vmi
bekyree pill
belbuca film
bell clapper deformity
bell curve
bell jar
bell magendie
bell pepper
bell tower
bellini cocktail
bellman ford
belsey mark
belsey mark iv
belted galloway
belted kingfisher
ben folds
ben gay
ben gays
ben hogan
ben jerry
ben jerrys
ben jerrys chunky monkey
ben nevis
bence jones
bence jones proteinuria
benedict bridgerton
benihana hibachi
benjamini hochberg
bennett angle
bennett elevator
bennett lesion
bennett movement
bennett retractor blade
bennetts fracture
bennetts reverse
bentall procedure
beretta pistol
berg balance
berg balance scale
bergers disease
berlin definition
berlin heart
berman locator
bermuda grass pollen
bernard soulier
bernard soulier platelets
bernese mountain dog
bernese mountain dogs
bernese periacetabular
bernie madoff
best buds
best buy
best corrected
best foods mayo
best friend
best friends
best interest
best man
best picture
best practice
best regards
best vitelliform
best western
best wishes
beth israel
beth israel deaconess
bethesda category ii
bethesda iv
betta fish
betta splenden
betta splendens
bette davis eyes
betty boop
betty crocker
betty crocker cake mix
betty crockers cake
betty ford
betty ford clinic
betty rubble
bettys tea room
bevespi aerosphere
bewicks swan
bewicks wren
beyaz pill
beyonce knowles
bezold jarisch
bibb lettuce
bicillin cr
bicillin la
big ben
big bertha
bigelow septum
bigelow tea
bilbo baggins
bill bong
bill clinton
bill collector
bill haley comets
bill hicks comedian
bill hook
bill murray movie
bill nye science
bill of health
bill of lading
bill of rights
bill withers song
billie holiday
billy bobs
billy bobs bbq
billy bookcase
billy bunter
billy can
billy club
billy connolly show
billy goat
billy goats
billy goats gruff
billy graham crusade
billy idol
billy idols
billy no mates
billy oh
billy the kid
bing chat
bing cherries
bing crosbys
bing image
bing maps
bing search
bio freeze
bio gaia
bio strath
biotene spray
bird bath
bird beak
bird box
bird brain
bird call
bird cherry
bird custard
bird custards
bird dog
bird feeder
bird flu
bird flu vaccine
bird house
bird nest filter
bird of paradise
bird respirator
bird s eye
bird seye
bird watcher
birds custard
birds eye
birds eye chilli
birds foot trefoil
birds nest
birds nest fern
birds nest filter
birmingham children hospital
birmingham hip
birmingham hip resurfacing
birt hogg dube
bishop pessary
bishop scores
bishops score
bishops stortford
bishops weed
bismol tablets
bitot spots
bivona hyperflex
bivona trach
bivona tts
bk virus
black aggie
black angus
black angus burger
black annis
black baza
black bean
black beans
black beauty
black belt
black betty song
black butler
black cat fireworks
black cohosh
black currant
black death
black decker
black decker drill
black diamond
black eyed pea
black eyed peas
black eyed susan
black eyed susan flower
black eyed susans
black forest
black forest ham
black friday
black gold
black hawk down
black hole
black holes
black jacks
black keys
black knight
black lab
black label
black label scotch
black labrador
black labs
black lung
black mamba
black marias
black market
black mirror
black panther
black parrot
black pepper
black phillip spots
black pool pier
black rifle coffee
black russian
black sabbath
black sails
black sea
black smith forge
black stump
black swan
black tea
black veil
black velvet
black walnut
black widow
black widow spider
blackfan diamond anemia
blake drain
blake drains
blalock hanlon
blalock taussig
blalock taussig thomas
blalock thomas taussig
bland altman
bland sutton
bland white garland
bledsoe boot
bledsoe brace
blessed dementia
blessed orientation
blisovi fe
bloody caesar
bloody ceasar
bloody maria
bloody mary
bloody mary mix
bloody marys
bloom richardson
bloom taxonomy
blue apron
blue bird bus
blue bonnet
blue book
blue code
blue curacao
blue diamond
blue heeler
blue jay
blue jays
blue light
blue man group
blue moon beer
blue nevus
blue ribbon
blue ridge
blue ridge mountains
blue ringed octopus
blue rondelle
blue rubber bleb
blue sky
blue star ointment
blue tit
blue tits
blue waffle
blue whale
blue yeti
bluebell ice cream
bluebell woods
blumbergs sign
blumer shelf
boar head
boars head
boars head turkey
bob a job
bob big boy
bob burgers
bob cat
bob dylan concert
bob dylan song
bob evans breakfast
bob evans farms
bob evans mashed
bob evans mashed potatoes
bob evans restaurant
bob evans sausage
bob haircut
bob haircuts
bob hope airport
bob hoskins movie
bob jones university
bob marley shirt
bob marley song
bob marley tree
bob mould
bob ross paint
bob ross painting
bob ross show
bob tail
bob the builder
bob vance refrigeration
bob weave
bob wheel
bob woodward journalist
bobath method
bobbie formula
bobbie pins
bobbie socks
bobby pin
bobby pins
bobby socks
bobs big boy
bobs burgers
bobs red mill
bobs your uncle
bobwhite quail
boddingtons bitter
bohler angle
bohler braun frame
bohler stirrup
bohlers angle
bohn nodules
bohns nodules
bohr effect
bohr model
bojangles chicken
bok choy
bombay blood
bombay blood group
bombay duck
bombay mix
bombay phenotype
bombay sapphire
bombay sapphire gin
bonjela junior
bonn germany
bonnano catheter
bonne chance
bonne femme
bonne maman
bonne maman jam
bonne nuit
bonnet dechaume
bonneys blue
bonnie clyde
boo bear
boo berry
boo boo
boo boo bear
boo boos
boo radley
boogie woogie
booker prize
boom beach
boom chicka
boom chicka pop
boost breeze
boost mobile
boot of italy
bordet gengou
borg cube
borg rpe
borg score
bosc pear
bosc pears
bosch dishwasher
bose einstein
bose headphones
bose speaker
bosniak iv
boston bipap
boston bruin
boston bruins
boston butt
boston celtics
boston children
boston childrens
boston cream
boston criteria mckusick
boston diagnostic
boston dynamics
boston globe
boston keratoprosthesis
boston legal
boston marathon
boston naming
boston proper
boston red sox
boston scientific
boston tea party
boston terrier
boston terriers
bouchard nodes
boudreaux butt paste
boudreaux paste
boudreauxs butt paste
boudreauxs paste
bouins fixative
bouncing bess
bouncing betty
bourbon biscuit
bourbon biscuits
bourbon chicken
bouveret syndrome
bouverets syndrome
bowden cable
bowen disease
bowen family therapy
bowen technique
bowie dick test
bowie knife
bowie knives
bowie state
bowman capsule
bowman lacrimal probe
bowman probe
bowman probes
bowmans capsule
bowmans layer
boyer moore
boyle machine
boyles law
boyles machine
braden q
braden risk
braden skin
bradford bulls
bradford exchange
bradford pear
bradford royal infirmary
bradley lamaze
bradley method
brain aneurysm
brain bleed
brain dead
brain death
brain injury
brain mri
brain natriuretic
brain storm
brain zaps
bramley apple
bramley apples
branchio oto renal
brandt daroff
branston pickle
braun infusion pump
braun thermometer ear
braxton hick
braxton hicks
braxton hicks contrax
braxton hicks ctx
braxton hicks ctxs
breg boot
breg brace
brenda pill
brene brown
brescia cimino fistula
breslow day
brevinor pill
brewers blackbird
brewers sparrow
brewers yeast
breyers ice cream
breztri aerosphere
briellyn pill
brighton criteria
bristol channel
bristol chart
bristol myers squibb
bristol myers squibb drug
bristol palace
bristol royal infirmary
bristol stool
bristow latarjet
bristow procedure
broda chair
broda chairs
brooke ileostomy
brooks brothers
broselow luten tape
brostrom gould
brostrom procedure
brostrom repair
brothers grimm
browder chart
brown adson
brown bread
brown pusey
brown recluse
brown recluse spider
brown recluses bite
brown sequard
brown sugar
brown vialetto
bruce almighty
bruce lee movie
bruce protocol
bruce treadmill
brueggers bagels
bruininks oseretsky
brunner gland
brunner glands
brunners gland
brushfield spots
brussel griffon
brussel sprout
brussel sprouts
brussels griffon
brussels sprout
bruton tyrosine kinase
brutons agammaglobulinemia
brutons tyrosine kinase
bt shunt
bubble boy
bubble squeak fry
bubble tea
buca di beppo
bucca di beppo
buck fever
buck knife
buck naked
buck rogers
buck shot
buck teeth
buck wild
bucks fascia
bucks fizz
bud heavy
bud light
bud lights
bud lite
bud stop
budd chiari
budd light
buergers test
buffalo bill
buffalo bills
buffalo chicken
buffalo chicken dip
buffalo gourd
buffalo grass
buffalo hump
buffalo lithia
buffalo sabre
buffalo sabres
buffalo sauce
buffalo trace
buffalo trace bourbon
buffalo wild wing
buffalo wild wings
buffalo wing
buffalo wings
bugs bunny
bulky jones dressing
bulky jones wrap
bull dog
bull dozer
bull durham
bull eye rash
bull frog
bull goose eye
bull horn
bull market
bull mastiff
bull neck
bull rider
bull riding
bull ring
bull run
bull shark
bull terrier
bullocks oriole
bulls eye
bulls eye lesion
bulls eye maculopathy
bulls eye rash
bundle of bachmann
bundle of his
bundle of james
bundle of kent
bundle of vicq dazyr
bunnell block
bunnell stitch
bunsen burner
burch colposuspension
burch wartofsky
burch wartofsky score
burdick ecg
burger king
burkitt like
burkitt lymphomas
burn jel packet
burns night
burows soaks
burows triangles
burr hole
burt bee
burt bees
burts bees
burts bees balm
burts bees lip balm
busch gardens
busch light
busch stadium
bush baby
bush baked beans
bush beans
bush fire
bush hog
bush master snake
bush telegraph
bush tucker man
bushs baked beans
bushs beans
butcher wart
butrans patch
butt cream
butt heads
butt paste
butter ball
butter bean
butter bur
butter fingers
butter scotch
butterball turkey
buttercup baby
buttercup princess bride
buzz aldrin
buzz lightyear
cabbage patch
cabot rings
cad rads
cadbury flake
cadbury roses
caesar cocktail
caesar cut
caesar dressing
caesar salad
caesar salad dressing
caesar salads
caesars ghost
caesars palace
caesars salad
cafe au lait
calamity jane
calamity janes
calci chew
calci trate
caldecott medal
caldwell luc
caldwell view
calendula cream
call exner
call exner bodies
call exner body
calla lilies
calot triangle
calvin coolidge
calvin cycle
calvin klein
calvin kleins
cam boot
cam deformity
cam icu
cam icu neg
cam icu negative
cam icu pos
cam icu positive
cam impingement
cam walker
cambridge cognitive
cameo apple
cameo brooch
cameo ring
cameo role
cameron erosions
cameron lesion
cameron lesions
cameron ulcers
camerons ulcers
camila birth control
camila pill
camila pills
camila tablet
campari soda
campari tomatoes
campbell biology
campbell chunky
campbell river
campbell soup
campbell soup can
campbell soups
campbell town
campbell townsville
campbell urology
camper fascia
camper shell
camper trailer
camper van
camrese lo
camrese pill
canada balsam
canada day
canada dry ginger ale
canada geese
canada goose jacket
canadadry ginger ale
canadian bacon
canadian c spine
canadian ct head
canal of corti
canal of guyon
canal of hunter
canal of lambert
canal of petit
canal of schlemm
canesten combi
cap d agde
cap gun
cap n crunch
caplans syndrome
capn crunch
caprese salad
capri leggings
capri pants
capri sun
capri suns
caprini risk
captain ahab
captain america
captain beefheart
captain birds eye
captain birdseye
captain caveman
captain corelli
captain corellis mandolin
captain crunch
captain d
captain ds
captain fantastic
captain hook
captain kangaroo
captain kirk
captain mainwaring
captain morgan
captain morgan rum
captain morgans
captain nemo
captain planet
captain pugwash
captain underpants
carbo gem
carbo pem
carbo platin
carbo taxol
cardi b
cardiff acuity
cardiff bay
cardiff cards
cardizem la
carey coombs
carey coombs murmur
carl jr
carl juniors
carl sagan cosmo
carl sagan cosmos
carl sandburg school
carl zeiss lens
carlo rossi jug
carlo rossi wine
carls jr
carls jr burger
carlson fish oil
carlson labs
carlson labs fish oil
carman meniscus
carmex lip balm
carnation good start
carney complex
carney stratakis
carney stratakis syndrome
carney triad
carolina allspice
carolina chickadee
carolina curriculum
carolina hurricanes
carolina panthers
carpenter ant
carpenter ants
carpenter bee
carpenter bees
carpenter pants
carpenter trade
carpenter union
carpenters pencil
carpentier edwards
carr crackers
carr water crackers
carrabbas italian
carrs crackers
carrs water crackers
carter little liver
carter little liver pills
carter little pills
carter robbins test
carters little liver
carters little pills
carvel ice cream
casio keyboard
casio watch
cassia fistula
cassia tora
cassins auklet
cassins finch
cassins kingbird
cassins sparrow
cassins vireo
castell point
castell sign
castellani paint
castellanis paint
castells point
castells sign
castor oil
castor oil pack
castor oil packs
castor oil plant
castor sugar
castro district
castro needle driver
castro viejo
castroviejo calipers
castroviejo needle
castroviejo needle holder
cat balou
cat cam
cat claw
cat deeley
cat fish
cat stevens
cat woman
catherine the great
cats claw
cats cradle
cats paw
cattell braasch
cattell braasch maneuver
cattell culture fair
cave of retzius
cawthorne cooksey
caziant pill
ceasar salad
ceasar salads
cedar chest
cedar chips
cedar closet
cedar fever
cedar shake
cedar shakes
cedar tree
cedar waxwing
cedar waxwings
cedars sinai
celestone soluspan
cello viola
centrum men
centrum silver
centrum women
cera ve
cera ve cream
cera ve lotion
cerazette pill
cerelle pill
certs mints
cesar dog food
cesar salad
cesar salads
cesia pill
chance fracture
chantix pak
chantix starter pack
chap stick
chap sticks
charcot bouchard
charcot leyden
charcot marie
charcot marie tooth
charcot restraint orthotic walker
charcots foot
charcots joint
charcots triad reynolds
chargaff rule
charles bonnet
charles bonnets
charles bridge
charles bridge prague
charles darwin
charles de gaulle
charles dickens
charles drew university
charles eames chair
charles foix
charles keith clothing
charles lindbergh baby
charles manson family
charles rennie mackintosh
charles river
charles schwabs
charles shaw wine
charles tyrwhitt shirt
charless law
charleston brace
charleston chew
charleston chews
charleston dance
charley horse
charley horses
charley philly steaks
charley pride
charleys cheesesteak
charleys philly steaks
charlie browns
charlie bucket
charlie chaplin
charlie daniels band
charlie horse
charlie horses
charlie powder
charlotte amalie
charlotte bobcats
charlotte checkers
charlotte church song
charlotte hornet
charlotte hornets
charlotte mecklenburg
charlotte motor speedway
charlotte observer
charlotte potatoes
charlotte rampling film
charlotte russe
charlotte tilbury
charlotte web
charlotte york skincare
chat gpt
chatty cathy
chatty cathys
chediak higashi
cheese burger
cheese cloth
cheese curd
cheese curds
cheese nip
cheese whiz
chef boy ardee
chef boy r dee
chef boyardee
chef curry
chef ramsay
chef salad
chef special
cheratussin ac
cherries jubilee
cherry angioma
cherry angiomas
cherry blossom
cherry bomb
cherry eye
cherry garcia ice cream
cherry hemangioma
cherry juice
cherry mobile
cherry pepper
cherry picker
cherry picking
cherry pie
cherry plum
cherry red
cherry red spot
cherry shrimp
cherry tomato
cherry tomatoes
chevy malibu
chex mix
cheyne stokes
cheynes stokes
chiari frommel
chiba biopsy
chiba needle
chicken a la king
chicken ala king
chicken alfredo
chicken cacciatora
chicken caesar
chicken chimichanga
chicken cordon bleu
chicken divan
chicken divine
chicken francese
chicken francis
chicken fried rice
chicken fried steak
chicken george
chicken jalfrezi
chicken katsu
chicken kievs
chicken marsala
chicken parm
chicken parma
chicken rendang
chicken tetrazzini
chicken tikka
chicken tikka masala
chicken tinga
chicken vesuvio
chief seattle
child a cirrhosis
child b cirrhosis
child c cirrhosis
child class
child pugh
child turcotte
child turcotte pugh
childs a cirrhosis
childs b cirrhosis
childs c cirrhosis
childs class
childs play
childs pose
childs pugh
childs pugh a
childs pugh b
childs pugh score
chips ahoy
chips ahoy cookies
chiquita banana
chiquita bananas
chloraseptic spray
cholula hot sauce
chopart joint
chrisman snook
christian dior
christian louboutin
christmas eve
christmas fern shade
christmas jumper
christmas story
christmas tree
chuck berry song
chuck cheese
chuck e
chuck e cheese
chuck e cheeses
chuck eye steak
chuck jones cartoon
chuck norris joke
chuck roast
chuck roasts
chuck steak
chuck taylor
chuck taylors
chuck wagon
chuck wagons
chuck wills widow
churg strauss
chvostek trousseau
cilla black
cimino fistula
cinderella syndrome
cipro dex
cipro hc
circle of vieussens
circle of willis
citra fleet
citra forte
clara cell
clara cell protein
clara cells
claret jug
clark level
clark level iv
clark nevus
clark nursery
clark shoes
clarke test
clarks level
clarks nursery
clarks rule
clarks shoes
claude ai
claude chatbot
claude code
claude haiku
claude monet painting
claude opus
claude sonnet
claude syndrome
clay shoveler
clementine orange
clementine oranges
clementine song
clementines box
clenil modulite
cleveland clinic
clever chek
clever choice
clever clogs
clever dick
clif bar
clif bars
cliff bar
cliff bars
cliff clavin
cliff hangers
cliff huxtable
cliff notes
cliff swallow
climara patch
climara pro
clopixol acuphase
clopper pearson
clover dairy
clover gap
clover honey
clover mites
club moss
club sandwich
club sierra
co amilofruse
co amoxiclav
co beneldopa
co careldopa
co co amoxiclav
co codamol
co codaprin
co cyprindiol
co danthramer
co dydramol
co fluampicil
co magaldrox
co op
co op bank
co ops
co opted
co phenotrope
co proxamol
co simalcite
co tenidone
co trimoxazole
coats disease
cobb angle
cobb angle of
cobb angles
cobb elevator
cobb salad
cobb salads
cobb salads ordered
cobb spinal elevator
cobra health
cobra kai
cobra pose
coca cola
coca cola classic
coca cola zero
coca colas
cochran armitage
cochran mantel haenszel
cochran q
cochrane collaboration
cochrane review
cochrane reviews
cockcroft gault
cockcroft gault crcl
coco butter
coco loko
coco pebbles
coco pops
coco puffs
cocoa pebbles
code adam
code amber
code armstrong
code brown
code dr strong
code gray
code green
code grey
code lavender
code ocean
code silver
code violet
code white
code yellow
codman hakim
coffin lowry
coffin siris
cohen cross trigonal
cohen d
cohen kappa
cohens d
cohens kappa
coke bottle sign
coke cola
coke zero
colace prn
colby cheese
colby college
colby jack cheese
cold brew
cold case
cold creek
cold eeze
cold harbor
cold play
cold play concert
cold spring
cold steel
cold stone
cold stone creamery
cold stone ice cream
cold turkey
cold war
coleman cooler
coleman fat grafting
coleman lantern
coleman stove
coleman technique
colibri forceps
collis gastroplasty
collis nissen
colmans mustard
colt foot
colt mccoy nfl
colt revolver
colt revolver gun
colt saber
columbia jacket
columbia protocol
columbia river
columbia sportswear
columbia suicide
columbia suicide severity
come on eileen
comice pear
comice pears
compass rose
concerta er
condition gray
conference pears
congo river
connell stitch
conners adhd
conners cpt
conners parent
conners scale
conners scales
connors scale
constant contact
constant murley
constant score
cook balloon
cook book
cook catheter
cook cervical
cook inlet
cook islander
cook medical
cook out
cook stent
cook timer
cook ware
cooley anemia
cooley clamp
coomassie blue
coombs direct
coombs gell type
coombs negative
coombs positive
coonrad morrey
coonrad morrey elbow
cooper ligaments
cooper tire
coopers hawk
coopers hawks
coopers hill
coors banquet
coors field
coors light
coors lite
coral pink
coral reef
coral sea
cori cycle
cormack lehane
cormack mccarthy novel
cornelia de lange
cornell depression
cornish cream tea
cornish game hen
cornish game hens
cornish hen
cornish hens
cornish pasties
cornish pasty
corrigan pulse
corrigans pulse
cortana reminder
cortland apple
cortland review
cosmo politan
costas hummingbird
cote d azur
cote d ivoire
cote dazur
cote dor
cotrel dubousset
cottle elevator
cottle spreader
cotton candy grapes
coude cath
coude foley
coulter counter
councilman bodies
count basie
count chocula
count dooku
count dracula
count duckula
count fingers
count of monte cristo
count olaf
count orlok
count von count
count vronsky
country crock
country crock butter
country fried steak
country ham
country kitchen
country manor
country style
country western
courvoisier law
courvoisiers law
covidien stapler
cow bell
cow boy
cow catcher
cow parsley
cow pea
cowdens syndrome
cowdry bodies
cox apple
cox communications
cox inhibitor
cox internet
cox maze
cox maze iv
cox orange pippin
cox proportional
cox regression
coxs orange pippin
cracker barrel
cracker jack
cracker jacks
craig handicap
craig hospital
crane fly
crane operator
crane pick
crawford extent ii
crawford extent iii
cream crackered
cream of wheat
cream soda
cream tea
crede prophylaxis
credes prophylaxis
creeping charley
creeping charlie
creeping jennie
creeping jenny
crepe jasmine
crepe myrtle
crepe soles
crepe suzette
crepe suzettes
crepes suzette
crested auklet
creutzfeld jacob
creutzfeld jakob
creutzfeldt jacob
creutzfeldt jacob disease
creutzfeldt jakob
cri du chat
cri du chats
crigler najjar
crile needle holder
crile wood
critical angle of gissane
croft dog show
croft original
crofts dog show
crofts original
cronbach alpha
cronbachs alpha
cronkhite canada
croque madame
croque monsieur
crow fukase
crowe sign
crowe type
crowe type iv
crown of thorns
crown prince
crown royal
crown rump
crown vic
crown victoria
crutchfield tongs
cryer elevator
crypts of lieberkuhn
cryselle pill
crystal arthropathy
crystal cathedral
crystal clear
crystal geyser
crystal healing
crystal hot sauce
crystal lattice
crystal light
crystal light lemonade
crystal light packets
crystal lights
crystal meth
crystal method
crystal palace
crystal pepsi
cullen stages
cumberland river
cumberland valley
curious george
cuscos speculum
cushing bipolar forceps
cushing elevator
cushing triad
custard apple
cutler beard flap
cy pres
cy young award
cyclessa pill
cyclone alfred
cyclone debbie
cyclone gabrielle
cyclone idai
cyclone jasper
cyclone larry
cyclone nargis
cyclone tracy
cyclone winston
cyclone yasi
cypress inlay
cypress knees
cypress tree
da costa syndrome
da vinci
da vinci robot
daddy long legs
daddy longlegs
daddy shark
daddy warbucks
daddy yankee
daddy yankee song
daenerys targaryen
daffy duck
dagwood bumstead
dagwood dog
dagwood sandwich
dairy queen
daisy brand
daisy chain
daisy chains
daisy dip
daisy duck
daisy petal
daisy petals
daisy ridley star wars
daisy scout
daisy scouts
daisy sour cream
daisy wheel
dakin gauze
dakin soaked
dakins moistened
dakins soak
dakins soaked
dakins solution
dakins wet to dry
daktarin oral gel
dalai lama
daltons law
damus kaye stansel
dan brown novel
dana farber
dance sign
dandy walker
daniel tiger
danielle steel novel
danis weber
danny boy
darier roussy
darier white
dark field
dark horse
dark knight
dark matter
dark room
dark side
dark star
dark stormy
dark vador
darth vader
das dilator
das keyboard
dash diet
dave allen comedy
dave busters
dave chappelle show
dave hot chicken
dave killer
dave killer bread
dave matthews band
daves hot chicken
daves killer
daves killer bread
david austin roses
david bowie song
david cameron pm
david goliath
david procedure
davinci robot
davis cup
davis vantage dental
davol drain
davy crockett
davy jones locker
davy lamp
davys grey
dawson fingers
dawsons fingers
day dream
day hab
day hike
day light
day lilies
day of dead
day quil
day tripper
daylette pill
daysee pill
de barsy syndrome
de la tourette syndrome
de lange syndrome
de morgan
de morsier syndrome
de musset
de pezzer catheter
de quervain disease
de quervain release
de quervain syndrome
de quervain tenosynovitis
de quervain thyroiditis
de quervains release
de quervains tenosynovitis
de quervains tenosynovits
de quervains thyroiditis
de ritis ratio
de toni
de toni fanconi
de vivo disease
de winter
dean witter
dear abby
dear evan
dear evan hansen
dear john
dear john letters
dear prudence
dear prudence song
dear santa
deaver retractors
debbie downer
debbie downers
debbie harry blondie
decapeptyl sr
deep heat
deep purple
deepak chopra
dega osteotomy
dejerine roussy
del boca vista
del boy
del monte peaches
del montes peaches
del norte
del posto
del taco
del vecho
del webb hospital
delhi belly
delilah song
dell arte
dell children
dell childrens
dell inspiron
dell laptop
dell seton
delmosart pr
delorme procedure
delphi consensus
delphi murders
delyla pill
denham pin
denis browne
denis browne bar
denis browne bars
denis browne boots
denis three column
denis zone
dennie morgan
dennie morgan folds
dennis brown bar
dennis browne bar
dennis browne boots
denny brown splint
denny browne splint
denny hamlin race
denny restaurant
dennys grand slam
dennys restaurant
denver broncos
denver developmental
denver ii
denver ii screening
denver nuggets
denver water
depakote er
depakote sprinkles
desitin max
desogen pill
desomono pill
desorex pill
devil dog
devil may cry
devil wears prada
devils claw
devils grip
devils ivy pothos
dexcom clarity
di george syndrome
dialy vite
diamond art
diamond blackfan
diamond bur
diane dianette
diane mastopathy
diane pill
dick dastardly
dick sporting
dick sporting goods
dick test
dick whittingtons cat
dickie bird cricket
dickie bow
dickie bows
dicks sporting goods
dicky bow
dicky bow tie
dicky heart known
dicky ticker
dicky tummy
diego blood group
dietz watson
diffie hellman
difflam spray
digiorno pizza
dijkstra algorithm
dijkstras algorithm
dijon vinaigrette
dilantin infatabs
dime bag
dime sized
direct coombs
dirty diana
disease of graves
dix hallpike
dix hallpike left
dix halpike
doberman pinscher
doc brown delorean
doctor pepper
doctor who
dodge charger
dodge ram
dog park
dog rose
dog tooth violet
dog violet
dog walker
dog whelk
dog wood
dole fruit
dolishale pill
dolley madison
dolly grip
dolly grips
dolly madison zingers
dolly mixture
dolly mixtures
dolly parton concert
dolly parton movie
dolly parton song
dolly partons imagination library
dolly shot
dolly the sheep
dolly tub
dolly zoom
dom benedictine
dom perignon
domeboro soak
domeboro soaks
domino fats
domino sugar
domino transplant
dominos sugar
donald duck
donald trump
donald trumps
donati stitch
donato pizza
donatos pizza
dong quai
donjoy brace
donkey kong
donna karan
doogie howser
dora the explorer
dos equis
dos xx
double bogey
double decker
double diamond
double gloucester
double tree
double tree hotel
doubting thomas
doubting thomases
douglas adams hitchhiker
douglas fir
douglas fir tree
douglas firs
douglas pouches
dove bar
dove bars
dove chocolate
dove men
dove soap
dove tail
dove tail joint
dove tree
downes score
downs baby
downs child
dq blizzard
dq scan
dr allcome
dr armstrong code
dr bronner
dr bronners
dr bronners soap
dr brown bottle
dr brown code
dr brown nipple
dr browns
dr demento
dr dolittle
dr doolittle
dr dre
dr fauci
dr firestone
dr google
dr hauschka
dr house
dr jart
dr kellogg
dr kevorkian
dr kildare
dr leo code
dr marten
dr martens
dr mengele
dr no
dr oetker
dr oz
dr pepper
dr pepper bottle
dr pepper can
dr pepper cherry
dr peppers
dr phil
dr phils
dr ruth
dr scholl
dr scholls
dr seuss
dr smith diaper cream
dr spock
dr strange
dr strangelove
dr strong code
dr suess
dr teal
dr teals
dr watson
dr who
dr zhivago
draf iii
drakes cakes
dresslers syndrome
dreyer ice cream
driving miss daisy
drovelis pill
du bois formula
duac once daily
duane reade
duane retraction syndrome
duanes syndrome
dubin johnson
duchenne becker
duchenne erb
duck a lorange
duck bill platypus
duck billed platypus
duck confit
duck duck go
duck duck goose
duck duckgo
duck dynasty
duck l orange
duck tales
duckett jones criteria
duct of bellini
duct of luschka
duct of santorini
duct of wirsung
duffy a
duffy antigen
duffy b
duffy blood group
duffy negative
duffy null neutropenia
duffy null phenotype
duffy positive
duhamel pull through
duke activity status
duke activity status index
duke boiler
duke energy
duke of edinburgh award
duke treadmill
dukes a
dukes b
dukes c
dukes mayo
dukes mayonnaise
dukes of hazzard
dulbecco modified eagle
dum aloo
dum dum
dum dum pop
dum dums
duncan donuts
duncan hines
duncan hines brownie
duncan hines cake mix
duncan idaho
duncan multiple range
duncan sheik
duncan yo yo
dundee marmalade
dundee united
dunkin donut
dunlop tire
dunlop tires
dunlop tyres
dunn bonferroni
dunn brothers
dunning kruger
dunning kruger effect
duodart caps
dupuytrens cords
dupuytrens release
durbin watson
durie salmon
durkan test
durogesic dtrans
dusty miller plant
dusty roads
dutch bros
dutch courage
dutch hoe
dutch master
dutch oven
dutcher bodies
dwyer osteotomy
dyke davidoff masson
dylan thomas poem
dyson airwrap
dyson fan
dyson sphere
dyson vacuum
eagle creek
eagle ford
eagle pass
eagle scout
eagle scouts
earl campbell movie
earl gray tea
earl grey
earl grey tea
earl greys
earl of sandwich
earl of sandwich shop
earle balanced salt
earles balanced salt
early start denver
earth balance
earth best
earth day
earth wind fire
earths best
easter ham
eastern bluebird
eastern cottontail
eastern phoebe
eastern towhee
ebenezer scrooge
ebony magazine
ebstein barr
eccles cake
eccles cakes
eccles health
eckhart tolle
ed sullivan show
edinburgh castle
edinburgh depression
edinburgh festival
edinburgh postnatal
edinburgh postnatals
edwards intuity
edwards lifesciences
edwards magna
edwards pericardial valve
edwards sapien
edy ice cream
edys ice cream
egg benedict
egg florentine
egg foo young
egg foo yung
egg fu yung
egg lan
egg mcmuffin
egg mcmuffins
egg nog
egg plant
eggs benedict
eggs benedicts
eggs benny
eggs florentine
eggs hussarde
eggs royale
eggs sardou
ehlers danlos
einstein bagel
einstein bagels
einstein bros
einstein bros bagel
einstein bros bagels
el escorial criteria
el pollo loco
elecare jr
elephant man
elevin pill
eli lilly company
eli lilly study
eli lilly trial
eli manning nfl
eli roth movie
eli sapirstein
eli test
elinest pill
elizabeth arden
ella emergency contraceptive
ella kitchen
ella one
ella one tablet
ella pill
ella tablet
ella ulipristal
ella ulipristal acetate
ella vaid cream
ellas kitchen
ellas kitchen pouch
ellas kitchen pouches
ellen show
elleste duet
elleste duet conti
elleste solo
elleste solo mx
ellios pizza
ellis van creveld
elmer fudd
elmers glue
eloine pill
elon musk
elsevier saunders
elvis presley
elvis presleys
ely test
embden meyerhof
emerade pen
emerald ash borer
emerald coast
emerald cut
emerald cut diamond
emerald green arborvitae
emerald queensland
emergen cee
emeril lagasse
emery boards
emery dreifuss
emery paper
eminem song
emmy award
emmy awards
emmy nomination
emmy winner
emmy winning
emoquette pill
empire strikes back
empty can jobe
emzahh tablet
ender nail
ender nails
enders nails
enfamil ar
enfamil enfacare
enfamil enspire
enfamil gentlease
enfamil lipil
enfamil neuropro
engel class
engel class i
engel ia outcome
engel score
english setter
english springer spaniel
enpresse pill
enrico fermi
enskyce pill
ensure enlive
ensure max
entenmann donuts
entenmanns cake
envy apple
epi pen
epi pen jr
epi pens jr
epiduo forte
epilim chrono
epilim chronosphere
epley manuever
epsom downs
epsom salt soak
epstein bar
epstein barr
epstein barr virus
epstein barrs
epstein pearls
epsteins anomaly
epsteins pearls
epworth score
epworth sleepiness
equate brand
erb duchenne
erb paralysis
erb point
erica arborea
erica carnea
erica cinerea
erik erikson
erlenmeyer flask
ernest julio gallo
ernst young
eschmann bougie
eschmann introducer
eschmann stylet
essex lopresti fracture
essex lopresti injury
estarylla pill
estee lauder
estee lauders
estelle pill
ethicon endo
ethicon stapler
eton mess
euler formula
euler method
euler number
evan williams whiskey
evans blue
evans ratio
evel knievel
evorel conti
evorel patch
evorel patches
evorel sequi
ewing family
ewing sarcomas
ex boyfriend
ex fam
ex fix
ex girlfriend
ex lap
ex lap done
ex lax
ex lex
ex smoker
ex utero
ex vivo
exalgo er
exeter stem
eye of the tiger
f scott fitzgerald
faber patrick test
fabers test
fabrys disease
face of giant panda
fagan nomogram
fagan test
faith based
faith healer
faith healing
faith no more
fallen lung
falmina pill
falope ring
famous amos
famous dave bbq
famous daves
famous daves bbq
famous grouse
famous stars
fanconi bickel
fanconis anaemia
fannie mae loan
fannie may
fannie may candy
fanniemae loan
fanny pack
fanny packs
faraday cage
fascia of camper
fascia of scarpa
father brown
father christmas
fava bean
fava beans
fayosim pill
fazekas score
feanolla pill
feingold diet
feldenkrais method
felix the cat
feltys syndrome
femme tab ed
femodene ed
femodette pill
femoston conti
femynor pill
fentanyl patch
fenton curve
fenton growth chart
fenton growth curve
fer in sol
fer rous sulf
ferdinand magellan
ferguson suction tip
ferguson technique
fern frond
ferrero rocher
ferrero rochers
ferriman gallway
ferris bueller
ferris smith forceps
ferris smith rongeur
ferris state
ferris wheel
ferris wheels
ferro grad
ferro grad c
ferro sequels
fettuccine alfredo
ficat arlet
fick cardiac output
fick principle
ficks law
ficks principle
fields medal
fig newton
fig newtons
fig roll
fig tree
fine gray model
finkelstein positive
finochetto retractor
finzala chewable
fireman sam
fisher cats
fisher exact
fisher price toys
fisher scientific
fisherman friend
fishermans friend
fishermans friends
fishermans friends lozenge
fissure of cunningham
fissure of rolando
fissure of sylvius
fitz hugh curtis
fitzgerald factor
fitzhugh curtis
fitzpatrick ii
fitzpatrick iii
fitzpatrick iv
fitzpatrick skin
fitzpatrick skin phototype
fitzpatrick type
fitzpatrick type ii
fitzpatrick wrinkle
flash dance
flash flood
flash glucose
flash gordon
flash harry
fleet enema
fleet foxes
fleet phospho soda
fleiss kappa
fletcher factor
flexner wintersteiner
flintstones vitamins
flonase sensimist
florence nightingale
florence nightingales
florida gators
florida natural
florida orange juice
florida panhandle
florida pritikin
flu blok
fluzone high dose
flynn effect
flynn rift
fogarty balloon
folie a deux
folin wu
fontan circulation
fontan completion
fontan fenestration
for pete sake
for petes sake
foramen of luschka
foramen of magendi
foramen of magendie
foramen of monro
foramen of winslow
forchheimer spots
ford fiesta
ford focus
ford transit
fordyce granules
forest bathing
forest elephant
forest fire
forest floor
forest gate
forest gump movie
forest laboratories
forest labs
forest lawn
forest plot
forest service
forest whitaker film
forest whitakers
forget me nots
forrest class
forrest class ib
forrest class iii
forrest ib
forrest iia
forrest iib
forrester class
fortnum mason
fossa of rosenmuller
fostair nexthaler
foster brother
foster care
foster carer
foster child
foster dad
foster daughter
foster families
foster family
foster farms chicken
foster father
foster grandson
foster home
foster kid
foster kids
foster mother
foster parent
foster parents
foster placement
foster siblings
foster son
four color theorem
four leaf clover
four loko
four lokos
four roses
fox chase cancer
fox glove
fox hole
fox hunting
fox news
fox racing
fox sports
fox tail
fox tail orchid
fox terrier
fox trot
fox tv
fozzie bear
framingham score
framingham study
franceschetti klein
frank beans
frank biopsy
frank bleeding
frank breech
frank breech presentation
frank carie
frank caries
frank castle punisher
frank conversation
frank conversations
frank cost
frank delusions
frank discussion
frank discussions
frank edema
frank erythema
frank gallagher shameless
frank haemoptysis
frank hemoptysis
frank herniation
frank hot sauce
frank incense
frank invasion
frank melena
frank pallor
frank prolapse
frank purulence
frank purulent
frank pus
frank pus noted
frank rectal bleeding
frank red hot
frank redhot
frank reynolds pathology
frank reynolds shameless
frank rupture
frank sedation
frank sinatra song
frank sinatra songs
frank starling
frank stool
frank talk
frank vomiting
frankel c
frankel scale
franken berry
franken stein
franken weed
franklin bbq
franklin mint
franklin planner
franklin stove
franks beans
franks hot sauce
franks red hot
franks redhot
franz liszt
franzia box wine
franzia wine
frazier suction
frazier tip
fred basset
fred flare
fred flintstone
fred flintstones
fred hollows
fred hollows foundation
fred hutch
fred hutch cancer
fred hutchinson cancer
fred hutchinson cancer center
fred meyer pharmacy
fred perry shirt
fred rogers show
freddie freeloader
freddie mac
freddie macs
freddie mercury movie
freddy got fingered
freestyle lite
freiberg infraction
french bull dog
french fried onions
french fries
french guiana
french kiss
frenchs fried onions
frenchs mustard
frere jacques
freys syndrome
friar tuck
frida kahlo
friedman test
friedman tongue
friedrich nietzsche
frisch big boy
frischs big boy
frito bandito
frito lay
frito lays
frito lays chips
frito pie
frodo baggins
froot loops
frosted flakes
frosted glass branch angiitis
frosted mini wheat
frova bougie
frova introducer
fruit bat
fruit ninja
fruit pebbles
fruit shoot
fruit stripe
fruity pebbles
frykman type viii
fuhrman nuclear grade
fuji apple
fuji apples
fuji blocker
fuji film
fuji water
fulbright grant
fulbright scholar
fulbright scholarship
furlow palatoplasty
fyodor dostoevsky
gaenslen test
gala apple
gala apples
gala bingo
gala dinner
gala night
gala pie
gala placidia
gallo wine
gambee stitch
gamma camera
gamma knife
gamma nail
ganz periacetabular
garbanzo bean
garbanzo beans
garden alignment
garden i
garden ii
garden iii
garden iv
garden of eden
garden of gethsemane
gardner diamond
gardner wells
gardner wells tong
garibaldi biscuit
garibaldi biscuits
garibaldi fish
garnet birthstone
garnet ring
gartland type ii
gartland type iii
gartland type iii supracondylar
gartner cyst
gartner hype
gartners cyst
gas giant
gaskin maneuver
gauss law
gavi lyte
gavi lyte c
gavi lyte g
gavi lyte n
gavilyte c
gavilyte g
gavilyte n
gay bar
gay gordons
gay nineties
gay parade
gay pride
gay straight alliance
geez louise
geiger counter
geiger counters
geiger muller
geisinger clinic
gen alpha
gen bamboo
gen exam
gen i revolution
gen med
gen surg
gen teal
gen teal tears
gen x
gen z
general mills
general tso
general tsos
geneva conventions
geneva score
geneva wheel
genghis khan
gentian violet
gentian violet dye
gention violet
george at asda
george bush intercontinental
george clooney film
george cross recipient
george dickel
george foreman grill
george foreman grilled
george foreman grills
george mason university
george michael song
george orwell
george pal
george pig
george square
george town
george town university
george washington
george washington bridge
george washington university
gerald forceps
gerber baby
gerber baby food
gerber cereal
gerber good start
gerber good start gentle
gerber good start soothe
gerber knife
gerber lift off
gerber tribune
gerbera daisies
gerbera daisy
gerberas daisies
gerbers baby food
gerbers test
geri chair
geri chairs
geri recliner
geritol tonic
german shepherd
german shepherds
gerry chair
gerstmann straussler
gerstmann straussler scheinker
ghent nosology
ghirardelli brownie
gi joe
gi joes
gianni versace
gianotti crosti
giant eagle
giant eagle pharmacy
giant hogweed
giant manta
giant otter
giant panda
giant papillae
giant schnauzer
giant tcell
giant tiger
gianvi pill
gibbs donnan
gigli saw
gila monster
gila monsters
gilbert grape
gildess fe
gilles de la tourette
gillies fan flap
gillies lift
gin blossoms
gin fizz
gin rickey
ginger ale
ginger ales
ginger beer
ginger biscuit
ginger bread
ginger cat
ginger chews
ginger gold apple
ginger group
ginger nut
ginger nuts
ginger rogers movie
ginger root
ginger shot
ginger snap
ginger snaps
ginger spice
ginger tea
gingko biloba
giorgio armani
gland of bartholin
glands of brunner
glands of krause
glands of moll
glands of montgomery
glanzmann thrombasthenia
glasgow alcoholic hepatitis
glasgow blatchford
glasgow coma
glasgow imrie
glasgow outcome
glasgow ranger
glasgow rangers
gleason grade
gleason pattern
gleason sum
gleasons score
glock pistol
glucerna shakes
glucophage sr
godwins law
gold bond
gold bond lotion
gold digger
gold fish
gold flake
gold flinch
gold panning
gold peak tea
gold rush
gold standard
gold star
gold star father
gold toe
gold weight
golden age
golden boy
golden delicious
golden doodle
golden doodles
golden eye
golden gate
golden gate bridge
golden girls
golden globe
golden globes
golden goose
golden grahams
golden hour
golden nugget
golden retriever
golden retrievers
golden rule
golden s sign
golden state
golden state warriors
golden syrup
golden ticket
goldfish cracker
goldfish crackers
goldman cardiac risk
goldman fristoe
goldman sachs
goldman sachss
goldman tonometry
goldmann applanation
goldmann applanation tonometer
goldmann three mirror
goldmann visual field
golgi tendon organ
goligher grade
gomez addam
gomez addams
gomori methenamine silver
good cop bad cop
good day
good housekeeping
good humor bar
good king wenceslas
good luck charlie
good morning america
good news bible
good plenty candy
good rx
good rx card
good sam club
good samaritan
good samaritans
good shepherd
good start
good start gentle
good times roll
good wife
good wife series
good will
good will hunting
good will store
good year blimp
goodenough draw a
goodenough harris
goodharts law
goodsall rule
goodsalls rule
goody bag
goody powder
goody powders
goody two shoes
goodys powder
goodys powders
google gemini
goosey gander
gordian knot
gordon bleu
gordon brown pm
gordon functional
gordon gin
gordon setter
gordon setters
gordons functional
gordons gin
gordons gin tonic
gorelick scale
gorlin goltz
gotu kola
gower sign
goya adobo
goya beans
goya foods
grace anatomy
grace cathedral
graf angle
graham cracker
graham crackers
graham crust
graham omental
graham patch
graham steell
graham steells
grahams crackers
grahams law
gram negative
gram negatives
gram positive
gram positive cocci
gram stain
grammy winner
grand bahama
grand father clock
grand jury
grand mal
grand marnier
grand old opry
grand ole opry
grand piano
grand rounds
grand teton
grand theft auto
grandma moses
granny annexe
granny gear
granny smith
granny smith apple
granny smith green
granny smiths
granny square
granny weatherwax
grant access
grant application
grant funded
grant funding
grant money
grant permission
grant proposal
grant writer
grant writing
grape hyacinth
grape ivy plant
grashey view
graves dermopathy
graves hyperthyroidism
graves ophthalmopathy
graves orbitopathy
gray anatomy
gray baby syndrome
gray hair
gray ladies
gray lady
gray literature
gray matter
gray platelet syndrome
gray scale
gray seal
gray squirrel
gray treefrog
gray turner
gray water
gray whale
gray whales
great dane
great ormond street
great scott
green anole
green bay packer
green beret
green berets
green bottle
green card
green chem
green chop
green corner
green day concert
green eggs ham
green eyed monster
green fingers
green flag
green gable
green gables
green giant
green goblin
green goddess
green goddess dressing
green heron
green hornet
green iguana
green lantern
green light
green light laser
green lights
green man festival
green mile
green party
green peace
green room
green shoots
green stick
green stick fracture
green tambourine
green tea
green thumb
green tree frog
green tree python
green vomit
green wich
green wich village
green woodpecker
greenhouse geisser
grey advice
grey anatomy
grey baby syndrome
grey cup
grey dwarf
grey gardens
grey goose
grey goose vodka
grey gums
grey hair
grey heron
grey hound
grey lady
grey literature
grey matter
grey nurse
grey nurse shark
grey pound
grey poupon
grey seal
grey squirrel
grey turner
grey wagtail
grey water
grey worm
grey zone
greygoose vodka
griffiths scale
griffiths scales
groucho marx
grover disease
grover transient
guelder rose
guiatuss ac
guillain barre
gulden mustard
guldens mustard
guldmann lift
gustilo anderson
gustilo iiia
guthrie card
guthrie cards
guy fawkes night
guys st thomas
haag streit
haagen daz
haagen dazs
haber bosch
haber process
haber syndrome
haber weiss
hachinski ischemic score
hadlock efw
hadlock growth curve
hail caesar
hail mary
hail mary pass
hail marys
hail storm
hailey fe
hailey hailey
hailey haileys
haldol dec
haldol decanoate
hale colloidal iron
hale stain
hall findlay reduction
hallervorden spatz
halls mentholyptus
halstead reitan
halsted clamp
halsted mosquito
ham cheese
ham eggs
ham hock
ham radio
ham salad
ham sandwich
ham sandwiches
hamada classification
hamilton anxiety
hamilton beach blender
hamilton beach toaster
hamilton d
hamilton depression
hamilton health sciences
hamilton musical
hamilton rating
hamman rich
hampton court
hampton court palace
hampton hump
hampton inn
hampton inns
hampton roads
hamptons hump
han solo
hana desogestrel
hana pill
hand schuller christian
hank dilator
hanks balanced salt
hanks buffered
hanks dilator
hannibal lecter
hansel gretel
hansen solubility
happy baby
happy family formula
happy gang
happy holi
happy tots
hardinge approach
hardy boys
hardy boys book
hardy kiwi
hardy plants
hardy rand rittler
hardy weinberg
hare core
hare krishna
hare krishnas
hare lip
harley davidson
harp lager
harp seal
harrington rod
harris hawk
harris hip
harris matrix
harris ranch
harris splint sling
harris teeters store
harriss hawk
harry potter
harry potter book
harry potters
hartmann bolus
hartmann pouch
hartmann reversal
hartmanns bolus
harvey bristol cream
harvey law
harvey milk
harvey milk movie
harvey nichols
harvey specter
harvey two face
harvey wall banger
harvey wallbanger
harvey wallbangers
harveys law
hashimoto thyroid
hasselbach triangle
hasson entry
hasson technique
hawaiian baby woodrose
hawk eye
hawk eyes
hawk man
hawk moth
hawk tuah
hawkeye pierce
hawkin sign
hawkin test
hawking radiation
hawkins ii
hawkins iii
hawkins kennedy
hawkins negative
hawkins positive
hawthorn berries
hawthorn berry
hawthorn extract
hawthorn hawks
hawthorn hedge
hawthorne effect
hawthorne effects seen
hazel dormouse
hazel eye
hazel eyes
hazel grouse
hazel nut
hazel nuts
hctz daily
head of garlic
head shoulders
head start
head stone
heaney clamp
heaney clamps
heaney needle holder
heaney stitch
heather ale
heather birth control
heather charcoal
heather honey
heather pill
heather plant
heather purple shirt
heather tablet
heavens to betsy
heberden nodes
hegar dilator
heinz beans
heinz bodies
heinz field pittsburgh
heinz ketchup
heisman trophy
helena rubinstein
heller dor
hellman mayo
hellman mayonnaise
hellmann mayo
hellmans mayo
hellmans mayonnaise
hem o lok
hemostat kelly
hemovac drain
henderson hasselbach
henderson hasselbalch
hendrich fall risk
hendrick gin
hendricks gin
henle loop
hennessy cognac
henny penny
henoch schoenlein
henoch schonlein purpura
henrietta lacks
henry approach
henry ford health
henry ford hospital
henry knot
henry meds
henry schein
henry schein dental
henry the eighth
henry vacuum
henrys law
herb alpert band
herb garden
herbert screw
hercule poirot
hering breuer
hermione granger
herr chips
herrs chips
hershey bars
hershey bears
hershey chocolate
hershey kiss
hershey kisses
hershey squirts
hershey syrup
hersheys kiss
hertel exophthalmometer
hertel exophthalmometry
hertel measurements
hess lancaster screen
hess screen
hewlett packard
hewlett packard laptop
hey alexa
hey diddle diddle
hey dude
hey dude shoes
hey google
hey joe song
hey jude
hey jude song
hey siri
hi c
hi c punch
hi chew
hi ho silver
hi lo
hi lo bed
hi res
hi tech
hiatus of winslow
hickam dictum
hickams dictum
hickman line
hickory chips
hickory dickory
hickory hollow
hickory house
hickory nc
hickory shirt
hickory smoked
hickory stick
hickory sticks
hill bomb
hill burton
hill climb
hill rom bed
hill sachs
hill start assist
hillary clinton
hillshire farm
hillshire farms
hilton garden inn
hilton head island
hilton honors
hilton hotel
hilton hotels
hiltons law
hinchey i
hinchey ia
hinchey ib
hinchey ii
hinchey iii
hipp dutch
hipp formula
hirschmann anoscope
hobby farm
hobby horse
hobson choice
hobsons choice
hodges lehmann
hodgkin huxley
hodgkin reed sternberg
hoffman negative
hoffman positive
hoffmann device
hoffmann external fixator
hoffmann frame
hoffmann ii
hoffmans negative
hoffmans positive
hohman retractor
hoke lengthening
hoke osteotome
hoke tal procedure
hoke triple cut
holle formula
holle goat
holliday segar
holly berries
holly oak
holly tree
holly wreath
holm bonferroni
holmes adie
holt oram
holy basil
holy family hospital
holy grail
holy guacamole
holy land
holy mary
holy moly
holy moses
holy name hospital
holy redeemer
holy see
holy smoke
holy spirit
holy thistle
holy water
homan positive
homans negative
homans positive
honda jazz
honey baked ham
honey bear
honey bee
honey boo boo
honey bun
honey bunches
honey buns
honey crisp apple
honey crisp apples
honey dipper
honey g baby
honey ham
honey locust
honey maid
honey nut
honey nut cheerios
honey smacks
hookes law
hooray henry
hoover sign
hoover tower
hoover vacuum
hope chest
hope diamond
hope floats
hope not
hope so
hopkins symptom checklist
hopkins verbal
hormel chili
hormel ham
horner wells
horse chestnut
horse flies
horse fly
horse mackerel
horse play
horse power
horse radish
horse shoe kidney
horse tail
hosmer lemeshow
hostess twinkie
hot cross bun
hot lips houlihan
hounsfield units
house brackmann
house brackmann grade vi
house brackmann iii
house calls
house finch
house martin nest
house martins nest
house sparrow
howell jolly
howell jolly bodies
hoyer lift
hoyer lifted
hoyer lifts
hoyer pad
hoyer sling
hp inkjet
hp lovecraft
hp sauce
hubba bubba
hubers needle
hudson bay
hudson mask
hudson stahli
huffman coding
hughes scale gbs
hugo boss
hula hoop
hulk hogan
hulka clip
hulka clips
hulka tenaculum
humalog junior
humalog mix
humby knife
humphrey field
humphrey perimetry
humphrey visual field
hungry howie
hungry howies
hungry jack
hungry jack pancake
hungry jacks
hungry joe
hungry man
hungry man dinner
hunt brothers
hunt hess
hunt hess score
hunter boots
hunter canal
hunter douglas blinds
hunter fan
hunter green sweater
hunters canal
huntington chorea
huntington library
hunts tomato sauce
hurley boards
hurley i
hurley ii
hurley iii
hurricane agnes
hurricane andrew
hurricane beryl
hurricane betsy
hurricane bob
hurricane camille
hurricane carla
hurricane carter
hurricane charley
hurricane debby
hurricane dennis
hurricane donna
hurricane dorian
hurricane erin
hurricane florence
hurricane floyd
hurricane fran
hurricane frances
hurricane georges
hurricane gloria
hurricane gustav
hurricane harvey
hurricane helene
hurricane hugo
hurricane ian
hurricane ida
hurricane idalia
hurricane ike
hurricane iniki
hurricane irma
hurricane isaac
hurricane isabel
hurricane ivan
hurricane jeanne
hurricane katrina
hurricane laura
hurricane maria
hurricane matthew
hurricane melissa
hurricane michael
hurricane milton
hurricane mitch
hurricane opal
hurricane otis
hurricane rita
hurricane sally
hurricane sandy
hurricane wilma
hurricane zeta
hurst dilator
hurst shifter
hurthle cell adenoma
hutchinson freckle
hutchinson gilford
hutchinson gilford progeria
hutchinson sign
hutchinson teeth
hutchinsons freckle
hutchinsons sign
hutchinsons teeth
huynh feldt
hyde amendment
hyland tablets
hyland teething tablets
hylands tablets
hylands teething tablets
hylo forte
hylo night
hylo tear
hyper rho
hysingla er
hyzaar daily
ian fleming novel
ibc root beer
ibm watson
ice cube
iceberg model
icelandic poppy
icy hot patch
ig iv
ignaz semmelweis
ilizarov frame
immanuel kant
inderal la
india ink
indiana jones
indiana state
indirect coombs
indy car
introvale pill
invega hafyera
invega trinza
iris atrophy
iris bombe
iris border
iris bulbs
iris claw lens
iris coloboma
iris cyst
iris defect
iris flower
iris freckle
iris hook
iris lesion
iris melanoma
iris neovascularization
iris nevus
iris nodules
iris prolapse
iris recognition
iris rhizome
iris root
iris scan
iris scanner
iris scissor
iris scissors
iris sign
irish coffee
irish spring
ironside tv
irving tubal
isaac newton
ishak score
isibloom pill
islets of langerhans
ito cell
ito naevus
ito nevus
ivan the terrible
ivor lewis
ivory billed woodpecker
ivory coast
ivory gull
ivory soap
ivory soaps
ivory tower
ivory tusk
ivy league
ivy plant
j k rowling
j r r tolkien
jaboulay pyloroplasty
jack be nimble
jack bean urease
jack box tacos
jack cheese
jack cheese quesadilla
jack coke
jack crevalle
jack daniel
jack daniels
jack daniels honey
jack dempsey cichlid
jack dempsey cichlids
jack frost
jack fruit
jack fruits
jack hammer
jack hammering
jack in box
jack in pulpit
jack in the box
jack in the pulpit
jack knife
jack link
jack links
jack mackerel
jack mackerels
jack o lantern
jack o lanterns
jack of all
jack of all trades
jack plug
jack pot
jack rabbit
jack rabbits
jack reacher
jack russell
jack russell terrier
jack russells
jack ryan series
jack sausage
jack sprat
jack stand
jack stands
jack the lad
jack the ripper
jackie o
jacks frozen pizza
jacks knives
jacks links
jacks links jerky
jacks magic beans
jacks pizza
jackson boot
jackson browne boot
jackson burrow triangle
jackson burrows oil
jackson chameleon
jackson clips
jackson five
jackson frame
jackson hole
jackson hole wyoming
jackson memorial
jackson memorial hospital
jackson pollock painting
jackson pratt
jackson rees
jackson reese circuit
jackson table
jackson trach metal
jacob black twilight
jacob creutzfeldt
jacob ladder
jacob marleys ghost
jacob sheep
jacob two two
jacobs crackers
jacobs cream crackers
jacobs creek
jacobs creek wine
jacobs ladder
jacobs ladder plant
jacobs ladder toy
jacobs sheep
jacobs tenaculum
jacobs vulsellum
jacobs well
jacuzzi bath
jade egg
jade garden
jade goody
jade plant
jade plants
jade rabbit
jade roll
jade rollers
jaeger card
jaeger chart
jaeger lecoultre
jaffa cake
jaffa cakes
jaffa gate
jaffa orange
jam roly poly
james avery ready
james bay
james beard award
james beard awards
james blunt song
james bond
james brown song
james brown soul
james cameron movie
james cook hospital
james cook university
james dobson focus
james dyson award
james dyson vacuum
james fibers
james grieve apple
james hardie siding
james hardy vet
james herriot books
james joyce novel
james lind library
james lind scurvy
james madison undergrad
james madison university
james martin thermidor
james may top gear
james paget hospital
james patterson novel
james ready mix
james river
james square boots
james taylor concert
james taylor song
james watson dna
james webb space telescope
james webb telescope
jameson whiskey
jameson whisky
jammie dodger
jammie dodgers
jane austen novel
jane does
jane eyre book
jane fonda workout
jane the virgin
jane walker scarf
janeway lesions
janssen covid
janssen vaccine
japanese knotweed
japanese maple
japanese maples
japanese spitz
jarrow formulas
jarvis gland
jarvis heart
jasmiel pill
jasmine aladdin
jasmine flower
jasmine framework
jasmine green tea
jasmine plant
jasmine spec
jasmine tea
jatene switch
jay cushion
jay gatsby
jay walk
jay walking
jay z
jaydess coil
jazz apple
jazz festival
jc penney
jc virus
jean piaget
jean valjean
jed clampett
jehovahs witness
jehovahs witnesses
jekyll hyde
jelly bean
jelly fish
jelly roll
jemima puddle duck
jenkins build
jenkins job
jenkins pipeline
jenkins server
jennie o
jennie o turkey
jenny any dots
jenny craig
jenny craigs
jenny kiss
jenny wrens nest
jeri curls
jerry built
jerry can
jerry cans
jerry curls
jerry garcia tie
jerry lewis movie
jerry lewis telethon
jerry mouse
jerry rice nfl
jerry rig
jerry rigged
jersey boys
jersey cow
jersey mikes
jersey mikes sub
jersey royal potatoes
jersey royals potatoes
jerusalem artichoke
jerusalem artichokes
jerusalem cricket
jervell lange nielsen
jessica rabbit
jessicas law
jessner peel
jessners peel
jest mock
jest snapshot
jesus christ
jet dragster
jet fuel
jet lag
jet lagged
jet li movie
jet neb
jet pizza
jet set
jet ski
jet skiing
jet skis
jet stream
jet ventilation
jets pizza
jewel box
jewel orchid
jewel osco
jewel osco pharmacy
jewel tea
jewel thief
jewett brace
jewett hyperextension brace
jewett nail plate
jext pen
jheri curl
jheri curls
jif lemon
jif peanut butter
jim beam
jim beam honey
jim beams
jim bean
jim brown nfl
jim crow laws
jim hawkins treasure
jim jam
jim jams
jim jones kool aid
jim lad
jimmy buffett song
jimmy carter center
jimmy choo
jimmy choo shoes
jimmy crack corn
jimmy cricket
jimmy dean breakfast
jimmy dean breakfast bowl
jimmy dean sandwich
jimmy dean sausage
jimmy dean sausages
jimmy fallon show
jimmy fund
jimmy john
jimmy johns
jimmy kimmel show
jimmy neutron
jimson weed
jk rowling
joan of arc
job coach
job lot
job lot patience
jobe relocation
jobes test
jobst hose
jobst stocking
jobst stockings
joe biden
joe bidens
joe camel ad
joe crab shack
joe exotic
joe fresh
joe public
joe pye weed
joe rogan podcast
joe schmo
joe six pack
joel cohen incision
joes crab shack
johanson blizzard
john barleycorn
john birch society
john bull
john calvin
john candy
john connor terminator
john cougar mellencamp
john crane clothes
john deere
john deere green tractor
john deeres
john denver song
john dillinger gang
john doe warrant
john does
john dory
john dorys
john f kennedy
john frieda shampoo
john grisham novel
john hancocks
john henry song
john hopkins hospital
john hopkins university
john jacob astor
john james audubon
john legend
john lennon airport
john lewis advert
john lewis dept store
john lewis partnership
john lewis store
john lewis vouchers
john madden football
john maynard keynes
john milton poem
john muir health
john muir hospital
john muir trail
john o groats
john oliver show
john peter smith hospital
john q
john q public
john smith bitter
john smith fictional
john smith pocahontas
john smiths
john smiths bitter
john snow pub
john snow pump
john thomas sign
john wayne airport
john wayne gacy
john wayne movie
john wayne movies
john wick movie
johnnie walker
johnnie walkers
johnny cage
johnny cake
johnny cakes
johnny cash song
johnny come lately
johnny foreigner
johnny gown
johnny jump up
johnny jump ups
johnny knoxville
johnny mnemonic
johnny on the spot
johnny pants
johnny rebs
johnny rockets
johnny rotten
johns drowsiness
johns hopkins
johns hopkins hospital
johns hopkins medicine
johnson baby
johnson baby powder
johnson city
johnson controls
johnson dellrose
johnson grass
johnson grass pollen
johnson jansport
johnson johnson
johnson johnson covid
johnson johnsons
johnson outdoors
johnson space center
johnson wax
johnsons johnson
johnsons wax
johnsonville brat
jointace gel
jolene song
jolessa pill
jolly green giant
jolly phonics
jolly rancher
jolly ranchers
jolly roger
jonagold apple
jonathan apple
jonathan apples
jonathan livingston seagull
jonckheere terpstra
jones major
jones soda
joneses next door
joness fracture
jonny come lately
joro spider
jos a bank
jose cuervo
jose cuervo gold
jose cuervos
josef mengele
josef stalin
joseph stalin
joshua tree
joshua trees
joy con
joy con controller
joy dish soap
joy division
joy formula
joy luck club
joy of cooking
joy ride
joy stick
joyeaux pill
jp morgan
jp morgan chase
judas goat
judas iscariot
judas kiss
judas priest
judas tree
judge dredd
judge judy
judge judys
juicy couture
juicy fruit gum pack
juicy lucy
juleber pill
julia language
julia notebook
julia repl
julia script
julia set
juliet pill
jump jim crow
jumping jack
jumping jacks
june bugged
june bugs
june drop
junel fe
justin bieber
juzo sleeve
juzo stockings
k con
k dur
k lor
k lyte
k mart
k oz
k pax
k pop
k tab
k y jelly
kaiser fleischer
kaiser permanente
kaitlib fe
kalashnikov rifle
kalliga pill
kapandji pinning
kaplan fibers
kaplan meier
karapandzic flap
kariva pill
karo syndrome
karo syrup
karydakis flap
kasabach merritt
kat von d
kate bush song
kate farms
kate farms pediatric
kate farms peptide
kate farms standard
kate moss perfume
kate spade
kate spade bag
kate spade purse
katie beckett waiver
katniss everdeen
katz adl
katz adls
katz index
kaufman abc
kaufman brief
kaufman rod
kawasaki like
kawasaki motorcycle
kawasaki mule
kawasaki ninja
kayser fleischer
kc chiefs
kc masterpiece
kc sunshine band
kearns sayre
keebler cookies
keebler elf
keebler elves
keeler acuity
keeler cards
keeler loupes
keen point
keeping up with joneses
kegels daily
kehrs sign
keir starmer
keith wagener barker
kell antigen
kell negative
kell positive
keller bunionectomy
kellgren lawrence
kellogg cereal
kellogg corn flakes
kellogg cornflakes
kellogg foundation
kellogg frosted flakes
kellogg school
kellogg special k
kelloggs corn flakes
kelloggs frosted flakes
kelloggs special k
kelly blue book
kelly clamps
kelly clamps applied
kelly family
kelly green shirt
kelly mint
kelly plication
kelly pool
kelly ripa show
kelly services
kelly tough
kelman phaco
kelman tip
kemps ridley
kemps test
ken doll
ken dolls
ken dressing
ken italian dressing
ken nail
ken salad dressing
ken steak house
kendall jackson wine
kendall tau
kendras law
kennedy center honors
kennedy space center
kennedy terminal ulcer
kenny caffey
kenny g
kens dressing
kens salad dressing
kent bundle
kentucky derby
kentucky fried chicken
keplers law planets
keplers laws
kerley b
kerley b lines
kerleys b lines
kerleys lines
kerlix gauze
kerlix roll
kermit the frog
kernig brudzinski
kessler foundation
kessler modified
kessler psychological distress
kessler rehab
kessler stitch
ketel one
kevorkian curette
key fob
key lime
key lime pies
keystone light
keystone light beer
khan academy
khorana score
kidd a
kidd antigen
kidd blood group
kiesselbach plexus
kikuchi fujimoto
killer sudoku app
killian dehiscence
killian jamieson diverticulum
kim jong un
kimmelstiel wilson
king arthur flour
king bed
king cake
king cakes
king charles iii
king charles spaniel
king cobra
king crab
king crab legs
king devick
king devick test
king edward memorial hospital
king edward potatoes
king edward vii
king edwards potatoes
king fahd hospital
king james
king james bible
king lear play
king lt
king mackerel steaks
king of hearts
king of hearts monitor
king of kings
king palm
king penguin
king penguins
king pin
king pins
king prawn
king prawns
king protea
king ralph cancer
king ranch
king size
king snake
king soopers pharmacy
kings canyon
kings cross
kings of leon
kirby vacuum
kirkland brand
kirkland signature
kirkland vitamins
kit kat
kitchenaid mixer
kiwi bird
kiwi cup
kiwi fruit
kiwi fruits
kiwi omnicup
kiwi ventouse
klean kanteen
klean prep
kleihauer betke
klippel trenaunay weber
klor con
kluver bucy
knickerbocker glory
knight taylor
knob creek
knockout rose
knodell score
knorr bouillon
knorr sides
knuth morris pratt
kocher langenbeck
kocher langenbeck approach
kocherized duodenum
kolmogorov smirnov
komodo dragon
komodo dragons
kool aid
kool aids
kool jazz
kool kat
kool the gang
koplik spots
krackow stitch
kraft dinner
kraft dinners
kraft heinz
kraft mac
kraft mac cheese
kraft mac n cheese
kraft macaroni
kraft paper
kraft singles
kraft velveeta
krebs buffer
krebs cycle
krebs henseleit
krispy kreme
krispy kreme donut
krispy kremes
kroener fimbriectomy
krukenberg spindle
kruskal wallis
kudo pit pattern
kugelberg welander
kuhnt szymanowski
kuntscher nail
kurvelo pill
kyleena iud
kyrle disease
la belle
la croix
la crosse
la crosse virus
la grade a
la grade b
la grade c
la leche league
la mer cream
la quinta
la quinta inn
la roche posay
la sportiva
la z boy
la z boy recliner
lachman negative
lachman positive
lacri lube
lactated ringer
ladd band
ladd bands
ladds bands
lady amherst pheasant
lady antebellum
lady antebellum song
lady beetle
lady bird beetle
lady birds
lady bug
lady bugs
lady chatterley
lady chatterleys lover
lady chatterly
lady danbury
lady di
lady di hat
lady finger
lady fingers
lady gaga
lady gaga song
lady godiva
lady grey tea
lady liberty
lady luck
lady m
lady marmalade
lady mary downton
lady of shalott
lady slipper
lady slippers
lady speed stick
lady the tramp
lady whistledown
lady windermere
lady windermeres fan
laerdal mask
laffy taffy
lake victoria
lamaze class
lamb chop
lamb chops
lamb curry
lamb ear
lamb kofta
lamb lettuce
lamb of god
lamb rogan josh
lamb shank
lamb shanks
lamb shift
lamb tagine
lamb vindaloo
lambert eaton
lambs ear
lambs quarters
lambs wool
lamington cake
lancashire cheese
lancashire hot pot
lancashire hotpot
lance armstrong bracelet
lance bass nsync
lance crackers
land before time
land caster
land cruiser
land cruisers
land fill
land lady
land lord
land mine
land of lakes
land of lincoln
land of oz
land olakes
land rover
land rovers
land shark
land slide
landau kleffner
landry guillain
langhans giant cell
langhans giant cells
lantus pen
lapidus bunionectomy
lapidus fusion
larabar bar
larin fe
larissia pill
larry obrien trophy
lasker award
latisse serum
lauge hansen
lauge hansen sar
laughing gas
laughing gull
laughing kookaburra
laughing owl
laughing stock
laurel fork
laurel highlands
laurel oak
laurel tree
laurel wreath
laurel wreaths
lauren classification
lauren intestinal type
lauren type
laurence moon
laurence moon biedl
lavender bath
lavender essential oil
lavender farm
lavender lotion
lavender menace
lavender oil
lavender tea
lavender top
lavender top tube
lavender town
law of attraction
law of laplace
lawry prime rib
lawry salt
lawry seasoned salt
lawrys salt
lawrys seasoned salt
laws of thermodynamics
lawson product
lawson software
lawsons cypress
lawton brody
lawton brody iadl
lawton iadl
lawton iadls
lawton instrumental
lay caregiver
lay chips
lay potato chips
lay preacher
layla song
layolis fe
lays chips
lays potato chips
lazy boy
lazy susan
le bernina
le chatelier principle
le cordon bleu
le creuset
le fort
le fort colpocleisis
le fort ii
le fort iii
le veen shunt
lea perrin
lea perrin sauce
lea perrins
lea perrins sauce
lea symbols
lean body
lean cuisine
leandras law
leber congenital
leber hereditary
leber optic neuropathy
lebers congenital amaurosis
lebers optic neuropathy
leconte sparrow
leconte thrasher
lee child novel
lee silverman
leena pill
legg calve
legg calve perthes
legg perthes
leisure suit larry
leksell frame
leksell stereotactic frame
lembert stitch
lemon balm
lemon basil pesto
lemon drop
lemon drops
lemon grass
lemon haze
lemon heads
lemon lime
lemon meringue
lemon pledge
lemon shark
lemon thyme
lemon verbena
lempert elevator
lempert rongeur
lenke curve
lennox gastaut
lenten rose
lenten roses
lenzs law
leo tolstoy
leonardo da vinci
lesch nyhan
lessina pill
letterer siwe
levi strauss
levis jeans
levlen ed
levonest pill
lewis a
lewis a b
lewis acid
lewis antigen
lewis b
lewis carroll book
lewis lead
lewis lead ecg
lewis leads
lewis triple response
lewis x antigen
lewis y antigen
lewy bodies
lewy body
leyland cypresses
lhermitte duclos
li fraumeni
li fraumeni like
li fraumeni syndrome
libby corn
libby fruit
libby prison
libby pumpkin
libbys corn
libbys fruit
libbys pumpkin
lieberman speculum
liebowitz social anxiety
ligament of astley cooper
ligament of berry
ligament of bigelow
ligament of cooper
ligament of henry
ligament of humphrey
ligament of lockwood
ligament of marshall
ligament of osborne
ligament of struthers
ligament of treitz
ligament of wrisberg
ligament of zinn
light criteria
light duty
light headed
light house
light touch
light year
lille model
lille score
lillow pill
lilly cares
lilly dress
lilly endowment
lilly insulin
lilly pillow
lilly pilly
lilly pulitzer dress
lily allen song
lily beetle
lily gilded
lily ingestion
lily livered coward
lily pad
lily pilly
lily pollen
lily tomlin movie
lily toxicity
lima bean
lima syndrome
limberg flap
lincoln continental
lincolns sparrow
lindeman wine
lindemans wine
linden flower
linden flower tea
linden honey
linden lab
linden tree
linden trees
lindsay nail
lindsay nails
lindt bunny
lindt chocolate
lindt truffles
line of douglas
line of gennari
line of hilton
line of linton
line of zahn
lines of beau
lines of gennari
lines of langer
lines of zahn
lineweaver burk
ling cod
ling fish
ling ling dumplings
ling ling potstickers
linton nachlas
lions den
lions mane
lions mane mushroom
lipton iced tea
lipton tea
lisch nodules
lister corn scissors
little area
little bo peep
little caesar pizza
little caesars
little debbie
little debbie cake
little debbies
little league
little leaguer
little leaguers
little miss muffet
little noses saline
little rock
little toe
littles area
liz lemon
lloyds bank
lloyds pharmacy
lo ball
lo dose
lo fi
lo loestrin
lo loestrin fe
lo mein
lo ovral
lo res
lo seasonique
lo zumandimine
lo zumandimine pill
lobster mac
lobster newberg
lobster newburg
lobster roll
lockheed martin
loestrin fe
loeys dietz
lofgrens syndrome
lofstrand crutch
lofstrand crutches
log cabin
log cabin republican
log rank
log roll
logan paul boxing
logan run
logan square
logans roadhouse
logans run
logynon ed
lombardi trophy
lone star retractor
lone star state
lone star tick
lone star ticks
long acting
long arm
long arm cast
long boat
long bone
long covid
long haul
long island iced teas
long john silver
long john silvers
long leg cast
long qt
long qtc
long term
longhorn cattle
longhorn steak house
longhorn steakhouse
loop of henle
lord taylor
lord voldemort
lorna doone
lorna doone cookie
lorna doones
loryna pill
los angeles clippers
los angeles dodgers
los angeles grade a
los angeles grade b
los angeles lakers
los angeles ram
los angeles rams
los angeles times
lotemax sm
lothrop procedure
lou gehrig
lou gehrigs
lou gehrigs disease
louis bar
louis bar syndrome
louis pasteur
louis vuitton
louis vuitton bag
love actually
love actually movie
love bites
love boat
love bombing
love bug
love handles
love in a mist
love language
love languages
love lies bleeding
love seat
lovima pill
low ogestrel pill
lowenstein jensen
lowenstein jensens
lown ganong
lown ganong levine
lubri derm
lucette coc
lucette pill
lucky bamboo
lucky brand
lucky charm
lucky charms
lucky dip
lucky dog
lucky penny
lucky star
lucky strike
lucky strikes
lucky supermarket
lucky supplements
lucy in the sky
lucy locket
luden cough drops
ludens cough drops
ludens throat drops
ludwig angina
ludwig van beethoven
ludwigs angina
luer lock
luer lock connector
luer lock syringe
luer lock syringes
luer locks
luer lok
luer luer
luer slip
luer syringe
luigi mansion
luigis mansion
luke skywalker
lumber jack
luna bar
luna bars
luna moth
lund browder
lung rads
lupron depot
lupron depot ped
luria nebraska
lutera pill
lutheran antigen
luxol fast blue
lyme ab
lyme rash
lyme regis
lyme titer
lyme western blot
lynch ion channels
lynch like
lynyrd skynyrd
mac blade
mac book air
mac book pro
mac cheese
mac cosmetics
mac donalds
mac lipstick
mac mini
mac n cheese
macdowell procedure
machado joseph
macintosh apple
macintosh blade
macintosh computer
macintosh computers
macintosh plus
mack truck
macro bid
macro dantin
mad max
madame bovary
madame curie
madden nfl
maddox rod
maddox wing
maddreys df
maddreys discriminant function
maddreys score
maexeni pill
maggi cubes
maggi noodles
maggianos little italy
maggie may song
magic eraser
magic johnson hiv
magic mouthwash
magic swizzle
magill circuit
magill forcep
magill forceps
magnan chondrectomy
magnum condoms
magnum opus
magnuson stack
mahatma gandhi
mahatma rice
maid marian
maidenhair fern
maidenhair tree
make a wish
maker mark
maker mark whiskey
makers mark
mal de debarquement
maladie de roger
malcolm x
malecot drain
mallampati class
mallampati class ii
mallampati class iii
mallampati iv
mallinckrodt catheter
mallory bodies
mallory denk
mallory hyaline
mallory trichrome
mallory weiss
malone antegrade
malone antegrade continence enema
malone procedure
malone stoma
maloney bougie
maloney dilator
maloney dilators
manchester arena
manchester fothergill
manchester united
mane n tail
maneuver of leopold
manhattan bridge
manhattan clam chowder
mann act
mann whitney
manning criteria
manouguian procedure
mantel haenszel
mantel piece
manwich sloppy joe
mao zedong
maple bar
maple donut
maple leaf rag
maple leafs
maple leaves
maple sugar
maple syrup
maple syrup urine
maple syrup urine disease
maple tree
maple urine
mapleson circuit
marble arch
marble cake
marble head
marble hill
marble palace
marble slab
marble slab creamery
marburg virus
marchman act
marco pizza
marco polo game
marco polo sheep
marcos pizza
marcus gunn
marcus gunn jaw
marcus welby md
marey law
marie antoinette syndrome
marie biscuit
marie biscuits
marie calendars
marie callender
marie callender pie
marie callenders
marie callenders pie
marie callenders pot pie
marie curie
marie kondo method
marie rose sauce
marie sharps sauce
marie stopes clinic
marie strumpell
marinesco sjogren
mario kart
maris piper potatoes
maris pipers
mark cost plus
mark cuban cost plus
mark iv wrap
mark ronson song
mark sheet
mark twain
mark wahlberg movie
markov chain
markov chain monte carlo
markov model
marks spencer
marlissa pill
mars candy
mars one
mars rover
marsh harrier
marsh ii
marsh iii
marsh rabbit
marshall amp
marshall fire
marshall islands
marshall marchetti krantz
marshall plan
marshall scholar
marshall scholarship
martha stewarts
martha vineyard
marthas rule
marthas vineyard
martin guitar
martin guitars
martin hopkins calculation
martin hopkins ldl
martin luther king
martin luther king jr
martin luther kings
martini bianco
martini glass
martini rossi
marvelon pill
marx brothers
mary celeste ghost
mary jane shoe
mary jane shoes
mary joseph nodule
mary kay consultant
mary kay cosmetics
mary kay lady
mary kay party
mary little lamb
mary lou retton
mary mary quite contrary
mary poppins
mary queen of scot
mary queen of scots
mary rose ship
marys little lamb
marzettis dressing
masaoka koga
mason allen stitch
mason bee
mason bees
mason dixon line
mason ii
mason jar
mason jars
masson trichrome
masterson clamp
matlock tv
matrifen patch
matthew effect
mattis dementia
mattox maneuver
mauriceau smellie veit
max headroom
maxam gilbert
maxim gun
maxim magazine
may flower
may grunwald giemsa
may hegglin
may pole
may thurner
mayer rokitansky
mayer rokitansky kuster hauser
mayfield clamp
mayfield head clamp
mayfield head holder
mayfield headholder
mayfield headrest
mayfield tong
mayfield tongs
mayo clinic
mayo clinics
mayo hegar
mayo scissors
mayo stand
maze procedure
mc cafe
mc donald fries
mc donalds
mc donalds fries
mc muffin
mc nuggets
mc rib
mc vitie
mc vities
mcardles disease
mcbride bunionectomy
mccaffery pain
mccain chips
mccain fries
mccain smiles
mccardle disease
mccoy blade
mccune albright
mcdonald app
mcdonald cerclage
mcdonald drive thru
mcdonald drive thrus
mcdonald drivethru
mcdonald fries
mcdonald happy meal
mcdonald measurement
mcdonald parking lot
mcdonald stitch
mcdonalds drive thru
mcdonalds drive thrus
mcdonalds drivethru
mcdonalds fries
mcdonalds happy meal
mcdonalds rule
mcgill pain
mcgill pain questionnaire
mcgrath laryngoscope
mcgrath mac
mcgrath video laryngoscope
mcgraw hill
mcintosh amp
mcintosh amplifier
mcintosh apple
mcintosh apples
mcintosh hand syndrome
mckenzie clip
mckenzie exercises
mckenzie extension
mckenzie method
mckenzie press ups
mckeown esophagectomy
mckissock pedicle
mcmillan suture
mcroberts suprapubic pressure
md anderson
meckel cave
meckel gruber
meckels cave
mediterranean diet
medrol dose pack
medrol dose pak
medrol dospak
medtronic hall
mees lines
megans law
meissner corpuscle
melba sauce
melba toast
melba toasts
melissa doug puzzle
melissa doug toys
melissa essential oil
melissa officinalis
melissa oil
melissa shoes
melissa tea
melissa virus
melkersson rosenthal
mellow mushroom
members mark
members mark brand
members mark vitamins
members only
membrane of bruch
memorial sloan kettering
men acwy
men at arms
men in black
men quadfi
mendels law
mendels laws
menghini needle
menieres attack
menke disease
menke kinky hair
menke syndrome
menkes kinky hair
mercedes benz
mercedes benz sign
merchant view
mercilon pill
merkel cell
merrill lynch
merrill lynchs
merry christmas
meryl streep
merzee fe
metadate er
mexican brown heroin
mexican bush sage
meyer lemon
meyer overton
meyer rokitansky
meyerding grade
miami dolphins
miami heat
miami j
miami marlin
miami marlins
mic key button
michael j fox foundation
michael myers mask
michael myers movie
michael row the boat
michael scott office
michaelis gutmann
michaelis menten
michelle beatles
mickey d
mickey ds
mickey g button
mickey mouse
mickey mouse shirt
mickey mouse sign
mickey mouses
micky d
micky dolenz
micky ds
micro bial
micro k
micro lax
microgestin fe
microsoft copilot
miele dishwasher
mifflin st jeor
mike drop
mike hard lemonade
mike hot honey
mike ike
mike ikes
mike myers movie
mike pender diet
mike rowe dirty jobs
mike s
mike s hard
mike tyson punch
mike tysons
mikes hard
mikes hard lemonade
mikes hard lemonades
mikes harder
mikes hot honey
milano cookie
milano cookies
miles abdominoperineal
miles away
miles per gallon
miles per hour
miles resection
miles run
miles teller film
miles to go
miles walked
mili pill
milk bone
milk duds
milk maid
milk of mag
milk shake
milk thistle
millard rotation advancement
miller abbott
miller abbott tube
miller blade
miller dieker
miller fisher
miller forensic
miller galante knee
miller genuine draft
miller high life
miller light
miller lite
miller moth
miller time
millon clinical
millon multiaxial
milwaukee brace
milwaukee brewer
milwaukee brewers
milwaukee bucks
milwaukee shoulder
minastrin fe
minerva vest
mini aussie
mini bal
mini cooper
mini mad
mini mite
minivelle patch
minnesota timberwolves
minnesota wild
minnie mouse
mint mobile
minute maid
minute maid orange juice
minute rice
mircette pill
mirena coil
misgav ladach
miss america
miss clavel
miss daisy
miss daisy driving
miss dior
miss dior perfume
miss ellie dallas
miss emma
miss grundy
miss hannigan
miss havisham
miss havisham house
miss havishams
miss honey matilda
miss hoover
miss jean brodie
miss jessel
miss kim
miss kitty gunsmoke
miss lippy
miss manners
miss marple
miss marples
miss moneypenny
miss peregrine
miss piggy
miss rachel
miss right
miss scarlet clue
miss selfridge
miss trunchbull
miss vicki
miss vickie
miss willmotts ghost
miss world
mister rogers
mitchell ponseti afo
mitrofanoff stoma
mitt romney
mityvac m style
mlk day
mlk jr
mmr ii
moaning minnie
modelo negra
modic changes
modic endplate changes
modic type i
modic type ii
modified bloom richardson
modified bruce
modified duke
moe burrito
moe southwest
moe southwest grill
moe surgery
moe tavern
moes burrito
moes southwest
moes southwest grill
moes surgery
moes tavern
moet chandon
mohs micrographic
mohs micrographic surgery
molly coddle
molly guard
molly hatchet
molly maid
molly maids
molly mdma
molly percocet
molly percs
molly ringwald film
molly shannon snl
molly use
molotov cocktail
monkey bars
monkey bread
monkey mia
monkey puzzle tree
monkey wrench
mono linyah
monofer infusion
monro kellie
monsels solution
monster drinks
monster high
monster hunter
monster munch
monster trucks
monte carlo
monte cristo
monte hall problem
monterey bay
monterey bay aquarium
monterey cypress
monterey jack
monterey jack cheese
monterey jacks
monterey pine
monterey pines
monterey pop
monterey shale
montezuma revenge
montezumas revenge
montgomery asberg
montgomery glands
montgomery gmbh
montgomery strap
montgomery straps
montgomery t tube
montgomery tubercles
montgomery wards
monti channel
montmorency cherry
montmorency cherry juice
montreal bagel
montreal canadiens
montreal cognitive
montreal cognitive assessment
monty hall problem
monty hall show
monty python
monty pythons
moon boots
moon cup
moon drop
moon face
moon jelly
moon jelly cream
moon landing
moon light
moon molar
moon molars
moon pie
moon pies
moon river
moon sand
moon shine
moon unit zappa
moon walk
moore clinic
moore law
moore pin
moores law
morgan stanley
morgan stanleys
morison pouch
morisons pouch
morrison pouch
morrisons pouch
morse code
morse fall
morse fall risk
morse fall score
morse falls
morse falls scale
morsier syndrome
morticia addam
morticia addams
morton foot
morton neuromas
morton salt
morton salt shaker
morton salts
morton steakhouse
morton toe
mortons salt shaker
mortons toe
moscow mule
moscow mules
moses basket
moses baskets
moss agate
moss miami
moss stitch
moss tube
mother bear
mother bunch
mother goose
mother gothel
mother hubbard
mother hubbards
mother in law
mother jones
mother lode
mother mary
mother nature
mother of pearl
mother ship
mother teresa
mother teresas
mother theresa
mother wort
mott apple juice
mott applesauce
motts apple juice
motts applesauce
mount auburn
mount carmel
mount etna
mount everest
mount fuji
mount gambier
mount hood
mount isa
mount kailash
mount kilimanjaro
mount kisco
mount olympus
mount pinatubo
mount pleasant
mount rainier
mount rundle
mount rushmore
mount rushmores
mount shasta
mount sinai
mount sinai hospital
mount washington
mountain ash
mountain dew
mountain dews
mowat wilson
mr bean
mr big
mr burns
mr clean
mr coffee
mr darcy
mr hyde
mr magoo
mr men
mr potato head
mr right
mr rogers
mr spock
mr whippy
mrs baird
mrs baird bread
mrs bairds
mrs bairds bread
mrs bates
mrs beeton
mrs beetons
mrs bennet
mrs bouquet
mrs brown boys
mrs butterworth
mrs butterworths
mrs butterworths syrup
mrs claus
mrs crimble
mrs cubbisons
mrs dalloway
mrs danvers
mrs dash
mrs dash garlic
mrs doubtfire
mrs doyle father ted
mrs fields
mrs freshley
mrs freshleys
mrs frisby
mrs frisby rats
mrs grossman
mrs grossmans
mrs gump
mrs hall herriot
mrs hinch
mrs hudson
mrs kennedy neighbours
mrs maisel
mrs merton
mrs meyer soap
mrs meyers
mrs meyers clean day
mrs meyers soap
mrs overall
mrs paul fish
mrs pauls fish
mrs pauls fish sticks
mrs piggle wiggle
mrs potato head
mrs potts
mrs renfro salsa
mrs robinson song
mrs santa claus
mrs slocombe
mrs smith pie
mrs smiths
mrs tiggy winkle
mrs weasley
mrs wilkes dancing
mrs winners
mrs winslow
ms contin
ms frizzle
ms hug
ms office
ms pacman
ms word
mst continus
mt carmel
mt denali
mt dew
mt etna
mt everest
mt fuji
mt hood
mt kilimanjaro
mt kisco
mt mckinley
mt pleasant
mt rainier
mt rushmore
mt sinai
mt sinai hospital
mt st helen
mt st helens
mt tam
mt vernon
mt washington
mt whitney
mt zion
mucinex fast max
mucinex max
muehrcke lines
mueller hinton
mueller hintons
muenster cheese
mug cake
mug root beer
muir torre
muir woods
mumford procedure
mung bean
mung beans
munson sign
munster cheese
mur cel
murine ear
murine tears
murphy bed
murphy beds
murphy button
murphy chair
murphy drip
murphy eye
murphy law
murphy negative
murphy oil soap
murphy positive
murphy punch
murphys irish stout
murphys law
murphys laws
murphys negative
murphys positive
murphys punch
murphys stout
murray cod
murray darling
murray grey cattle
murray mint
murray mints
murray river
murray river turtle
murray secretion
murray state
murray valley
murray valley encephalitis
mustang sally
mustard gas
mustard green
mustard greens
mustard seed
mustard seeds
mycosis fungoides
myers briggs
myers cocktail
myers cocktail iv
myrtle spurge
myrtle tree
myrtle warbler
myzilra pill
nacrez pill
naegele rule
naegeles rule
nanny goat
napoleon hat
napoleons hat
narcan kit
narcan spray
nasacort aq
nasonex spray
nassau grouper
natalia pill
natazia pill
nathan drake uncharted
nathan famous
nathan hale high
nathan hot dog
nathan hot dogs
nathans famous
nathans hot dog
nathans hot dogs
natures made
natures path
natures sunshine
natures way
naughton protocol
navy seal
navy vet
navy veteran
neer hawkins
neer ii
neffy spray
negative nancy
neil med
neil med rinse
neil young album
neiman marcus
nellie stevens hollies
nellie the elephant
nelly furtado song
nelson mandela
nelson textbook
neocate jr
neocate junior
nephro vite
nerve of arnold
nerve of bell
nerve of grassi
nerve of hering
nerve of jacobson
nerve of kuntz
nervous nellie
nervous nelly
nervous norvus
nestle purina
nestle quik
nestle toll house
neti pot
nevus of ito
nevus of ota
new amsterdam
new amsterdam vodka
new caledonia
new era
new forest
new forest pony
new jack swing
new orlean
new orlean roast
new orlean saints
new york knick
new york ranger
new york yankee
newberry award
newbery award
newbery medal
newcastle brown
newcastle brown ale
newcastle disease
newcastle ottawa
newman civic fellow
newman keuls
newman own
newman own salsa
newman salad dressing
newmans own
newmans own salsa
newton laws
newton raphson method
newtons cradle
newtons law
newtons laws
newtons rings
nextstellis pill
niaspan er
nicki minaj
nicoise salad
nicorette gum
nicorette quickmist
niemann pick
niferex tabs
nigella lawson
nikki birth control
nikki pill
nikki tablet
nile blue stain
nile crocodile
nile monitor
nile perch
nile red
nilla wafer
nilla wafers
nilstat drops
ninja foodi
ninja star
ninja turtle
ninja turtle nerve
ninja warrior
nissen fundo
nixon method
nobel laureate
nobel peace prize
nobel prize
nobel prize winner
nobel prizes
noble test
noddy holder
node of cloquet
node of lund
node of ranvier
node of rosenmuller
nodes of cloquet
nodes of ranvier
nodes of rotter
non hodgkin lymphomas
non hodgkin s
noonan like
nora be
nora roberts novel
nordic curl
nordstrom rack
norfolk island pine
norfolk naval
norfolk norwich
norfolk pine
norfolk terrier
norgeston pill
noriday pill
norimin pill
northern cardinal
northern harrier
norton antivirus
norton risk
norton security
norton simon
norwalk virus
norway maple
norway spruce
nosey parker
nosey parkers
nosy parker
nosy parkers
nottingham forest
nottingham prognostic index
nottingham score
nova nordisk
nova t
nova t iud
novak djokovic
novofem tablet
novolog mix
nu derm
nu gauze
nu knit
nu lytely
nu metal
nu shield
nucynta er
nuss bar
nuss bars
nuss procedure
nutramigen lgg
nutter butter
nutter butters
nuva ring
nuvaring ring
nux vomica
nylia pill
nymyo pill
nyquil dayquil
nyquil severe
ober positive
obers test
obi wan kenobi
obrien active compression
obrien test
obriens active compression
obriens test
occam razor
occams razor
occams razors
ocean drive
ocean perch
ocean spray cranberry
ocean sunfish
oceanspray juice
ocella pill
ochsner clinic
ockhams razor
oconnor osullivan
oconnor osullivan retractor
oconnor tenckhoff
ogestrel pill
oh boy oberto
oh calcutta
oh danny boy
oh henry bar
oh henry bars
oh my darling
oh my darling clementine
oh my god
oh my gosh
ohms law
oilatum junior
ok google
old bailey
old crow
old dutch
old el paso
old faithful
old fashioned
old fashioned cocktail
old forester bourbon
old glory
old man of hoy
old man river
old mother hubbard
old navy
old peculier
old speckled hen
old spice
old st nick
old trafford
olive baboon
olive drab
olive oils
olive pit
olive pits
olive press
olive ridley turtle
olive skin
olive skinned
olive tapenade
olive tree
olive warbler
oliver twist
omni hotel
omni pod
omni pods
omnipod dash
opal card
opal fruits
opal ring
opana er
oprah winfrey
organ of corti
organ of giraldes
organ of jacobson
organ of zuckerkandl
ornish diet
orphan annie
orsythia pill
ortho cept
ortho cyclen
ortho gynol
ortho novum
ortho tri cyclen
ortolani barlow
orton gillingham
orville redenbacher
orville redenbachers
os cal
os cal d
os odontoideum
osama bin laden
osborn waves
oscar award
oscar awards
oscar de la renta
oscar fish tank
oscar health
oscar insurance
oscar isaac film
oscar mayer
oscar mayers
oscar meyer hot dog
oscar night
oscar night party
oscar nomination
oscar speech
oscar the grouch
oscar wilde play
oscar winner
oscar winning
oscar worthy
osgood schlatter
osgood schlatters
osler nodes
osler rendu
osler weber
osler weber rendu
oswestry low back
otis elevator
otis elevators
otis spunkmeyer
ottawa ankle
ottawa ankle rule
ottawa charter
ottawa knee
ottawa rules
ottawa sah rule
ottawa senators
outerbridge grade iv
ovassapian airway
ovranette pill
ox eye daisy
oxford cephalosporin
oxford dictionary
oxford happiness
oxford house
oxford knee
oxford knee score
oxford shirt
oxford shirts
oxford shoes
oxford uni
oxford unicompartmental
oxy codone
oxy contin
oxy cotton
oyster catcher
oyster cracker
oyster mushroom
oysters kilpatrick
oysters rockefeller
oysters rockerfeller
pabst blue ribbon
pabst smear
pac man
paddington bear
padgett dermatome
padua prediction
padua score
paget schroetter
paget schrotter
paget von schroetter
panda bear
panda express
panda eyes
panda sign
panda sign brain
pandora box
pandora bracelet
pandora charm
pandora charms
pandoras box
panera bread
papa bear
papa doc
papa gino
papa ginos
papa joe
papa joes
papa john
papa john pizza
papa johns
papa johns garlic
papa johns pizza
papa murphy
papa murphys
papa murphys pizza
papa smurf
pappy van winkle
parinaud oculoglandular
paris is
parker kerr stitch
parkes weber
parkinson law
parkinsons law
parkinsons laws
parks rec
parks recreation
parma ham
parma violet
parma violets
parry romberg
parsonage turner
passy muir
passy muir speaking valve
passy muir speech valve
passy muir valve
pasteur pipette
paterson brown kelly
paterson kelly
patience of job
patient zero
patrick cathedral
patrick day parade
patrick starfish
patricks day
patricks day parade
patricks test
paul bearer
paul blart mall cop
paul brown stadium
paul bunnell positive
paul bunnell test
paul bunyan statue
paul mccartney concert
paul mccartney song
paul mccartney wings
paul mikulicz
paul mitchell hair
paul mitchell shampoo
paul newman movie
paul newman salad dressing
paul newmans dressing
paul newmans salad dressing
paul oliver hospital
paul prudhomme seasoning
paul prudhommes seasoning
paul revere ride
paul revere village
paul simon concert
paul simon song
paul smith shirt
paul smith wallet
paul the apostle
paul the octopus
paul walker fast furious
pauls boutique
pauls letters
pauwels angle
pavlik harness
pavlov dog
pavlova dessert
pavlovs dog
paw patrol
paxil cr
payne theater
paynes gray
paynes grey
peabody award
peabody developmental
peabody motor
peabody picture
peace corps
peace lilies
peace pipe
peace river
peace sign
peach bowl
peach cobbler
peach cobler
peach crisp
peach faced lovebird
peach fuzz
peach melba
peach melbas
peach pit
peach prc
peach schnapps
peach tree
peach tree city
pearl earring
pearl earrings
pearl jam
pearl milk tea
pearl necklace
pearl onion
pearl onions
pearson correlation
pearson r
pearsons chi
pearsons correlation
pearsons r
peau d orange
peches melba
pedersen speculum
pederson speculum
pedia care
pedia lax
pedia lyte
pedia sure
pedia sure peptide
peeping tom
peeping toms
peeta mellark
peggys cove
pei wei
pell grant
pell grants
pellegrini stieda
pemberton osteotomy
pembertons sign
pen allergic
pen needles
pen pineapple
pen vee k
pen vk
penfield dissector
penfolds grange
penlac lacquer
penn jillette
penn medicine
penn presbyterian
penn state
penn station
penn station subs
penn treaty
pennies from heaven
penny arcade
penny auction
penny candy
penny dreadful
penny drop
penny jar
penny lane beatles
penny loafer
penny market
penny marshall film
penny pincher
penny pinching
penny royal
penny sized
penny stock
penny whistle
penrose drain
penrose stairs
pentalogy of cantrell
pentalogy of fallot
peoples court
peppa pig
pepper ann arbor
pepper corn
pepper jack cheese
pepper lemon
pepper mint
pepper oni
pepper pig
pepper pot
pepper ridge farm
pepper sprayed
pepper steak
pepper syndrome
pepper tree
pepperidge farm
pepperidge farm bread
pepperidge farms
peppermint patty
pepsi max
pepto bismal
pepto bismol
percy jackson books
perdue chicken
perdue farms
perdue nuggets
peri colace
peri stroke
perkins brailler
perkins loan
perkins pancakes
perkins restaurant
perkins tonometer
perl script
pernod ricard
perrier jouet
pete repeat
pete sake
peter cottontail
peter de la billiere
peter gabriel concert
peter gabriel song
peter jackson film
peter lougheed hospital
peter out
peter outs
peter outs early
peter pan
peter pan syndrome
peter pans
peter paul almond joy
peter paul mounds
peter piper
peter principle
peter pumpkin eater
peter rabbit
peter rabbit book
peter rabbit cup
peter rabbits
peter sellers film
peter tchaikovsky
peter the great
petering out
peters anatomy
peters ice cream
peters out
peters plus
peters plus syndrome
petersen defect
petersen space
petersens defect
petersens hernia
petersens space
petes sake
petit four
petit fours
petit mal
petit mals
petri dishes
peutz jeghers
pf chang
pf changs
pf hypericum
pfannensteil incision
pfannensteil scar
pfirrmann grade iv
phadia immunocap
phalen positive
phenobarb taper
philadelphia cheesesteak
phileas fogg
philips avent
philips hue
philips screwdriver
philips ventilator
philith pill
phillips colon health
phillips curve
phillips exeter academy
phillips head
phillips milk of magnesia
phillips respironics
phillips screw
phillips screwdriver
philly cheese
philly cheese steak
philly cheesesteak
philly cheesesteaks
philly steak
philly steak sandwich
phos lo
phos nak
pi day
pick bodies
pico dressing
pico prep
pico salax
pico wound
pierre robin
piggly wiggly
pillsbury biscuits
pillsbury crescent rolls
pillsbury dough boy
pillsbury doughboy
pimm cup
pimtrea pill
pink champagne
pink fairy armadillo
pink floyd
pink floyd song
pink lady
pink lady apple
pink pearl apple
pink shirt
pinto bean
pinto beans
pinto flyer
pinto horse
piper aircraft
pippi longstocking
pippin apple
pippin apples
pirouline wafers
pitt hopkins
pittsburgh penguins
pittsburgh pirates
pittsburgh sleep
pittsburgh steelers
pizza hut
plain jane
plain janes
plain jo
planck constant
plicae of kerckring
ploughman lunch
ploughmans lunch
plummer nails
plummer vinson
plummers nails
pointes de torsade
poison dart frog
poison hemlock
poison ivy
poison ivy rash
poison oak
poisson distribution
pollyanna principle
polo mint
poly filla
poly gam
poly grip
poly pocket
poly sporin
poly trim
poly vi flor
poly vi sol
pomeroy method
pomeroy technique
pomeroy tubal
ponce de leon
ponseti casts
pontius pilate
poole pottery
pop art
pop corn
pop evil
pop goes the weasel
pop ins
pop n lock
pop rock
pop rocks
pop secret
pop tart
pop warner
pop warner football
pop weasel
pope benedict
pope john paul
pope john paul ii
popeye the sailor
poppy appeal
poppy playtime
poppy pod
poppy pods
poppy red
poppy seed
poppy seed bagel
poppy seed bagels
poppy seed cake
poppy seed dressing
poppy seed muffin
poppy seed muffins
poppy seeds
poppy tea
portex suctionaid
portex trach
portia pill
posey alarm
posey bed
posey belt
posey restraint
post bac
post bran flakes
post code
post dates
post hoc
post ictal
post its
post malone
post malone concert
post malone song
post man
post master
post mortem
post nasal drip
post partum
post prandial
post raisin bran
postman pat
potocki lupski
potter bucky
potters clay
potts puffy
potts spine
pouch of douglas
pouch of hartmann
pouch of morison
pozzi tenaculum
prader orchidometer
prader willi
pram score
pratt crossbones
pratt dilator
pratt dilators
pratt dilators used
pred forte
pred forte qid
pred taper
president biden
president bush
president carter
president clinton
president eisenhower
president ford
president jefferson
president kennedy
president lincoln
president nixon
president obama
president reagan
president roosevelt
president truman
president trump
president washington
previfem pill
price book
price chopper
price chopper pharmacy
price club
price cut
price cutters
price gouging
price is right
price line
price list
price match
price rite
price tag
price tower
price waterhouse
prims algorithm
prince albert piercing
prince albert piercings
prince albert tobacco
prince andrew scandal
prince charming
prince edward island
prince edward islands
prince edward theatre
prince harry book
prince harrys book
prince of persia
prince of wales hospital
prince of wales island
prince of wales tea
prince philip movement
prince rupert drop
prince rupert drops physics
prince spaghetti
prince william
princess alexandra hospital
princess alice hospital
princess bride
princess bubblegum
princess cake
princess cruise
princess cruises
princess cut
princess diana car
princess diaries
princess dress
princess elizabeth hospital
princess grace hospital
princess margaret hospital
princess of wales hospital
princess party
princess royal
princess royal hospital
princess the frog
princess tower
pringle can
pringle crisp
pringles chips
proair respiclick
prostap sr
proud mary
pruitt inahara
prune belly eagle barrett
psammoma bodies
psammoma body
puestow procedure
pulitzer prize
pulitzer prizes
pulitzer winner
puramino jr
purple drank
purple emperor
purple haze
purple heart
purple heart medal
purple kush
purple loosestrife
purple martin house
purple noon
purple rain
purple top
purple top tube
pussy riot
pussy willow
pussy willows
putti platt
python code
python django
python flask
python hook
qdoba burrito
qlaira pill
quality inn
quartette pill
queen anne cherries
queen anne lace
queen annes lace
queen bed
queen bee
queen bees
queen charlotte hospital
queen elizabeth hospital
queen elizabeth ii
queen mary hospital
queen mother
queen of hearts
queen of scots
queen of sheba
queen of the night
queen palm
queen size
queen square
queen victoria
quest bar
quest bars
quick dash score
rachel carson silent spring
rachel haircut
rachel ray dog food
rachel ray show
rachel rays
rachel sandwich
radar oreilly
ragged robin
ragged robins
raggedy andy
raggedy ann
rai binet
rai stage
rai stage i
rai stage iv
rainier beer
raisin bran
raisin nut bran
ralph lauren
ralph laurens
ramos gin fizz
ramsay hunt
ramsay score
ramsay sedation
ramsey hunt syndrome
ramsey score
rancho cucamonga
rancho level
rancho level iv
rancho los amigos
rancho los amigos scale
rancho relaxo
raney clips
range rover
ranson score
rapunzel syndrome
rasch analysis
rasch model
raven matrices
raven nest
raven progressive matrices
raven rock
ravens progressive matrices
real salt
reclipsen pill
red bull
red bull can
red bull cans
red bull energy
red bull gives
red bull vodka
red bulls
red cap
red caps
red dawn
red dead
red dead redemption
red delicious
red delicious apple
red devils
red dog
red door
red dwarf
red eye
red grouper
red grouse
red hat
red leicester
red man
red man chewing
red man syndrome
red mans syndrome
red maple tree
red neck
red panda
red planet
red river
red river hog
red robin
red robinson
red rooster
red rose tea
red sea
red setter
red snapper
red sox
red squirrel
red stick
red stripe
red valerian
red wing
red yeast
red zinger
redivac drain
reed frost index
reed solomon code
reed solomon codes
reed sternberg
reed sternberg cell
reese cup
reese cups
reese egg
reese peanut butter
reese peanut butter cup
reese pieces
reese puffs
reeses egg
reeses peanut butter
reeses peanut butter cups
reeses pieces
refresh liquigel
regan morrey type ii
regular guy
regular joe
reimers migration index
reinke edema
reinke space
reinkes edema
reinkes oedema
reinkes space
reisberg fast
reisberg scale
reli on
reli on meter
reli on prime
relion prime
remington hair
remington rand
remington rifle
remy martin cognac
rendu osler weber
replika ai
rescue ranger
retin a micro
reuben sandwich
reuben sandwiches
reverdin graft
reverdin isham
reverse barton
reverse bennett
reverse hill sachs
rey auditory verbal
rey fifteen item
rey figure
rey mysterio
rey osterreith
rey osterrieth
rey skywalker
reynolds bread
reynolds number
reynolds pentad
reynolds risk calculator
reynolds risk score
reynolds tobacco
reynolds wrap
reynolds wrap foil
rho gam
rhodes greece
rhodes scholar
rhodes scholars
rhodes scholarship
rhogam given
rhus tox
rhus toxicodendron
rice bran
rice cooker
rice krispie
rice krispie treats
rice paddy
rich kid
rich man
rich tea
rich tea biscuit
rich tea biscuits
rich text
rich text format
rich uncle skeleton
richards plate
richards screw
richardson retractors
richmond agitation
richter s hernia
richter transformation
richters hernia
richters syndrome
richters transformation
rick hansen foundation
rickham reservoir
riedel lobe
riedel struma
riedels lobe
riedels thyroiditis
riester otoscope
rigevidon pill
rigler sign
riker sas
riker sedation
ring of kayser
ring of schatzki
ring of waldeyer
ringer lactate
ringer lactated
ringo starr
rinne negative
rinne positive
rinne weber
rip van winkle
rip van winkles
rishi sunak
risperdal consta
risperdal m tab
risser cast
rita ice
rita italian ice
rita water ice
ritalin la
ritalin sr
ritas italian ice
ritas water ice
ritleng tube
ritter sport
ritz bits
ritz cracker
ritz crackers
ritz craker
rivelsa pill
rivermead postconcussion
rives stoppa
rives stoppa repair
roald dahl
rob lowe show
rob peter to pay
rob pilatus
rob reiner film
rob roy cocktail
rob roys
rob roys cocktail
rob thomas band
rob zombie
robbing peter
robbing peter to
robbing peter to pay
robert burns night
robert burns supper
robert de niro
robert downey jr
robert e lee statue
robert frost poem
robert frost poems
robert gordon university
robert half
robert jones bandage
robert jones bandaging
robert jones dressing
robert koch institut
robert koch institute
robert mondavi wine
robert packer hospital
robert redford movie
robert wood johnson
robertson screw
robertson screwdriver
robin egg
robin eggs
robin hood
robin hood men
robin hoods
robin hoods barn
robin nest
robin redbreast
robin thicke song
robinson catheter
robinson crusoe
robinson crusoe economy
robinson drain site
robs peter
robs peter to pay
rocephin im
rocephin iv
rock band
rock cake
rock candy
rock climb
rock cod
rock hudson movie
rock lobster
rock of ages
rock paper scissors
rock salt
rock shandy
rock sound
rock star
rock star energy
rock stars
rock steady
rock tape
rock wallaby
rockwood clinical frailty
rockwood clinical frailty scale
rockwood frailty
rockwood scale
rocky mountain
rocky mountain spotted
roger chair gait
roger dodger
roger over
roger rabbit
roger that
roger wilco
roho cushion
roland emmerich film
roland keyboard
rold gold
rold gold pretzels
rollator walker
rolling pin
rolling rock
rolling stone
rolling stones
rolling thunder
rolling walker
rolls royce
rolls royces
roma gypsy
roma lazio
roma tomato
roma tomatoes
romaine hearts
romaine lettuce
romano cheese
romano macaroni grill
romano ward
romanos macaroni grill
romberg negative
romberg positive
rome criteria
rome iv
romeo juliet
romhilt estes
ron burgundy
ron weasley
ronald mcdonald
ronald mcdonald house
ronald mcdonald houses
ronald reagan
roos stress test
roos test
rosai dorfman
rose apple
rose bay willowherb
rose bowl
rose bushes
rose colored glasses
rose garden
rose geranium
rose gold
rose hip
rose hip oil
rose hips
rose hips tea
rose of tralee
rose petal
rose petals
rose prick
rose quartz
rose scented
rose tea
rose thorns
rose tint
rose tinted
rose tree
rose tyler doctor who
rose waaler
rose water
rose wine
rosemary bread
rosemary chicken
rosemary focaccia
rosemary garlic
rosemary ham
rosemary s baby
rosemary shampoo
rosemary sprig
rosemary sprigs
rosemary tea
rosemarys baby
rosenbaum card
rosenbaum pocket card
rosenthal fibers
roses chocolates
roses lime
roses lime marmalade
roses of sharon
rosie assistant
rosie lee tea
rosie the riveter
ross carbonate
ross dress
ross dress for less
ross konno
ross procedure
ross river
ross river virus
ross store
ross stores
rossini cocktail
rossmax bp
roth spot
roth spots
rothmund thomson
roux en y
roux limb
roux stasis
roux stasis syndrome
rowan berries
rowan martin laugh in
rowan oak
rowan tree
rowntrees fruit pastilles
rowntrees randoms
roxanne song
roy chapman ear
roy rogers drink
roy rogers restaurant
royal adelaide hospital
royal alexandra hospital
royal ascot
royal bank
royal basmati
royal canberra
royal caribbean
royal caribbean cruise
royal challenge
royal children
royal crown
royal darwin hospital
royal dutch shell
royal family
royal flush
royal flying doctor
royal free
royal free hospital
royal glamorgan
royal hobart hospital
royal icing
royal jelly
royal lancaster infirmary
royal london hospital
royal marsden
royal melbourne hospital
royal mile
royal pain
royal palm
royal perth
royal perth hospital
royal poinciana
royal prince alfred hospital
royal python
royal united hospital
royal victoria hospital
royal victoria infirmary
royal women
royal women hospital
royal worcester porcelain
ruben sandwich
rubik cube
rubiks cube
rubin maneuver
rubins maneuver
rubinstein taybi
ruby chocolate
ruby developer
ruby gem
ruby gems
ruby laser
ruby on rails
ruby port
ruby princess runaway
ruby programmer
ruby red
ruby script
ruby slippers
ruby throated hummingbird
ruby tuesday
ruby tuesdays
ruby version
ruby wedding anniversary
rudolf virchow
rudyard kipling
rueben sandwich
ruffini corpuscle
ruffles chips
ruffles have ridges
rufous hummingbird
rugosa rose
rumpelstiltskin story
runaround sue
rupert bear
rush hour
rush limbaugh show
rush medical center
rush pin
rush rod
rush rods
russel stover candy
russell bodies
russell silver
russell stover candy
russell viper
russet burbank
russian doll
russian olive
russian roulette
russian sage
russian salad tin
rutgeerts score
ruth chris steak
ruth chris steakhouse
rutherford category
rutherford class
ruths chris
ruths chris steak
ruths chris steakhouse
rx bars
rx bin
rx list
ryan white program
ryder cup
ryder cup golf
ryder truck
sabouraud dextrose
saddam hussein
safyral pill
sage accounting
sage advice
sage brush
sage derby cheese
sage grouse
sage hen
sage payroll
sage publications
sage smudge
sage tea
sage thyme
saint anthony
saint bernard
saint georges respiratory
saint john wort
saint johns wort
saint joseph aspirin
saint jude
saint nick
saint patrick
saint triad
saint vitus
salem sump
salem sump tube
salem witch trials
sallie mae loan
sallie mae loans
sally anne store
sally army
sally beauty
sally beauty supply
sally field movie
sally hansen nail polish
sally hansens
sally lightfoot crab
sally lunn bath
sally lunns bath
sally port
sally ride
sally rooney novel
salon pas
salter harris
salter harris ii
salter harris iii
salter harris iv
salter ii
sam adams beer
sam club
sam e
sam e prescription
sam smith concert
sam smith song
sam splint
sampaolesi line
sams choice
sams club
sams string
samuel adams beer
samuel smith beer
samuel smiths beer
san francisco syncope rule
sand dollar
sand dune
sand hill crane
sand martin
sand martins
sand piper
sand storm
sanders type ii
sanders type iii
sanderson farms
sanderson sisters
sandifers syndrome
sando cal
sando k
sando phos
sandostatin lar
sanger brown
sanjad sakati
sano modification
santa baby
santa claritas
santa claus
santa claus rally
santa clause
santa gertrudis
santa hat
santa margherita
santa paws
santa pod
santa sangre
santa visit
santa ynez
sapporo beer
sara lee bread
sara lee cake
sara lee pound cake
sara lift
sara plus lift
sara steady
sara stedy
sarah cannon cancer
sarah cannon cancer institute
sarah connor chronicles
sarah lawrence college
sarah lee cake
sarah lee pound cake
sarah mclachlan dog
sarah michelle gellar
sarah palin politician
sarmiento brace
sarmiento cast
sauve kapandji
savary dilation
savary dilator
savary dilators
savary gilliard
savoy cabbage
savoy truffle
saw palmetto
saw tooth
says phoebe
sazon goya
sc johnson
scarff bloom richardson
scarff bloom richardson grade
scarpa triangle
scarsdale diet
schamberg purpura
schanz pin
schanz pins
schanz screw
schanz screws
schatzker ii
schatzker iv
schatzker type vi
schatzker vi
schatzki ring
schatzki rings
schatzkis ring
schick hydro
schick razor
schick razors
schiller duval
schiller iodine
schiller walter
schober modified
schrodinger cat
schrodingers cat
schroth method
schwab england
schwab england adl
schwalbe line
schwartz rounds
scotch bonnet
scotch brite
scotch broth
scotch egg
scotch eggs
scotch guard
scotch mist
scotch pie
scotch pines
scotch plaid
scotch thistle
scotch whiskey
scotch whisky
scots pine
scots pines
scott air force base
scott base
scott expedition
scott joplin rag
scott jumbo
scott liquid gold
scott oats
scott paper
scott pilgrims
scott porage oats
scott scooter
scott scoring
scott shoals
scott toilet paper
scott turf builder
scottie dog
scottish rite brace
scottish terrier
scotts liquid gold
scotts oats
scotts porage oats
scotts shoals
scotts turf builder
scotty dog
scoville clip
sea ahawks
sea bands
sea bass
sea ben
sea biscuit
sea bream
sea cucumber
sea dog
sea doo
sea doo jet ski
sea eagle
sea gull
sea hawks
sea holly
sea horse
sea king
sea lamprey
sea lion
sea lions
sea monkey
sea otter
sea pines
sea pup
sea ray
sea ray boat
sea robin
sea robins
sea shell
sea shore
sea sick
sea squill
sea squirt
sea trout
sea urchin
sea wolf
seagram seven
seagrams escapes
seagrams gin
sees candies
sees candy
seidel negative
seidel positive
seldin elevator
selsun blue
semmes weinstein
semont maneuver
sengstaken blakemore
senior loken
senn rake
senn retractors
senna cassia tea
senna kot
senna s
senna tea
sensodyne pronamel
seretide accuhaler
seretide evohaler
sergeant pepper
sesame street
setlakin pill
severus snape
sgt pepper
sgt peppers
shania twain
shapiro wilk
shasta daisies
shepard pie
shepards pie
shepherd center
shepherd dog
shepherd hook
shepherd mix
shepherd pie
shepherd purse
shepherd s pie
shepherds bush
shepherds crook
shepherds hut
shepherds pie
shepherds pies
shepherds purse
sherlock holmes
sherwin williams
shiley trach
shiley tracheostomy
shiley xlt
shirley temple
shirley temple drinks
shirley temples
shirodkar cerclage
shirodkar mcdonald cerclage
shirodkar stitch
shones complex
shop keeper
shop ko
shop lifters moon
short arm cast
short bowel
short bread
short gut
short hand
short leg cast
short stature
short stay
short term
shprintzen goldberg
shwachman diamond
shwachman diamond syndrome
shy drager
sicca sjogren
siegfried roy
sierra club
sierra mist
sierra nevada beer
sierra on the rocks
siewert type
siewert type i
siewert type ii
siewert type iii
sigma knee
sigma metrics
sigma pressfit
sigmund freud
sign of hutchinson
sign of leser trelat
sign of trousseau
silly billy
silly goose
silly putty
silly sally
silver russell
silverman andersen
silverman score
silverman voice
similac advance
similac neosure
similac pro total comfort
simliya pill
simon garfunkel
simon nitinol
simpesse pill
simple simon
simple simons
simply mary
simply red
simply red song
simply thick
simpson angus evaluation
simpson desert
simpson golabi behmel
simpson penny
simpsons rule
sims freeplay
sims huhner test
sims uterine sound
sinding larsen
sinding larsen johansson
sinskey hook
sinus of petit
sinus of valsalva
sinuses of valsalva
siri reminder
siri shortcut
sister joseph nodule
sister mary joseph
sister mary joseph node
sitting bull
sitz bath
sitz baths
sitz marker
sitz markers
sjogren larsson
skinny girl margarita
skinny legend
skinny pete
skinny pop
skinny vanilla latte
skippy jif
skippy peanut butter
skyla iud
slap ya mama
sleeping beauty syndrome
slim cigarettes
slim dusty
slim fast
slim fasts
slim goodbody
slim jesus
slim jim
slim jim stick
slim jims
slim pickins
slim shady
slimfast shake
sloan kettering
sloppy jane
sloppy jo
sloppy joe
sloppy joe mix
sloppy joes
slow cooker
slow fe
slow mag
slow mo
slynd pill
sma gold
sma pro
smart alec
smart aleck
smart alecs
smart balance
smart car
smart one meal
smart phone
smart pump
smart sheet
smart start
smart water
smead jones closure
smith brothers cough drops
smith college
smith crisps
smith indirect ophthalmoscope
smith lemli
smith lemli opitz
smith machine
smith magenis
smith micro
smith nephew
smith petersen
smith petersen osteotomy
smith robinson
smith sonian
smith wesson
smith wesson gun
smith wessons
smith wollensky
smithfield bacon
smithfield ham
smiths crisp
smithwicks ale
smucker jam
smucker jelly
smuckers uncrustables
snapple peach tea
sneddon wilkinson
snells law
snoop dogg
snow angels
snow blindness
snow blower
snow crab
snow crash
snow drop
snow drops
snow geese
snow globe
snow goose
snow pack
snow patrol
snow peas
snow queen
snow shovel
snow shoveling
snow white
snow whites
snyder cut
snyder of hanover
snyder pretzels
snyders of hanover
snyders pretzels
soave pull through
sojourner truth
sokolow lyon
sole meuniere
sole veronique
solgar vitamins
soliqua pen
solomon code error
solomon four group
solomon grundys
solomon islander
solomon islands
solomon seal
solomons seal
solomons seals
solu cortef
solu medrol
somatuline autogel
sonic the hedgehog
sonographic murphy
sonographic murphy sign
sour patch
sour sop
souter strathclyde elbow
south beach diet
space of bogros
space of disse
space of douglas
space of fontana
space of poirier
space of retzius
space of virchow robin
spaghetti bolognaise
spaghetti marco polo
spaghetti western
spam filter
spam fritter
spam musubi
spearman brown
spearman correlation
spearman rank
spearman rho
spearmans rho
special k bars
speed bump
speed bumps
speed dial
speeds positive
speeds test
speedwell veronica
spetzler martin
spetzler martin grade
spetzler martin grade iii
spetzler ponce
sphincter of boyden
sphincter of oddi
spinasanta technique
spitz naevus
spitz nevi
spitz nevus
spotted cat
spotted dick
spotted dog
spotted fever
spotted flycatcher
spotted hyena
spotted owl
spotted ray
sprengel deformity
sprengel shoulder
spring break
spring chicken
spring greens
spring hill nursing
spring ligament
spring onion
spring peeper
spring peepers
spring roll
spring training
spring water
spurling positive
sronyx pill
st agur blue
st alban
st albans
st andre
st anthony
st anthonys fire
st barts
st bernard
st bernards
st catherine
st catherines
st catherines wheel
st christopher
st christopher medal
st christophers
st columba
st croix
st davids day
st elmos fire
st emilion
st george illawarra
st george sled
st georges cross
st georges day
st georges respiratory
st georges sledge
st ignatius bean
st ives
st ives bay
st ives lotion
st ives scrub
st john ambulance
st john knits
st john wort
st johns ambulance
st johns wort
st johnswort extract
st joseph
st joseph aspirin
st joseph mercy
st josephs aspirin
st josephs hospital
st jude
st jude icd
st judes
st kilda
st kitts
st kitts nevis
st lawrence
st lawrence river
st louis
st louis encephalitis
st lucia
st lucie
st lukes hospital
st maarten
st marks
st martin
st marys hospital
st michael clothes
st michaels mount
st moritz
st moriz
st nicholas
st nicholas day
st nick
st olaf
st paddy day
st pancras
st pancras station
st patrick
st patty day
st pattys day
st paul
st paul sandwich
st pauli girl
st pauli girl beer
st pauls cathedral
st peters basilica
st petes
st pierre
st stephens day
st stephens green
st thomas
st thomas collar
st thomas hospital
st trinian
st trinians
st tropez
st tropez tan
st vincent
st vincent de paul
st vincents hospital
st vitus dance
stafford hospital
stafford loan
stafford loans
stagger lee
stanback powder
stanford a dissection
stanford b dissection
stanford binet
stanford binet iq
stanford binets
stanford prison experiment
stanford type
stanley cup
stanley cups
stanley hotel
stanley knife
stanley kubrick film
stanley tape
stanley tools
stanley tumbler
star anise
star anise tea
star bucks
star burst
star chart
star dust
star fruit
star gazer
star gazing
star of bethlehem
star trek
star trek episode
star tribune
star wars
stargazer lily
stark law
stark naked
stark raving mad
starling curve
starling forces
starlings curve
starlings law
starr edwards
steak diane
steak oscar
steak ums
stedy sara
steele richardson
stein leventhal
steinbrocker class
steiner school
steiner tunnel
steiner walls
steinmann pin
steinmann pins
stella artois
stella artois beer
stella maris sea
stellers eider
stellers jay
stellers jays
stellers sea cow
stellers sea eagle
stellers sea lion
stephen johnson syndrome
stephen johnsons syndrome
stephen king book
stephen king novel
stephen king novels
stephen kings
sterling silver earrings
sterling work
steve jobs
steven johnson syndrome
steven johnsons
steven johnsons syndrome
steven universe
stevens johnson
stevens johnsons
stevie wonder
still stills
stille horsley
stille liston
stille luer
stillson wrench
stinchfield test
stockholm syndrome
stokes adams
stoli vodka
storm babet
storm cellar
storm chaser
storm darragh
storm door
storm shelter
storm trooper
storm troopers
storm window
stouffer dinner
stouffer french bread pizza
stouffer frozen
stouffer lasagna
stouffers dinner
stouffers lasagna
strayer procedure
stroop color word
stryker frame
stryker notch
stryker saw
stuart factor
stuart prower
stubbs bbq
stubbs bbq sauce
student loan
student t
student t test
sturge weber
su doku
su prep
su tab
suboxone film
sucrets lozenges
sudafed pe
sugar baby
sugar beet
sugar bowl
sugar cane
sugar cookie
sugar free red bull
sugar glider
sugar gum
sugar hill gang
sugar maple
sugar pie
sugar plum
sugar plum fairy
sugar ray leonard
sugar ray robinson
sugar rush
sugar snap pea
sugar tong
sugar tong splint
sugita clip
sugita frame
sun allergy
sun bear
sun block
sun bum
sun burn
sun chips
sun conure
sun damage
sun dance
sun devil
sun devils
sun dress
sun drop
sun exposure
sun flower
sun joe shirt
sun kissed
sun lamp
sun life
sun lotion
sun maid
sun maid raisins
sun parakeet
sun power
sun protection
sun salutation
sun salutations
sun salve
sun set
sun shine
sun sparc
sun trust
sun tzu
sunny d
sunny delight
sunny delights
sunny isles
sunny side up
super mario
super mario bros
susan b komen
susan g komen
susan komen
sutter home
sutter home wine
sutton hoo
suttons law
suze orman
swainsons hawk
swainsons thrush
swan float
swan ganz
swan neck
swan numbers
swan readings
swan song
swan vesta
swan vestas
swanson broth
swanson chicken broth
swanson dinner
swanson frozen dinner
swanson frozen dinners
swanson health products
swanson silastic
swanson tv dinner
swanson vitamins
swedish ivy charlie
swedish nose
sweet alyssum
sweet baby james
sweet baby jane
sweet baby ray
sweet baby rays
sweet baby rays bbq
sweet baby rays sauce
sweet bay
sweet caroline song
sweet charity
sweet cicely
sweet clover
sweet daddy
sweet dreams
sweet esophagectomy
sweet fanny adams
sweet flag
sweet gum
sweet jane song
sweet marjoram
sweet n low
sweet pea
sweet peas
sweet pickle
sweet potato
sweet sixteen
sweet syndrome
sweet tea
sweet tomatoes
sweet tooth
sweet vernal grass
sweet william
sweet william catchfly
sweet william flower
sweet william flowers
sweet williams
sweet woodruff
swenson pull through
swiss chard
swiss family robinson
sydney swans
syeda pill
syeda tablet
sylvester the cat
symlin pen
synphase pill
systane balance
tabasco sauce
taco bell
tail of spence
taking the mick
taking the mickey
tamm horsfall
tandem stance
tandem t slim
tandem walk
tandem walking
tanner breast
tanner genital
tanner i
tanner ii
tanner v
tanqueray gin
tanqueray tonic
tarina fe
tasmanian devil
tasmanian devils
tasmanian tiger
taussig bing
taussig bing anomaly
tay sachs
taylor brace
taylor ham
taylor made clubs
taylor port
taylor rule
taylor series
taylor spatial
taylor spatial frame
taylor swifts
taytulla fe
tc hp
tea cake
tea light
tea lights
tea pain
tea party
tea tree
tea tree oil
tea tree shampoo
ted baker bag
ted baker perfume
ted cruz senator
ted hose off
ted hose on
ted on
ted spread
ted talk
ted talks
ted teds
teddy bear
teddy bears
teddy boy
teddy boys
teddy roosevelt
teds on
teller acuity
teller acuity cards
tennison randall
tequila slammer
tequila sunrise
terry chocolate orange
terry cloth
terry fox run
terry nail
terry nails
terry robe
terry thomas gap
terry towel
terry towels
terry wogan show
terrys nails present
tess of the durbervilles
tessier cleft
tetley tea
tetralogy of fallot
texas a m
texas blue bonnet
texas children
texas childrens
texas longhorns
texas petes sauce
texas rangers
texas roadhouse
thai basil chicken
thai massage
thai tea
thayer martin
thayer martins
thera flu
thera gun
thera putty
thera tears
theresa may pm
thessaly test
thomas bagels
thomas collar
thomas english muffin
thomas half ring
thomas heel
thomas heels
thomas jefferson university
thomas kilmann conflict
thomas shunt loop
thomas tank engine
thomas the tank
thomas the tank engine
thomas the train
thomas train
thomas train set
thomass test
thompson approach radius
thompson gazelle
thompson negative
thompson positive
thompson score hie
thompson seedless
thompson seedless grapes
thompson squeeze
thompson squeeze test
thompson sub machine gun
thompson submachine gun
thompsons gazelle
thompsons prosthesis
thompsons squeeze
thompsons test
thornton chocolate
thornton chocolates
thorntons chocolate
thorntons chocolates
throckmorton sign
thurstan holland
tic douloureux
tic tac
tic tacs
tic toc
tiger balm
tiger balm patch
tiger balms
tiger beer
tiger eye
tiger lilies
tiger moth
tiger muskie
tiger nut
tiger prawn
tiger shark
tiger woods golf
tildiem la
tim burton movie
tim ferriss podcast
tim horton
tim horton coffee
tim hortons
tim hortons coffee
timoptic xe
timothy grass
timothy grass pollen
timothy syndrome
tina meth
tinel positive
tinetti gait
tinetti poma
tinker bell
tirone david
tischler biopsy forceps
titian red
titmus fly
tito vodka
toad flax
toad lily
tobra dex
todd paralysis
todd paresis
tolosa hunt
tom boy
tom cats
tom collins drink
tom cruise
tom dick harry
tom ford perfume
tom fords
tom kha gai
tom kitten
tom thumb
tom thumbs
tom tiddlers ground
tom tit pie
tom tom
tom yum
tom yum soup
tombstone pizza
tommy bahama
tommy bahama shirt
tommy bahamas
tommy boy
tommy girl perfume
tommy gun
tommy guns
tommy hilfiger
tommy hilfigers
tommy john elbow
tommy john surgery
tommy knocker
tommy rot
tommy tippee
tono pen
tony award
tony award winner
tony award winning
tony awards
tony bennett song
tony chachere creole
tony chachere seasoning
tony chacheres creole
tony chacheres seasoning
tony danza show
tony lama boots
tony macaroni
tony moly
tony montana scarface
tony pizza
tony robbins seminar
tony roma ribs
tony romas
tony the tiger
tony tiger
tonys chachere
tonys chacheres
tonys chocolonely bar
tonys pizza
tootsie movie
tootsie pop
tootsie pops
tootsie roll
tootsie rolls
toradol im
toradol iv
torsade de pointes
torsades de pointes
tory burch
totino pizza
totino pizza rolls
totinos party pizza
totinos pizza rolls
toujeo max
tower of london test
townes brocks
trader joe
trader joes
trader joes pizza
trader joes salad
trader vic
trader vics
trail making a
trail making b
traube space
traubes space
travis air force base
travis build
travis scott concert
treacher collins
trendelenberg gait
trendelenberg position
trendelenberg sign
trendelenberg test
trendelenburg lurch
tri cyclen
tri est
tri estarylla
tri levlen
tri linyah
tri lo estarylla
tri lo marzia
tri lo mili
tri lo sprintec
tri luma
tri lyma
tri mili
tri norinyl
tri nymyo
tri previfem
tri sprintec
tri sure
tri vylibra
triad of charcot
triadene pill
triangle of calot
triangle of hesselbach
triangle of koch
triangle of petit
trilogy of fallot
triple crown
trix cereal
trix rabbit
trix yogurt
tropical storm allison
tropical storm claudette
tropical storm debby
tropical storm lee
tropicana oj
tropicana orange juice
trousseau sign
tru cut
tru cut biopsy
tru cut needle
tru fit
tru niagen
tru religion
tru temp
tru tv
true blood
true detective
true grit
true metrix
true metrix meter
true metrix strips
true romance
true track
truelove witt
truelove witt criteria
truelove witts
trulicity pen
tubercle of darwin
tubercle of lister
tubercle of montgomery
tubercles of montgomery
tucker mclane
tudorza pressair
tukey hsd
tukeys hsd
tukeys test
tunnel of guyon
tuohy borst
turkey bacon
turkey baster
turkey hill
turkey hill tea
turkey lurkey
turkey tail
turkey trot
turkey vulture
turkey vultures roost
turnbull blowhole
turner broadcasting
turner classic movies
turner kieser syndrome
turner mosaic
turner mosaicism
turner needle
turner phenotype
turner prize
turner stigmata
turner warwick retractor
tussin dm
tweety bird
twin falls
twin rix
twining tea
twinings tea
tydemy pill
tylenol cold
tylox caps
tyndall scattering
type a stanford
typhoid mary
typhoid mary case
typhoid marys
typhoo tea
typhoon haiyan
typhoon mary
typhoon yolanda
tyrion lannister
tyson chicken
tyson chicken nuggets
tyson foods
tyson nuggets
tyson plant
tzanck smear
una boot
una boots
uncle ben
uncle bens
uncle bens ready rice
uncle bens rice
uncle bens rice brand
uncle bob diet
uncle buck
uncle buck movie
uncle bucks
uncle fester
uncle fester addam
uncle fester addams
uncle ho
uncle jesse full house
uncle johns bathroom reader
uncle julio
uncle julios
uncle monty
uncle phil fresh prince
uncle remus
uncle sam
uncle sams
uncle toby
uncle tobys oats
uncle tom
uncle tom cobbley
uncle tom cobley
uncle toms cabin
uncle vanya
uncle vernon
union jack
unna boot
unna boots
unnas boot
unnas boots
usain bolt
utz chips
utz pretzels
valentine day
valentines day
valve of hasner
valve of houston
valves of houston
valves of kerckring
van allen belt
van assche index
van bogaert
van buren dilator
van buren sound
van buren sounds
van camp beans
van camps
van camps beans
van cleef arpels
van de graaff
van de graaff generator
van den bergh test
van der hoeve syndrome
van der waals
van der woude
van ert
van gieson elastin
van gieson stain
van gogh museum
van halen
van herick
van heusen shirt
van life
van neck
van nuys
van slyke method
vanderbilt adhd
vanderbilt assessment
vanderbilt forms
vanderbilt parent
vanderbilt scale
vanderbilt scales
vanderbilt teacher
vani cream
veau iv cleft
vein of cockett
vein of galen
vein of giacomini
vein of labbe
vein of marshall
vein of rosenthal
veins of thebesius
velivet pill
velveeta shells
ventolin evohaler
venturi mask
venus de milo
venus figure
venus flower basket
venus fly traps
venus flytrap
venus razor
venus williams
venus williams tennis
verhoeff van gieson
vernier acuity
vernier caliper
vernors ginger ale
verocay bodies
veronica bucket
veronica plant
veronica speedwell
veronica veil
verres needle
vestura pill
veuve clicquot
vick vaporub
vicks dayquil
vicks inhaler
vicks sinex
vicks vapo rub
vicks vapor rub
vicks vaporub
vicryl rapide
victoria bitter
victoria coach station
victoria cross recipient
victoria falls
victoria hospital
victoria infirmary
victoria line
victoria plums
victoria sandwich
victoria sandwich cake
victoria secret
victoria secret bra
victoria secrets
victoria sponge
victoria sponges
victoria station
victoria wine
victorias secret
victorias secret bra
victoza pen
vidal sassoon
vidalia onion
vidalia onions
vienva pill
villefranche criteria
vim silverman
vince lombardi trophy
vincent angina
vincent van gogh
viola clef
viola concerto
viola da gamba
viola davis movie
viola jokes
viola lesson
viola player
viola section
viola strings
viola tricolor
violet cabbage
violet crowned
violet flame
violet light
violet light therapy
viorele pill
virchow robin
virchow robin space
virchow robin spaces
virgin mary
virgin marys
virginia commonwealth university
virginia creeper
virginia ham
virginia opossum
virginia rail
virginia tech
virginia woolf novel
visual field
visual fields
vita blender
vita mix
vitamin dee
vivelle dot
vladimir lenin
vladimir putin
vogt koyanagi harada
vogt striae
volkmann canal
volkmann ischemic contracture
volnea pill
von dutch beer
von ebner glands
von economo
von frey filaments
von gierke
von graefe
von graefes sign
von hippel
von hippel lindau
von kossa
von kossa stain
von maur furniture
von meyenburg
von neumann architecture
von recklinghausen
von recklinghausens
von trapp family
von willebrand
von willebrands
von willebrands disease
von zumbusch
vyfemla pill
waddells signs
waddells triad
waldeyer ring
waldeyers ring
waldorf astoria
waldorf doll
waldorf salad
waldorf salads
waldorf school
walker art center
walker basket
walker bracket
walker cup golf
walker front wheeled
walker gliders
walker hound
walker murdoch sign
walker rolling
walker shortbread
walker tray
walker warburg
walkers crisp
walkers crisps
walkers shortbread
wall drug
wall e
wall flower
wall mart
wall of voodoo
wallace rule
wallace rule of nines
walleye pollock
walls ice cream
walls sausages
walter reed
walter white breaking bad
wandering aengus
wandering dude
wardill kilner
warthin finkeldey
warthin starry
water boatman
water chestnut
water ford crystal
water hemlock
water lilies
water lilly
water lily
water lou
water melon
water moccasin
water pick
water pik
water rat
water spaniel
water world
waterhouse friderichsen
waters circuit
waters rebreathing
waters view
waterston cooley
watson crick
watson health ibm
watson ibm
watson jones
watson jones tenodesis
watson knife graft
watson shift
weaver dunn
webb ellis cup
weber a
weber a ankle
weber a fracture
weber b
weber b ankle
weber b distal
weber b fibula
weber b fracture
weber c
weber c ankle
weber c distal
weber c fracture
weber central
weber cornell
weber ferguson
weber grill
weber lateralised
weber lateralises
weber lateralized
weber lateralizes
weber midline
weber rinne
webers law
webster needle
wechsler memory
wechsler memory scale
weck cel
weck spears
wee willie winkie
weeping angel
weeping angels
weeping cherry
weeping fig
weeping willow
weeping willows
weibel palade
weight watchers
weill marchesani
weiss ring
weiss ring present
weiss tear
welch allyn
welch allyn bp
welch allyn otoscope
welch fruit snacks
welch grape jelly
welch grape juice
welch juice
welch powell
wella tron
wellbutrin sr
wells cathedral
wells dvt
wells fargo
wells fargos
wells for dvt
wells for pe
wells next sofa
wells pe
wells score for pe
welsh cob
welsh corgi
welsh corgis
welsh dragon
welsh dresser
welsh pony
welsh rabbit
welsh rarebit
welsh springer
welsh springer spaniel
welsh terrier
wendy baconator
wendy burger
wendy chili
wendy darling peter pan
wendy frosty
wendy williams show
wendys burger
wera pill
werdnig hoffman
werdnig hoffmann
wermer syndrome
werther candy
werther original
werther originals
werthers candy
werthers original
west end
west ham
west indies
west nile
west wing
westerman jensen
westermark sign
western australia
western blot
western blots
western blotting
western infirmary
western isles
western meadowlark
western ontario
western sydney
western union
westley croup
westley croup score
westley score
wetzel pretzels
wetzels pretzels
wheatlander retractor
where is carmen sandiego
wheres waldo
wheres wally
whitacre needle
whitacre spinal needle
whitfield ointment
whitfields ointment
whitman chocolates
whitman sampler
whitmans chocolates
whitmans sampler
wickham striae
wies procedure
wilcoxon rank
wilcoxon signed rank
wild alaskan salmon
wild arum
wild atlantic
wild bill hickok
wild boar
wild card
wild carrot
wild cherry
wild fire
wild flower
wild garlic
wild geese
wild goose
wild kratts
wild life
wild oats
wild planet
wild strawberry
wild thing
wild things
wild thyme
wild turkey
wild turkey bourbon
wild west
wild wings
wile e coyote
will arrange
will call
will continue
will ferrell movie
will hunting
will order
will power
will return
will smith movie
william shakespeare
william tell
williams beuren
williams flexion
williams pear
williams sonoma
williams vulsellum
willow bark extract
willow fractured
willow ptarmigan
willow pump
willow run
willow switch
willow tit
willow tree
willow tree figurine
willow tree figurines
willow warbler
willow weave
willow weep
wilm tumor
wilma flintstone
wilmington brace
wilson football
wilson mikity
wilson reading
wilson tennis racquet
wilsons phalarope
wilsons plover
wilsons snipe
wilsons storm petrel
wilt chamberlain
wimpy kid
win rho
win rho sdf
win win
winchester cathedral
winchester mystery house
winchester rifle
winesap apple
winn dixie pharmacy
winnie the pooh
wino rho
winter aconite
winter melon
winter olympics
winter solstice
winter squash
winter storm uri
winter vomiting
winter wonderland
winters bone
winters coming
wisconsin card
wise chips
wise guy
wise guys
wise man
wise men
wise potato chips
wishbone alley
wishbone dressing
wiskott aldrich
wiskott aldrich syndrome
witch craft
witch hazel
witch hazel wipes
witch hunt
witzel tunnel
wolcott rallison
wolf blitzer
wolf den
wolf eel
wolf hirschhorn
wolf pack
wolf spider
wolf spiders
wolf whistle
wolff law
wolff parkinson
wolff parkinson white
wolfgang amadeus mozart
wonder woman
wong baker
wong baker faces
wong baker faces pain
wong baker scale
wood lamp
wood screw
wood screw maneuver
woodbridge wine
woodcock johnson
woodcock johnson iii
woodcock johnson iv
woodcock johnsons
woodcock munoz
woodford reserve
woodruff key
woods corkscrew
woods lamp
woods light
woods screw
woody woodpecker
worcester cold storage
worcester ma
worcestershire sauce
worth four dot
worth while
wright brothers
wright giemsa
wright hyperabduction
wright peak flow
wright respirometer
wrigley gum
wrigley spearmint
wrigleys gum
wuerinckhaus reduction
wyburn mason
wymzya fe
xeplion depot
xultophy pen
yale brown
yale brown obsessive
yale brown ocd
yale global tic
yale lock
yale swallow protocol
yankee candle
yankee doodle
yankeur suction
yasargil clip
yasmin birth control
yasmin ocp
yasmin pill
yasmin pills
yasmin tablet
yaz birth control
yaz pill
yellow cab
yellow cake
yellow dock
yellow fever
yellow fever vaccine
yellow finch
yellow hammer
yellow label
yellow pages
yellow perch
yellow rattle
yellow river
yellow squash
yellow stone
yellow stone club
yellow submarine
yellow tail
yellow tail wine
yellow wagtail
yellow yarrow
yogi bear
yogi berra
yogi tea
yogi teas
york peppermint
yorkshire dales
yorkshire post
yorkshire ripper
yorkshire tea
yorkshire terrier
yorkshire terrier mix
yosemite sam
young adult
young adults
young at heart
young carer
young carers
young dro
young frankenstein
young guns
young helmholtz
young jeezy
young laplace
young laplaton
young life
young living
young living oils
young man
young mania
young mania rating
young mc
young money
young offender
young onset
young people
young person
young restless
young stroke
young thug
young woman
yukon cornelius
yukon gold
yukon gold potatoes
yukon golds
yukon territory
yves saint laurent
z foot
z gen
z pac
z pack
z pak
z paks
z track
zarah birth control
zarah pill
zarah tablet
zarbees cough syrup
zatarains rice
zelda game
zelleta pill
zenchent fe
zenkers fixative
zeppelin clamp
zeppelin clamps
zero aqs
zero veen
zestoretic daily
zickel nail
ziehl neelsen
ziehl nielsen
ziggy stardust
zimmer bolt
zimmer dermatome blade
zimmer frame
zimmer frame transfers
zimmer frames
zio patch
zio xt
zithromax tri pak
zoely pill
zohydro er
zoladex la
zollinger ellison
zone of hirsch
zumandimine pill
zung self rating
zyban sr
zyprexa im
zyprexa relprevv
zyrtec itchy eye
zzz quil
`;
