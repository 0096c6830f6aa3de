/** Instruments, sutures, implants, dressings and machines, by brand and by kind. */
export const INSTRUMENTS = `
  abgel absolok acclarent accucath accufuser accunet accuray accutorr acolysis acrylastic
  acticoats actifast actilite actisorb activheal activon acuson adhesix adsons advadraw advanix
  advantx advazorb aerogen aerolizer aescalap aescula aesculap aespire agilia agraffe airgap
  airlife airmattress alair albograft algosteril allevyns allowrap almarys alphatec alteon alvogyl
  ambu ambubag amset anchorlok angioguard angiolite angiolok angiosculpt ankylos ansamble anscore
  applix aquacels aquamantys aquapak aquaplast aquasonic archwires arestin artelon arterion
  artisse astratech atrauman atridox auragain autocat autolith autopulse autosonix avalus avamax
  azurion babytherm bactigras bandpusher bardex barricaid barrx baxano benique biatains bifix
  bioactive biobag biobond biobrane biocath biocomposite biocryl biodentine bioguard biohorizon
  biolimus biologyne biolox biomatrix biomend biomesh bionect bionet bionx bioptik bioraptor
  bioring bioseal biosense biosentry biosig biosite biosorb biostop biosuture biovance biovera
  biovest bioweld biozone bipolars biteguard biteplane bluebelt bluntport bonesaw bookler bougies
  bovies boxlock bronchocath broviacs bxsonic calasept camlog cannulae caparo capsure capsurefix
  cardiofit cardiohelp cardiomem cardioq cardioseal cardiquip cardiva carestation caseguard
  cavaterm cavermap cavitron cavitrons cellona cellsaver cellsavers cementor centrimag centrimed
  cerec cervitec chronos clariti clearfil clearlink clearsight clinimed clipapplier coapt cobans
  coflex coflexes colpostat comfifast compoglass compomer compomers concentrix conox contura
  convafoam cooltouch corox corpuls corvia cottonoid cottonoids coudes craniofix craniofixes
  craniotome cryoablator cryocath cryocatheter cryolife cryopen cryoplasty cryostat cryotip
  curasorb curavista cutfinder cutiplast cybex cystofix dansac debakeys defibtech deltaframe
  dermablend dermacarrier dermalon dermaplast dermaspan desmarres diathermic dilapan dinamap direx
  disetronic distractor distractors dobbhoff dopplers dorc dormia dosifuser doubleport drainbag
  drenalin drilltip ductoscope duoderms duraflow duragen durallock duraloc duramax durasphere
  durepair dycal dynafit dynagraft dynalink dynamesh dynasplint dyract echotip ecofin edslan
  elaris electrodesiccator eleview elgiloy emax embospheres embozene endoanchor endoanchors
  endobag endoballoon endobutt endobutton endocinch endoclip endoclips endocoil endocuff endofit
  endoflip endofoam endograft endografts endograsper endograspers endohelix endoknife endoloop
  endoloops endolumina endopath endoplege endopouch endoprostheses endoprosthesis endoretractor
  endoruler endosac endoscissors endoshears endosponge endostaple endostapler endosuture endotak
  endotine endovac endovive endowrist endurant enduron enlite ensite enteryx epiflo eptfe
  ethiguard ethipack euroset everon evotech exablate exogen exoshape expansor exuderm eyeshield
  facemask facemasks facetfix fasciablade fastclix fastfix fiberoptics fiberscope fiberscopes
  fiberstick fiberwires fibreoptic fibrescope fibrillar filtek finapres finecross firehawk
  fistulotome fixator fixators flexicare flexidress flexiflo flexima flexitrim flexnav flocare
  flocares floseals floshield flowcath flowgate flowgun flowmeter fluoropassiv fluorosurgical
  fogartys foleycath forsus fragmatome freka fusefix gastrograph geistlich gelclear gelmat gelport
  gelseal gelsoft geminus giomer giomers glassionomer gleostine glidecath glidewires goniolens
  gonioprism goniotome gortex graceys gradia granuflexes graseby graspers griplok groshongs
  guardwire guidecath guidecatheter guideliner guideright guidewire guidewires guidezilla
  guttapercha gynecare gynemesh gypsona harvestor hawkone headring heartmates heartstart
  heartstring hedstroems helistat hemashield hemobahn hemochron hemoclip hemoclips
  hemoconcentrator hemocue hemodilator hemolock hemolocks hemolok hemopatch hemosorba hemospray
  hemostasyl hemostix hemothermic hemovacs hepacoat herculink herculite herculon herniamesh
  hexcelite hiossen honeyfoam hovermatt hovermatts humicare humidivent hydragel hydrasorb
  hydrocath hydrocoil hydrocolloids hydrofiber hydrofibre hydrofoam hydrogel hydrogels hydromark
  hydrophilics hydrosorb hydrothermablator hyfrecation hyfrecator hypafixed hyraxes hysteromat
  ichthopaste iconix icx iliopack impellas implantables implens infacare infumed infusaport
  infusomat infusomats infusor infusors infuvalve innova insufflators insyte intacs integrilin
  intergard interlok internail intrastent introcan introducers intubator invatec invia invisaligns
  invocell invos iobans irisys irrigators isoflow isolator isolette isolettes isotac ivoclar
  jagwire jejunocath jpdrain jugularcath kaltogel keofeed kerrafoam kerramax kerrisons ketac
  keydrill kfiles kinair kinevo kisslock kittners klings kochers kodel ktwo kwire kyphx lacrijet
  laparolift laparosac laserjet ledermix legflow leibinger leukomed leukoplast leukosan leukostrip
  libreview lifepack lifeport ligaclip ligaclips ligafix ligamax ligasures ligators liko liquiband
  lithoclast lithotrite lithovac loopogram lubricath lumax lumenis luminexx lunderquist lyoplant
  lyostypt magnetom makoplasty malecots mattrix maxbraid maxcore maxorb maxxus medrad medtrum
  mefixes megagen melladerm mepilexes mepore mersilk meshgraft meshmixer metapex metrix
  metzenbaums microcatheter microcatheters microcoil microcoils microdebriders microforceps
  microguide microguidewire microkeratome microline micromed microplate microsaw microscissors
  microscrew microsphere microspheres microvention microwire microwires minicap minidriver
  miniplate miniplates miniport minirail minisling minivac minivision mitraclips mitraflex
  mitralign moderma modulith monodek monofilaments monoject monolyth monomax monoplus monosyn
  mosaicplasty motionguard mucograft multifiber multifilament multilink multistix myringotome
  nanoknife narcotrend navistar navitor navix needlescope needlescopic neobag neocuff neodent
  neopuff neoveil nephromax nephroureteral neuroclip neuroform neurolac neuromend neuropatties
  neurotome neurovent nexgen nicom niti nitibrackets nitinol novasorb noviflex nucleotome nuclip
  nugauze nylonge obtryx occluder occluders occlutech octenilin odontopaste ohmeda omnilok
  omnipore omnisling omnitract onxy opmi opsites opticath opticell opticross opticyte optifoam
  optipore optisure orabloc orbera orfit orthoglass ortholoc orthomet orthopantomograph orthosorb
  osseospeed osstem osteobond osteocool osteofix osteomed osteoset oximetrix oxinium oxiplex
  oxygenators oxyhood oxylog oxymask oxymizer paceport panavia paracath parietene parietex
  pariscope pediatrix pedicath pelvicol penfields penilex penroses percloses percuflex percupump
  perfix perfusor periflex periguard periochip peripatch permacath permacaths permacol petallock
  phacofracture phacoprobe phasix physiograph physiomesh piezon pipelle pipelles plasmablade
  plasmajet plastazote plastibell plastofit pledgeted pleurovac pleurvac pneumatonometer polydek
  polyform polyglycolic polymethylmethacrylate polypectome polysyn polytetrafluoroethylene
  polythese polyvac portavac powerchain powerchains powerwand primatrix prineo procera proclude
  progrip prolite promontofix propaq propaten propex proplast prosphere prostar prostatron
  prostent protack protaper protapers protherics proxima pulselavage pulsera purastat purecut
  pursestring pyloromyotome pyrocarbon quadhelix quadripolar quadrox quickcap quickclot quickcross
  quickset quiklot rapidport rapidrhino raytec raytex reciproc reconix rectacath refobacin
  regenafoil releen reliamax relieva relyx replicare repliform resector resolut reticulator
  richardsons rigiscan rollerball rongeurs rosidal rotaglide rotawire ruschcare ruschelit
  scandonest scd scotchcast seamguard sedline selffix semiflex senns sensica sensura seprapak
  septanest septocath septodont shileys shimadzu sigvaris silasil silvercel silverhawk silverlon
  silverseal simpulse skintact skytron smartflow smartport smartset smartstitch sofcare soffban
  sofradim solcarbon solesta soligo solyx sonopet sonotome sorbalgon spacelabs spacemaker
  spatulate spatulated spectranetics spectrascience speculums speedbridge speedicath speedtrap
  sphincterotomes spiggot spirolac spongel spongostan statlock statlocks steelex stentgraft
  stentriever stentrievers steridrape steridrapes sterileform sterilpeel sternalock stiegmann
  stimrouter stimulan stomahesive stomocur stratafixes stratasis straumanns stylets styletted
  subfix supacap superbond supraflex suprasorb surclip sureform surfit surgicels surgidev surgiflo
  surgifoam surgigut surgilav surgilene surgimesh surgisis surgistim surgitie surgitron surgiwand
  surgiwip sutureless suturetape syncardia synovator syvek tachocomb tachoseals tachosil tackers
  taperguard taperjet tegaderms telfas tenacula tenderwet tenseel tensiomed thermablate thermacool
  thermedx thermocoagulator thermocool thermodilution thermoflect thermogard thermoplast
  thermosphere thoracatheter thoracoport thoraguard thoraseal thoratec thrombectomer thrombuster
  tigertape tisseels tivanium toggleloc tonometers topkat tourniqueted trabectome tracheostome
  transpac transpalatal transvac travasorb trelix trephines trimix trimline truclear truclot
  trucut truetear trufit trupulse truwave tubefix tubex tubinette turapy tutoplast twinblock
  twinblocks tyshak ubistesin ultrabag ultrapro ultrasite ultrathane uniflex unifuse unigraft
  unilink uniplant unistrip unitrax uresil ureterotome urethrotomes urgoclean urgotulle uridome
  urimeter urinometer uriplan urohorse urolume uromax urosheath uterotome vaccutome valleylab vapr
  variolink vascade vasoseal vasoview velcroed venaflow venaseal venodyne ventimask ventralex
  ventralight ventrio veresses vernakalant versapulse versastep videoendoscope videogastroscope
  videolaryngoscopes videolaryngoscopic videolaryngoscopy vigileo viperslide visera visiport
  visistat vitagel vitallium vitapex vitoss vitrectomes vitrector vivacit vivera vivosorb
  vliwasorb volsella volsellum volumeview vulsellum wallgraft walltent warmtouch waterlase
  waterpik watersorb wavefront wavelinq waveone webril weckclip weckclips weitlaners winglet
  wovenet wypall xact xcluder xpander xpose xtrasorb yankauers zebrawire zenalpha zincaband
  zipline zotarolimus
`;
