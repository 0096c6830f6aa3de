/** Names of several words that are no person's, one a line. Hyphens, `and`, `&`, `'s` and the period of `St.` are left out. */
export const PHRASES = `
abbe estlander
abraham lincoln
acutrak screw
adams forward
adams forward bend
adams stokes
addenbrooke cognitive
adsons test
akin osteotomy
albert einstein
aldrete score
alka seltzer
allen cognitive
allen stirrups
allens cognitive
allens test
alpers huttenlocher
ampulla of vater
angle of louis
angle of treitz
arcade of struthers
argyll robertson
army navy
arnold chiari
arnold palmer
artery of percheron
aspen collar
aston martin
atkins diet
austin chevron
austin flint
austin moore
bachmann bundle
balfour retractor
balke protocol
banti syndrome
barnes noble
barnum maneuver
barrett mucosa
bascom cleft
bayes theorem
bayley scales
beck anxiety
beck depression
beck hopelessness
becker muscular
becker nevus
beckwith wiedemann
bell magendie
belsey mark
ben gay
ben jerry
ben jerrys
bence jones
bentall procedure
berg balance
bernard soulier
bernese periacetabular
betty crocker
birt hogg dube
bk virus
black decker
blake drain
blalock hanlon
blalock taussig
bloody mary
bobath method
bohr effect
bonnet dechaume
boston diagnostic
bowman capsule
bowmans capsule
bradley lamaze
bradley method
brandt daroff
braxton hick
braxton hicks
bristow procedure
brooke ileostomy
brostrom gould
brown adson
brown pusey
brown sequard
brushfield spots
budd chiari
bundle of kent
burger king
burr hole
burt bees
burts bees
butcher wart
cabot rings
caldwell luc
caldwell view
call exner
calvin klein
cam boot
cam walker
cambridge cognitive
camper fascia
canal of guyon
canal of hunter
captain morgan
carey coombs
carney complex
carney triad
carolina curriculum
carpentier edwards
castroviejo needle
cawthorne cooksey
chance fracture
charcot marie tooth
charles bonnet
charles darwin
charles foix
charles schwab
charleston brace
charley horse
charlie horse
cheyne stokes
child pugh
child turcotte pugh
churg strauss
circle of willis
clark nevus
clarke test
clarks level
claude syndrome
clay shoveler
coats disease
cobb salad
cockcroft gault
codman hakim
cohen d
cohen kappa
collis gastroplasty
collis nissen
columbia protocol
columbia suicide
constant murley
cook balloon
cooley anemia
cooley clamp
coors light
cormack lehane
cornelia de lange
corrigan pulse
cotrel dubousset
cowdry bodies
cox maze
cox proportional
cox regression
creutzfeldt jakob
cri du chat
crigler najjar
crile wood
cronbach alpha
cronkhite canada
crutchfield tongs
dairy queen
damus kaye stansel
dance sign
dandy walker
daniel tiger
dave busters
david procedure
de morgan
de musset
de toni
de winter
dega osteotomy
dejerine roussy
delorme procedure
denham pin
denis browne
dennis brown bar
dennis browne bar
denver developmental
denver ii
diamond blackfan
dix hallpike
doctor pepper
donald trump
dora the explorer
dr bronner
dr bronners
dr martens
dr pepper
dr phil
dr scholl
dr scholls
draf iii
duane reade
dubin johnson
duncan hines
durkan test
dutcher bodies
dwyer osteotomy
earl grey
early start denver
edinburgh postnatal
edwards sapien
eggs benedict
ehlers danlos
elizabeth arden
ellis van creveld
elvis presley
ely test
emery dreifuss
enders nails
epstein barr
epstein barr virus
epstein pearls
epworth sleepiness
erb duchenne
erik erikson
ernst young
estee lauder
evans blue
fascia of camper
fascia of scarpa
feingold diet
feldenkrais method
fisher exact
fitz hugh curtis
fitzgerald factor
fitzhugh curtis
fletcher factor
flexner wintersteiner
foramen of winslow
forchheimer spots
fordyce granules
franceschetti klein
frank starling
friedman test
furlow palatoplasty
gaenslen test
garden alignment
gardner diamond
gardner wells
gaskin maneuver
general mills
general tso
general tsos
gerald forceps
gerstmann straussler
glasgow blatchford
goldman sachs
gordon holmes
gower sign
graham little
graham omental
graham patch
graham steell
granny smith
grashey view
gray scale
gray turner
grey turner
grover disease
guillain barre
gustilo anderson
haber syndrome
hail mary
hailey hailey
hale stain
hallervorden spatz
halstead reitan
hamilton anxiety
hamilton depression
hamilton rating
hamman rich
hardy weinberg
harley davidson
harris benedict
harris hip
harry potter
harvey bradshaw
harvey wallbanger
hawkins kennedy
head shoulders
heinz bodies
henderson hasselbalch
herbert screw
hertel exophthalmometer
hill sachs
hoke lengthening
holmes adie
holt oram
homer wright
hoover sign
hopkins verbal
hosmer lemeshow
hounsfield units
house brackmann
howell jolly
hudson stahli
hugo boss
hunt hess
hutchinson teeth
irish spring
ivor lewis
jaboulay pyloroplasty
jack daniels
jackson pratt
jackson rees
jackson table
james fibers
jatene switch
jc penney
jc virus
jean piaget
jehovahs witness
jehovahs witnesses
jenny craig
jervell lange nielsen
jewett brace
jim beam
jobes test
joe biden
john cunningham
john deere
johnnie walker
johns drowsiness
johns hopkins
johnson baby
johnson johnson
jones major
jose cuervo
jp morgan
kaiser permanente
kapandji pinning
kaplan meier
karapandzic flap
karydakis flap
katz adl
katz adls
kayser fleischer
kearns sayre
keen point
keith wagener barker
keller bunionectomy
kellgren lawrence
kelly mint
kelly plication
ken nail
kent bundle
kidd antigen
kikuchi fujimoto
kimmelstiel wilson
kleihauer betke
klippel trenaunay weber
knight taylor
kruskal wallis
kugelberg welander
kyrle disease
la belle
la crosse virus
lamaze class
lambert eaton
lance adams
landau kleffner
landry guillain
lapidus bunionectomy
lauge hansen
law of laplace
lawton brody
lawton iadl
le fort
le fort colpocleisis
leber congenital
leber hereditary
lee silverman
legg calve perthes
lennox gastaut
lewis lead
ligament of cooper
ligament of struthers
light criteria
limberg flap
lindsay nails
line of douglas
little caesars
lockheed martin
loeys dietz
loop of henle
lothrop procedure
lou gehrig
lou gehrigs
louis pasteur
louis vuitton
lowenstein jensen
lown ganong levine
mac blade
macdowell procedure
maddox rod
mallampati class
mallory hyaline
mallory weiss
manchester fothergill
mann whitney
manning criteria
mapleson circuit
marcus gunn
marey law
marie callenders
marie curie
marshall marchetti krantz
marshall smith
martha stewart
martin luther king
mattis dementia
mattox maneuver
may hegglin
may thurner
mayer rokitansky
mayfield clamp
mayfield headholder
mayo clinic
mayo hegar
mayo scissors
mayo stand
maze procedure
mcbride bunionectomy
mckenzie clip
mckenzie exercises
mckenzie method
mckeown esophagectomy
medtronic hall
melkersson rosenthal
merchant view
merrill lynch
merry christmas
meyer overton
michaelis menten
mickey mouse
mifflin st jeor
mike ike
mike ikes
miles resection
miller abbott
miller abbott tube
miller fisher
miller lite
milwaukee brace
minerva vest
minnie mouse
modified duke
monro kellie
montgomery asberg
moon molars
morgan stanley
morse fall
mount sinai
mountain dew
mrs butterworth
mueller hinton
muir torre
mumford procedure
munson sign
murphy drip
murray valley
myers briggs
naughton protocol
neer hawkins
nevus of ito
nevus of ota
niemann pick
nixon method
noble test
node of cloquet
norton simon
nuss procedure
obers test
obrien test
obriens test
old spice
ornish diet
ortolani barlow
orton gillingham
osborn waves
oscar mayer
osgood schlatter
osler rendu
osler weber rendu
papa john
papa johns
parkes weber
parry romberg
paterson brown kelly
paterson kelly
pearson correlation
pemberton osteotomy
peppa pig
pepto bismol
peter pan
philly cheesesteak
pick bodies
pierre robin
pittsburgh sleep
plummer vinson
pomeroy tubal
potts puffy
pouch of douglas
price waterhouse
psammoma bodies
puestow procedure
putti platt
ralph lauren
ramsay hunt
ramsay sedation
rancho level
raney clips
reed sternberg
reeses pieces
rendu osler weber
rey osterrieth
reynolds pentad
richmond agitation
rickham reservoir
riker sedation
rinne weber
rip van winkle
rivermead postconcussion
robert wood johnson
rocky mountain
roland morris
rolls royce
romano ward
rome criteria
rome iv
ronald mcdonald house
roos test
rosai dorfman
rosenthal fibers
ross carbonate
ross konno
ross procedure
roux en y
rubin maneuver
rubinstein taybi
rush rods
russell silver
russell viper
saint anthony
saint john wort
saint jude
saint patrick
saint triad
saint vitus
salter harris
sam club
sampaolesi line
sams club
sauve kapandji
schiller duval
schroth method
schwalbe line
scoville clip
semmes weinstein
semont maneuver
sesame street
shapiro wilk
sherwin williams
shirley temple
shy drager
sigmund freud
silver russell
silverman voice
sinding larsen johansson
sister mary joseph
sloppy joe
smith lemli opitz
smith magenis
smith nephew
smith petersen
smith petersen osteotomy
smith robinson
sneddon wilkinson
spearman correlation
speeds test
spetzler martin
spitz nevus
st anthony
st john wort
st jude
st judes
st louis encephalitis
st marks
st patrick
stanford binet
stanley cup
starling forces
starr edwards
steele richardson
stein leventhal
stevens johnson
stinchfield test
stokes adams
strayer procedure
stryker notch
stuart factor
stuart prower
student t
sturge weber
susan g komen
susan komen
swan ganz
sweet esophagectomy
sweet syndrome
taco bell
tail of spence
tay sachs
taylor brace
taylor spatial
taylor swift
terry nails
tessier cleft
thayer martin
thessaly test
thomas jefferson university
thurstan holland
tirone david
todd paralysis
todd paresis
tolosa hunt
tommy hilfiger
tommy john surgery
trader joe
trader joes
treacher collins
tucker mclane
turnbull blowhole
turner mosaic
typhoid mary
valentine day
valentines day
valve of houston
valves of houston
van bogaert
van der woude
van neck
van nuys
vein of galen
verocay bodies
vicks vaporub
victoria secret
virgin mary
vogt striae
von economo
von gierke
von graefe
von hippel lindau
von meyenburg
von recklinghausen
von willebrand
von zumbusch
walker warburg
warthin finkeldey
waterston cooley
watson jones
watson shift
weaver dunn
weber cornell
weber ferguson
weber rinne
webster needle
weibel palade
wells fargo
werdnig hoffmann
west nile
wickham striae
wilcoxon rank
williams flexion
wilson reading
wisconsin card
wolff parkinson white
wong baker
woodcock johnson
woods corkscrew
woods screw
wright giemsa
yasargil clip
young mania
zollinger ellison`;
