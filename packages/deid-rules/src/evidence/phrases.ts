/** Names of several words that are no person's, one a line. Hyphens, `and`, `&`, `'s` and the period of `St.` are left out. */
export const PHRASES = `
abbe estlander
abe lincoln
abercrombie fitch
abraham lincoln
abraham lincolns
achilles heel
achilles tendon
acutrak screw
adam apple
adam eve
adams apple
adams forward
adams forward bend
adams rib
adams stokes
addenbrooke cognitive
addenbrookes hospital
adson brown
adsons test
air jordan
air jordans
akin osteotomy
albert einstein
albert schweitzer
alcock canal
aldrete score
alfredo sauce
alice chains
alice in wonderland
alice in wonderland syndrome
alka seltzer
allan herndon dudley
allen cognitive
allen key
allen keys
allen stirrups
allen wrench
allens cognitive
allens test
allis test
almond joy
alpers huttenlocher
amazon alexa
amber alert
ampulla of vater
amys kitchen
anderson darling
angle of his
angle of louis
angle of treitz
ann arbor
ann arbor stage
annie mac
annie oakley
annies mac
anti duffy
anti jo
anti kell
anti kidd
anti la
anti lewis
anti ro
anti smith
apgar scores
apgars of
apple jacks
aqueduct of sylvius
arcade of struthers
argyll robertson
army navy
arnold chiari
arnold palmer
arnold palmers
artery of percheron
aspen collar
aston martin
aston martins
atkins diet
atkins diets
aunt flo
aunt jemima
aunt mary
aunt minnie
auntie emma
austin chevron
austin flint
austin flints
austin healey
austin moore
austin moores
average joe
ayre t piece
babe ruth
babinski downgoing
baby ruth
bacardi rum
bachmann bundle
bain circuit
bair hugger
baked alaska
baker act
baker acted
balfour retractor
balke protocol
banana republic
bank of america
bannayan riley ruvalcaba
banti syndrome
barack obama
barbie doll
bardet biedl
barefoot wine
barmah forest
barnes noble
barnes noble nook
barney friends
barney rubble
barnum maneuver
barrett mucosa
barthel index
bartholin cyst
bartlett pear
bascom cleft
bath body
batman sign
bayes theorem
bayley iii
bayley scales
baylor scott white
beau lines
beck anxiety
beck depression
beck hopelessness
beck inventory
beck suicide
becker muscular
becker nevus
beckwith wiedemann
beef stroganoff
beef wellington
beer lambert
bell magendie
belsey mark
ben gay
ben hogan
ben jerry
ben jerrys
bence jones
benjamini hochberg
bentall procedure
berg balance
berg balance scale
bernard soulier
bernard soulier platelets
bernese periacetabular
beth israel
beth israel deaconess
betty boop
betty crocker
betty ford
betty ford clinic
beyonce knowles
bezold jarisch
big ben
big bertha
bill clinton
bill gates
billy goat
bing cherries
bird nest filter
birds nest filter
birt hogg dube
bitot spots
bk virus
black decker
black decker drill
black eyed susan
black eyed susans
blake drain
blake drains
blalock hanlon
blalock taussig
bland altman
bland sutton
bland white garland
bloody mary
bloody marys
bob the builder
bobath method
bobby pin
bobby pins
bobby socks
bobs your uncle
bohr effect
bojangles chicken
bonnet dechaume
bonnie clyde
boot of italy
bordet gengou
boston cream
boston diagnostic
boston terrier
bouchard nodes
bowen disease
bowie knife
bowman capsule
bowmans capsule
boyle machine
braden risk
bradley lamaze
bradley method
brandt daroff
braxton hick
braxton hicks
brenda pill
breslow day
bristol chart
bristol stool
bristow procedure
brooke ileostomy
brooks brothers
brostrom gould
brown adson
brown pusey
brown sequard
brown vialetto
bruce protocol
bruce treadmill
brushfield spots
buck rogers
budd chiari
bugs bunny
bundle of bachmann
bundle of his
bundle of kent
burger king
burr hole
burt bee
burt bees
burts bees
burts bees balm
butcher wart
cabot rings
caesar dressing
caesar salad
cafe au lait
calamity jane
caldwell luc
caldwell view
call exner
call exner bodies
calot triangle
calvin cycle
calvin klein
calvin kleins
cam boot
cam walker
cambridge cognitive
camila pill
camper fascia
canadian c spine
canal of guyon
canal of hunter
canal of schlemm
cap n crunch
captain america
captain crunch
captain ds
captain hook
captain kirk
captain morgan
captain morgans
captain underpants
carey coombs
carey coombs murmur
carl jr
carls jr
carney complex
carney triad
carolina curriculum
carpentier edwards
castroviejo needle
cave of retzius
cawthorne cooksey
cedars sinai
chance fracture
charcot leyden
charcot marie tooth
charles bonnet
charles darwin
charles dickens
charles foix
charles schwab
charles schwabs
charleston brace
charleston chew
charley horse
charlie chaplin
charlie horse
charlie powder
chat gpt
chef boyardee
chevy malibu
cheyne stokes
child a cirrhosis
child b cirrhosis
child c cirrhosis
child class
child pugh
child turcotte pugh
childs a cirrhosis
childs b cirrhosis
childs c cirrhosis
childs class
christian dior
christian louboutin
chuck cheese
chuck e cheese
chuck taylor
chuck taylors
churg strauss
chvostek trousseau
cinderella syndrome
circle of vieussens
circle of willis
clark level
clark nevus
clarke test
clarks level
claude ai
claude syndrome
clay shoveler
cleveland clinic
clopper pearson
club sandwich
coats disease
cobb salad
cochran armitage
cochran mantel haenszel
cockcroft gault
codman hakim
coffin lowry
coffin siris
cohen d
cohen kappa
collis gastroplasty
collis nissen
columbia protocol
columbia suicide
columbia suicide severity
conners adhd
constant murley
cook balloon
cook catheter
cook cervical
cooley anemia
cooley clamp
coombs negative
coombs positive
coors light
cori cycle
cormack lehane
cornelia de lange
corrigan pulse
cotrel dubousset
councilman bodies
cowdry bodies
cox maze
cox proportional
cox regression
cracker barrel
cracker jack
cracker jacks
crepe suzette
creutzfeldt jakob
cri du chat
cri du chats
crigler najjar
crile wood
cronbach alpha
cronkhite canada
crow fukase
crowe sign
crown royal
crutchfield tongs
crypts of lieberkuhn
crystal meth
crystal method
curious george
cushing triad
da vinci
da vinci robot
daffy duck
dairy queen
dalai lama
damus kaye stansel
dana farber
dance sign
dandy walker
daniel tiger
danis weber
darier roussy
dark stormy
darth vader
dash diet
dave busters
dave killer
daves killer
david procedure
davinci robot
davy crockett
dawson fingers
dawsons fingers
de morgan
de musset
de toni
de winter
dean witter
dear john
debbie downer
dega osteotomy
dejerine roussy
delhi belly
delorme procedure
denham pin
denis browne
dennie morgan
dennie morgan folds
dennis brown bar
dennis browne bar
denver developmental
denver ii
denver ii screening
diamond blackfan
diane pill
dick sporting goods
dicks sporting goods
direct coombs
disease of graves
dix hallpike
doberman pinscher
doctor pepper
doctor who
dodge charger
dodge ram
donald duck
donald trump
donald trumps
donna karan
dora the explorer
doubting thomas
dr bronner
dr bronners
dr bronners soap
dr browns
dr dre
dr google
dr martens
dr oz
dr pepper
dr phil
dr phils
dr scholl
dr scholls
dr seuss
dr strange
dr teals
dr who
draf iii
drakes cakes
duane reade
dubin johnson
duct of luschka
duct of santorini
duct of wirsung
duffy antigen
duke treadmill
duncan donuts
duncan hines
durbin watson
durkan test
dutch oven
dutcher bodies
dwyer osteotomy
dyke davidoff masson
earl grey
earl greys
early start denver
eddie bauer
edinburgh depression
edinburgh postnatal
edinburgh postnatals
edwards sapien
eggs benedict
eggs benedicts
ehlers danlos
el pollo loco
elephant man
elizabeth arden
ellen show
ellis van creveld
elmer fudd
elmers glue
elon musk
elsevier saunders
elvis presley
elvis presleys
ely test
embden meyerhof
emery dreifuss
enders nails
entenmanns cake
epstein barr
epstein barr virus
epstein barrs
epstein pearls
epworth sleepiness
erb duchenne
erik erikson
ernest julio gallo
ernest young
ernst young
estee lauder
estee lauders
estelle pill
evans blue
eye of the tiger
fabers test
face of giant panda
fallen lung
famous amos
fannie may
fascia of camper
fascia of scarpa
feingold diet
feldenkrais method
ferris bueller
ferris wheel
fettuccine alfredo
fireman sam
fisher exact
fissure of rolando
fissure of sylvius
fitz hugh curtis
fitzgerald factor
fitzhugh curtis
flash gordon
fletcher factor
flexner wintersteiner
flintstones vitamins
florence nightingale
florence nightingales
folie a deux
for pete sake
for petes sake
foramen of luschka
foramen of magendie
foramen of monro
foramen of winslow
forchheimer spots
ford fiesta
ford focus
ford transit
fordyce granules
fortnum mason
fossa of rosenmuller
foster kennedy
franceschetti klein
frank biopsy
frank redhot
frank starling
franks redhot
franzia wine
fred flintstone
friedman test
fuji apple
furlow palatoplasty
gaenslen test
garden alignment
garden i
garden ii
garden iii
garden iv
gardner diamond
gardner wells
gaskin maneuver
geez louise
geisinger clinic
general mills
general tso
general tsos
geneva score
george dickel
george foreman grill
george washington
george washington bridge
george washington university
gerald forceps
german shepherd
german shepherds
gerstmann straussler
gi joe
gianni versace
gianotti crosti
gibbs donnan
giorgio armani
gland of bartholin
glands of montgomery
glasgow blatchford
glasgow coma
glasgow outcome
gleason grade
glock pistol
golden s sign
goldman sachs
goldman sachss
goldmann applanation
good samaritan
google gemini
gordon holmes
gower sign
graham cracker
graham crackers
graham little
graham omental
graham patch
graham steell
graham steells
gram negative
gram negatives
gram positive
gram stain
grand mal
grand theft auto
granny smith
granny smiths
grashey view
gray scale
gray turner
great dane
great ormond street
great scott
greenhouse geisser
grey goose
grey turner
grover disease
grover transient
guillain barre
gustilo anderson
guys st thomas
haber syndrome
haber weiss
hail mary
hail marys
hailey hailey
hailey haileys
hale stain
hallervorden spatz
halstead reitan
hamilton anxiety
hamilton d
hamilton depression
hamilton rating
hamman rich
hampton hump
hamptons hump
hand schuller christian
hansel gretel
hardy weinberg
harley davidson
harris benedict
harris hawk
harris hip
harry potter
harry potters
harvey bradshaw
harvey nichols
harvey wallbanger
harvey wallbangers
hawkins ii
hawkins iii
hawkins kennedy
hawkins negative
hawkins positive
head shoulders
heavens to betsy
heberden nodes
heinz bodies
helena rubinstein
henderson hasselbalch
henry ford hospital
henry hoover
herbert screw
hering breuer
hermione granger
hershey kiss
hershey kisses
hertel exophthalmometer
hey alexa
hey siri
hiatus of winslow
hill burton
hill sachs
hillary clinton
hobsons choice
hodges lehmann
hodgkin huxley
hoffman negative
hoffman positive
hoffmans negative
hoffmans positive
hoke lengthening
holmes adie
holt oram
holy moses
homans negative
homans positive
homer wright
honda jazz
hooray henry
hoover sign
hopkins verbal
hosmer lemeshow
hot cross bun
hounsfield units
house brackmann
howell jolly
howell jolly bodies
hudson bay
hudson mask
hudson stahli
hugo boss
hula hoop
humphrey field
humphrey visual field
hungry jack
hungry jacks
hunt brothers
hunt hess
hunter canal
hunters canal
hutchinson freckle
hutchinson gilford
hutchinson sign
hutchinson teeth
huynh feldt
hyde amendment
india ink
indiana jones
indirect coombs
indy car
irish coffee
irish spring
isaac newton
islets of langerhans
ivor lewis
jaboulay pyloroplasty
jack coke
jack daniels
jack frost
jack in box
jack knife
jack link
jack links
jack o lantern
jack o lanterns
jack of all trades
jack russell terrier
jack the lad
jackson pratt
jackson rees
jackson table
james bay
james bond
james fibers
janeway lesions
jatene switch
jc penney
jc virus
jean piaget
jehovahs witness
jehovahs witnesses
jekyll hyde
jenny craig
jenny craigs
jerry can
jerry springer
jervell lange nielsen
jessicas law
jesus christ
jewett brace
jim beam
jim beams
jim bean
jimmy choo
jimmy john
jimmy johns
jobes test
joe biden
joe bidens
joe blow
joe crab shack
joe public
joe schmo
joes crab shack
johanson blizzard
john cunningham
john deere
john deeres
john f kennedy
john q public
john radcliffe
john thomas sign
johnnie walker
johnny cake
johnny cakes
johnny come lately
johnny jump up
johns drowsiness
johns hopkins
johns hopkins hospital
johnson baby
johnson controls
johnson johnson
jolly roger
jonckheere terpstra
jones major
jos a bank
jose cuervo
jose cuervos
jp morgan
jp morgan chase
judge judy
juliet pill
jumping jack
jumping jacks
justin bieber
kaiser fleischer
kaiser permanente
kapandji pinning
kaplan meier
karapandzic flap
karydakis flap
kasabach merritt
kat von d
kate spade
katie beckett waiver
katz adl
katz adls
katz index
kaufman abc
kaufman brief
kayser fleischer
kearns sayre
keebler elves
keen point
keith wagener barker
kell antigen
keller bunionectomy
kellgren lawrence
kelly mint
kelly plication
ken doll
ken nail
kendras law
kenny caffey
kent bundle
kentucky derby
kerley b
kerley b lines
kernig brudzinski
ketel one
khan academy
kidd antigen
kiesselbach plexus
kikuchi fujimoto
kimmelstiel wilson
king charles spaniel
king james
king james bible
kirby bauer
kit kat
kleihauer betke
klippel trenaunay weber
knight taylor
kolmogorov smirnov
koplik spots
krebs cycle
krebs henseleit
kruskal wallis
kugelberg welander
kyrle disease
la belle
la crosse
la crosse virus
lachman negative
lachman positive
lady gaga
lady godiva
lady windermere
lake victoria
lamaze class
lambert eaton
lance adams
land rover
landau kleffner
landry guillain
lapidus bunionectomy
lauge hansen
laurence moon
laurence moon biedl
law of laplace
lawton brody
lawton iadl
lawton instrumental
lazy boy
lazy susan
le fort
le fort colpocleisis
leandras law
leber congenital
leber hereditary
lee silverman
legg calve perthes
lennox gastaut
leonardo da vinci
lesch nyhan
letterer siwe
levi strauss
levis jeans
lewis antigen
lewis lead
lewy bodies
lewy body
ligament of berry
ligament of cooper
ligament of humphrey
ligament of lockwood
ligament of marshall
ligament of struthers
ligament of treitz
ligament of wrisberg
light criteria
lima syndrome
limberg flap
lincoln continental
lindsay nail
lindsay nails
line of douglas
lineweaver burk
linton nachlas
lisch nodules
little area
little caesars
little debbie
littles area
lloyd davies
lloyd davis
lloyds bank
lloyds pharmacy
lo dose
lo loestrin
lockheed martin
loeys dietz
long john silver
long john silvers
loop of henle
lord taylor
lorna doone
lorna doones
lothrop procedure
lou gehrig
lou gehrigs
lou gehrigs disease
louis pasteur
louis vuitton
lowenstein jensen
lowenstein jensens
lown ganong levine
luke skywalker
lumber jack
lutheran antigen
lyme titer
lynyrd skynyrd
mac blade
macdowell procedure
machado joseph
mack truck
madden nfl
maddox rod
magill forceps
make a wish
mal de debarquement
maladie de roger
mallampati class
mallory bodies
mallory denk
mallory hyaline
mallory weiss
manchester fothergill
maneuver of leopold
mann whitney
manning criteria
mantel haenszel
mapleson circuit
marburg virus
marchman act
marcus gunn
marey law
marie callender
marie callenders
marie curie
marie strumpell
marinesco sjogren
mario kart
markov chain
marks spencer
marshall marchetti krantz
marshall smith
martha stewart
martha stewarts
martha vineyard
marthas rule
marthas vineyard
martin luther king
martin luther kings
mary jane shoes
mary janes
mary poppins
mason ii
mattis dementia
mattox maneuver
may hegglin
may thurner
mayer rokitansky
mayer rokitansky kuster hauser
mayfield clamp
mayfield headholder
mayo clinic
mayo clinics
mayo hegar
mayo scissors
mayo stand
maze procedure
mcbride bunionectomy
mccoy blade
mccune albright
mcgraw hill
mckenzie clip
mckenzie exercises
mckenzie method
mckeown esophagectomy
md anderson
mediterranean diet
medtronic hall
mees lines
megans law
melba toast
melkersson rosenthal
membrane of bruch
memorial sloan kettering
mercedes benz
mercedes benz sign
merchant view
merkel cell
merrill lynch
merrill lynchs
merry christmas
meyer overton
miami j
michaelis gutmann
michaelis menten
mickey mouse
mickey mouse sign
mickey mouses
microsoft copilot
mifflin st jeor
mike ike
mike ikes
miles resection
miller abbott
miller abbott tube
miller blade
miller dieker
miller fisher
miller genuine draft
miller high life
miller lite
milwaukee brace
minerva vest
minnie mouse
miss emma
mister rogers
moaning minnie
modified bruce
modified duke
molly percocet
molotov cocktail
mono linyah
monro kellie
monte carlo
monte cristo
montezuma revenge
montezumas revenge
montgomery asberg
montgomery straps
montgomery t tube
moon molars
moore pin
morgan stanley
morgan stanleys
morison pouch
morrison pouch
morrisons pouch
morse fall
morse fall risk
moscow mule
mother mary
mother nature
mother teresa
mount fuji
mount sinai
mount sinai hospital
mountain dew
mowat wilson
mr bean
mr clean
mr coffee
mr magoo
mr potato head
mr rogers
mrs butterworth
mrs dash
mrs fields
mrs smiths
muehrcke lines
mueller hinton
mueller hintons
muir torre
mumford procedure
munson sign
murphy bed
murphy button
murphy drip
murphy eye
murphy law
murphy negative
murphy positive
murphys law
murphys negative
murphys positive
murray valley
murray valley encephalitis
mycosis fungoides
myers briggs
nanny goat
napoleon hat
napoleons hat
nathans famous
naughton protocol
neer hawkins
neer ii
negative nancy
neiman marcus
nelson mandela
nevus of ito
nevus of ota
newcastle disease
newcastle ottawa
newman keuls
newman own
newmans own
niemann pick
nilla wafers
nixon method
noble test
node of cloquet
node of ranvier
node of rosenmuller
nodes of ranvier
nora be
nordstrom rack
norton risk
norton simon
norwalk virus
nosy parker
nuss procedure
obers test
obrien test
obriens test
occams razor
ochsner clinic
ok google
old spice
oliver twist
oprah winfrey
organ of corti
ornish diet
ortolani barlow
orton gillingham
orville redenbacher
osborn waves
oscar mayer
oscar mayers
oscar the grouch
osgood schlatter
osler nodes
osler rendu
osler weber rendu
ottawa ankle
ottawa knee
ottawa rules
pac man
paget schroetter
pandora box
pandoras box
papa gino
papa ginos
papa john
papa johns
papa murphy
papa murphys
parkes weber
parkinsons law
parry romberg
parsonage turner
paterson brown kelly
paterson kelly
patient zero
patrick faber
patricks test
peabody picture
peach melba
pearson correlation
peau d orange
peeping tom
pell grant
pell grants
pemberton osteotomy
pentalogy of cantrell
pentalogy of fallot
peppa pig
pepto bismol
peter pan
peter pan syndrome
peter piper
peter principle
peter rabbit
petit mal
peutz jeghers
phalen positive
phillips head
phillips screwdriver
philly cheese steak
philly cheesesteak
pick bodies
pierre robin
pink floyd
pink lady
pink lady apple
pitt hopkins
pittsburgh sleep
plain jane
plicae of kerckring
plummer vinson
pointes de torsade
polo mint
pomeroy tubal
postman pat
potocki lupski
potts puffy
pouch of douglas
pouch of morison
prader willi
price club
price waterhouse
prince edward island
prince william
psammoma bodies
puestow procedure
putti platt
queen anne cherries
queen anne lace
queen elizabeth hospital
queen victoria
ralph lauren
ralph laurens
ramsay hunt
ramsay sedation
rancho level
raney clips
range rover
rapunzel syndrome
red robin
red robinson
reed sternberg
reeses pieces
remington rand
rendu osler weber
replika ai
reuben sandwich
rey osterrieth
reynolds pentad
richmond agitation
rickham reservoir
rigler sign
riker sedation
riley day
riley smith
rinne negative
rinne positive
rinne weber
rip van winkle
rip van winkles
ritz crackers
rivermead postconcussion
robert jones bandage
robert jones dressing
robert wood johnson
robin hood
robinson catheter
robinson crusoe
rocky mountain
rocky mountain spotted
roger wilco
roland morris
rolls royce
rolls royces
romano ward
romberg negative
romberg positive
rome criteria
rome iv
romeo juliet
ron weasley
ronald mcdonald
ronald mcdonald house
ronald mcdonald houses
ronald reagan
roos test
rosai dorfman
rosenthal fibers
ross carbonate
ross konno
ross procedure
ross river
ross river virus
roth spots
rothmund thomson
roux en y
royal marsden
rubik cube
rubiks cube
rubin maneuver
rubinstein taybi
ruby tuesday
ruby tuesdays
rush rods
russell bodies
russell silver
russell stover
russell viper
ryan haight
ryan white
ryan white program
sabouraud dextrose
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
salter harris
salter ii
sam club
sampaolesi line
sams club
sanjad sakati
santa claus
sara lee
sauve kapandji
sc johnson
scarpa triangle
scarsdale diet
schamberg purpura
schatzker ii
schiller duval
schiller walter
schroth method
schwalbe line
scottie dog
scottish terrier
scotty dog
scoville clip
sees candies
semmes weinstein
semont maneuver
sengstaken blakemore
senior loken
sesame street
shapiro wilk
sherlock holmes
sherwin williams
shirley temple
shirley temples
shprintzen goldberg
shy drager
siegfried roy
sigmund freud
sign of leser trelat
sign of trousseau
silly billy
silver russell
silverman voice
simon garfunkel
simon nitinol
simpson golabi behmel
sinding larsen johansson
sinus of valsalva
sinuses of valsalva
sister joseph nodule
sister mary joseph
sister mary joseph node
sleeping beauty syndrome
slim fast
slim jim
slim jims
sloan kettering
sloppy joe
sloppy joes
smart alec
smart aleck
smith lemli opitz
smith magenis
smith nephew
smith petersen
smith petersen osteotomy
smith robinson
smith wesson
sneddon wilkinson
snow white
south beach diet
space of disse
space of retzius
spearman correlation
speeds positive
speeds test
spetzler martin
sphincter of oddi
spitz nevus
spurling positive
st anthony
st bernard
st georges respiratory
st john ambulance
st john wort
st johns ambulance
st johns wort
st joseph aspirin
st josephs hospital
st jude
st judes
st louis
st louis encephalitis
st lukes hospital
st marks
st marys hospital
st nick
st patrick
st thomas collar
st thomas hospital
st vincent de paul
st vincents hospital
stanford a dissection
stanford b dissection
stanford binet
stanford binets
stanford type
stanley cup
stanley cups
stanley knife
stanley tumbler
stark law
starling forces
starr edwards
steele richardson
stein leventhal
steve madden
stevens johnson
stinchfield test
stockholm syndrome
stokes adams
strayer procedure
stryker notch
stuart factor
stuart prower
student t
student t test
sturge weber
super mario
susan b komen
susan g komen
susan komen
swan ganz
swan neck
sweet esophagectomy
sweet syndrome
sweet william
taco bell
tail of spence
tay sachs
taylor brace
taylor spatial
taylor swift
taylor swifts
teddy bear
teddy bears
teddy roosevelt
terry nail
terry nails
tessier cleft
tetralogy of fallot
thayer martin
thayer martins
thessaly test
thomas jefferson university
thomas the tank engine
thomas train
thompson negative
thompson positive
throckmorton sign
thurstan holland
tic douloureux
tim horton
tim hortons
tina meth
tinel positive
tinetti gait
tinker bell
tirone david
todd paralysis
todd paresis
tolosa hunt
tom clancy
tom dick harry
tom tom
tommy bahama
tommy gun
tommy hilfiger
tommy hilfigers
tommy john
tommy john elbow
tommy john surgery
tommy johns
tony hawk
tony romas
torsade de pointes
torsades de pointes
tory burch
townes brocks
trader joe
trader joes
treacher collins
tri lo marzia
tri lo sprintec
triad of charcot
triangle of calot
triangle of hesselbach
trilogy of fallot
trousseau sign
tubercle of montgomery
tubercles of montgomery
tucker mclane
turnbull blowhole
turner mosaic
type a stanford
typhoid mary
typhoid marys
tzanck smear
uncle ben
uncle bens
uncle sam
uncle tom
union jack
valentine day
valentines day
valve of houston
valves of houston
valves of kerckring
van bogaert
van der waals
van der woude
van halen
van neck
van nuys
vanderbilt adhd
vanderbilt assessment
vein of galen
vein of labbe
vein of marshall
veins of thebesius
venturi mask
verocay bodies
vicks vaporub
victoria falls
victoria secret
victoria sponge
vidal sassoon
virgin mary
virgin marys
vogt koyanagi harada
vogt striae
von economo
von gierke
von graefe
von hippel lindau
von meyenburg
von recklinghausen
von willebrand
von zumbusch
waldeyer ring
waldeyers ring
waldorf salad
walker warburg
walter reed
warthin finkeldey
waterhouse friderichsen
waterston cooley
watson crick
watson jones
watson shift
weaver dunn
weber a ankle
weber a fracture
weber b ankle
weber b distal
weber b fibula
weber b fracture
weber c ankle
weber c distal
weber c fracture
weber central
weber cornell
weber ferguson
weber lateralised
weber lateralises
weber lateralized
weber lateralizes
weber midline
weber rinne
webster needle
weibel palade
weight watchers
weill marchesani
wells dvt
wells fargo
wells fargos
wells pe
werdnig hoffmann
werthers original
west nile
westermark sign
wickham striae
wilcoxon rank
wild turkey
william shakespeare
williams flexion
wilson mikity
wilson reading
winchester rifle
winnie the pooh
wisconsin card
wolcott rallison
wolf hirschhorn
wolff parkinson white
wong baker
wong baker faces
wood lamp
woodcock johnson
woodcock johnsons
woods corkscrew
woods lamp
woods screw
wright giemsa
wyburn mason
yale brown
yale brown obsessive
yasargil clip
yasmin pill
york peppermint
yorkshire terrier
young mania
young mania rating
yves saint laurent
ziehl neelsen
zollinger ellison
zone of hirsch`;
