/** Devices, implants, materials and imaging systems, and those who make them. */
export const DEVICES = `
  abiomed acapella accucheck accuchek accuflo acrysof acticoat acurate adapta adaptic advisa
  aerobika aerochamber aerochambers aircast airsense airtraq airview airvo alaris algisite algisorb
  alivecor alldress allevyn allkare alloderm aloevesta ambuscope amplatzer amplia angiocath
  angiodynamics angiojet angioseal apligraf aquabeam aquablation aquacel aquaform arista arthrex
  asahi aspira assurity autoject avitene axonics azur baerveldt baha bakri bardport bd bemer
  berenstein biatain bioclusive bioflo biogel biomerieux biomet biopatch biopince bioretec biosyn
  biotronik biozorb bipap bodywrap broda bulkamid cadd calmoseptine caprosyn cardiomems cardionet
  caresens carestream cathflo chemoport chloraprep claria clexaject clinitron cmac coaguchek
  coaptite coban coloplast combitube comfeel conformis conmed contigen contournext cookgas cookmed
  cordis corevalve cormax corpak coseal cosmopor covidien cryocuff crystalens curaplex cuticell
  cutimed cutinova cyberknife cypass cytyc dacron dafilon davinci davol debrisoft deflux deltaject
  depuy dermabond dermacell dermagraft dermagran dexon diskus donjoy draeger draegers duoderm
  durafiber duraprep durolane dynagen dynesys easyfix eclypse ekos ekosonic elastogel ellipta
  embosphere endocatch endoclose endogia endologix endostitch endotrol enpulse enseal ensura
  entellus enterra entriflex envella epicel epifix epimed equinoxe essure ethibond ethicon ethilon
  ethilons ethisorb euflex evera eversense evicel evolut exactech excluder exeterhip exudrain
  exudry exufiber exufibre fibertak fibertape fiberwire fibracol fibrewire filaprop filshie
  flaminal flexhaler flexhd flexitouch flexpen flextouch flivasorb floseal flowtron gambro gamcath
  gamgee gammaknife gelfoam geliperm genesisii geomat glidescope glidescopes glideslope glidewire
  glucofix glucomen glucometer glucorx goldbeads gomco goretex grafix granuflex granugel greenlight
  guardian guedels guidant gutalene halcyon handihaler heartmate heartware heidelberg hemolung
  hemosphere hickmans hilal hillrom hoffmannii holep hologic hvad hydrocoll hydrofera hydrus
  hypafix hypergel icare icarehome ilasik impella impellacp inadine indego infuseaport ingenio
  inogen inpen inspirex inspiron insulet intavent integra intellivue interceed interstim intrabeam
  intrasite ioban iodoflex iodosorb iolmaster irripod istent jamshidi jelonet jp kahook kaltostat
  kardia kerlix kinetec kingvision kliniderm kumpe kwikpen kwikpens kyphon laryseal lasek lasik
  lenstar libre lifepak lifestent lifevac lifevest ligasure liletta linq lma lmas lofric luerlock
  luminex lyofoam lyomousse macopharma macroplastique magills magna mako mammotome marlex masimo
  maxicare mediguard medihoney medinvent medipore mediport medstream medtronics mefix melgisorb
  melodyvalve melolin melolite mepiform mepilex mepitel mersilene mesalt mesitran mesorb micra
  microcuff microlance micropore microport minimed minione mitek mitraclip mizuho mobi mobiderm
  molteno monocryl monosof mynx mynxgrip myosure nanofine natrelle natus nebusal nellcor neofuse
  neuropace newtech nexiva niox normothermia novabay novacor novafil novalis novasure novofine
  novofines novopen novosyn nurolon nuvasive nuvo omnicell omnifix omniflush omnipods onetouch onq
  opsite optease optiflow optiflows optilene optilume optiray optos orthocord orthofix orthopat
  osia oticon oxinet oxylitre pacel pacemed pajunk palacos panacryl panoptix paratrend pariboy pca
  pds peakflow pencan pentacam pentaxaws percepta perceval perclose permafoam permahand permcath
  permobil phonak plainamine pleurevac pleurx polarcare polarus polydioxanone polyglactin polymem
  polyskin polysorb ponsky portacath posifix powerglide powerpicc powerport prafo premilene prevena
  prevenas primafit primapore prismaflex prismax prk profore proglide progreat prolene prolenes
  prometra promogran promus pronova prontosan proseal protecta protosan prowater pulseox puraply
  purewick pyxis quadpolar quadra quantumblue quikclot redihaler relion remedy renasys resmed
  respimat respironics restor reveal rezoom rezum robodoc roho rollator rooke rotablator rotarex
  roticulator safestep safil sapien sarastedy scandishakes sensatrust sensia sensicare seprafilm
  serafit servoi setopress sharps signia silkam siremobil sirspheres sjm smartsite smithnephew
  sofsilk softban softclicks softclix softpore solitaire solostar sonablate sonosite sorbsan
  spaceoar spectralis spinocan sponge staar starclose stealthstation stedy stellaris steripad
  steriseal steristrip steristrips stimuplex stimwave stratafix strattice supera supramid sureflex
  surepath suresite surgicel surgidac surgifix surgilon surgilube surgimend surgipad surgipro
  surgivet symbion symfony synchromed synflate syntel synthes synthofil tandemheart taxus tecnis
  teflon tegaderm tegafoam tegasorb telectronics telfa temno tensogrip tensoplast terumo tevadaptor
  tevdek theragun theraskin therasphere theraspheres thermacare thermachoice thermoscan thinprep
  thopaz thunderbeat ticron tielle tisseel tobra tomotherapy tonopen toric toshiba trapease treo
  trevo triclip tricofix truebeam truemetrix trueresult trufill truview tslim tubifast tubigrip
  tubipad turbohawk turbuhaler twinstar twisthaler tycron ultraflex ultraverse unasys unistik
  urgocell urgosorb urgostart urgotul urolift vacuderm vacutainer valtrac vanschie vapoflo
  vapotherm vasculera vectra velband velosorb venflon venflons verasense versa versacare versajet
  versiva viabil viatorr vicryl vicryls videolaryngoscope vigilon viscopaste visia visian visiscope
  visitrak vitalstim vivity vivofit vloc vysorb walkmed wallflex wallstent watchman watchpat
  whisper widex xcela xen xenform xeroflo xeroform xi xience xpert xstop zetuvit zevex zilver
  zimmer zio ziopatch zipzoc zoll`;
