/** Eponyms, halves of pairs included, that may be names as well. */
export const RARE_EPONYMS = `
  aagenaes abdelhak abrikossoff adamantiades aebli aldini alezzandrini alibert allgrove amadori
  ambras angelchik anghelescu annovazzi anscombe arcelin aschner aselli ashrafian asopa
  auenbrugger auersperg aujeszky axhausen ayerza babesiu bablok bacaner baccelli baclesse baffes
  balme banti barraya barsony bazy bechtolsheim beclard bekhterev benary benediktsson benirschke
  bensaude bergonie besredka bettocchi bielschowski biett bizzozero blaskovics bolande bombelli
  bonnaire bonnemann borsieri boswick bouchut bouillaud bouilly boytchev brachet brasdor bravais
  breisky brennemann breus bruenninghausen brugsch buckberg bumke burhenne buselmeier butyagin
  cabanis cacchi caldani camitz carpue castellvi catel ceelen celsus championniere chanarin chaoul
  charlin chaussade chaussier cheselden chevassu chevrel chiene citelli cloetta collip concato
  concetti corvisart coudray couvade cravioto crisponi csendes cubbins cuignet curschmann curtius
  daae dagnini dandelin daranyi dautrey debove dehio delpech demarquay detre devergie devyt dogiel
  donders dorendorf dragendorff dragstedt drance ducroquet duguet duplay durck ehrenritter
  eikelaar eiselsberg ekehorn eloesser esbach essed estermann fallopio falret faucon faulwetter
  ferrein festinger finsen flajani fligner flourens fodere fontijne forchheimer frankenhauser
  fredet frobin froin froriep fukala fukutin gaffky gairdner galeati gamna gangolphe gariel
  gavello gerlier gersuny girbal gjessing glenner gluge goeckerman goeminne gohrbandt goldflam
  gombault gombrich grancher gratiolet greither gritti groenblad grosfeld gruentzig guleke
  hahnemann halliwick hanganutziu hanot haudek haygarth heaf hebra heryng heynsius higoumenakis
  hillemand hitzig hjarre hochenegg hodara hoet horbaczewski houssay huchard hummelsheim isambert
  itard jacquemet jannopoulos jeanselme kaiserling kambin karplus kaschin kerandel keshan kjellin
  kleefstra klemperer klestadt kobner kohlrausch kohnstamm komai koranyi koro kovalevsky kreysig
  krishaber kromayer krompecher kronlein kurloff kurzrok kuschelewsky kussmauls ladach laehr
  laguere lannois lapicque laseque laubry laumonier leloir leredde leubuscher levret liebermeister
  lightwood loebker londe loschmidt lossen lucae luzet magitot makeham mannkopf martegiani massouh
  mazet mendeleev merindino merskey mesulam meyenburg meynet miescher mikamo minamata mohrenheim
  monsel mullerian musset negishi neusser nobl noulis obersteiner odelberg ohdo olshausen opalski
  oppolzer orandi ottonello owren paltauf parona parvy pastias perroncito petren pfaundler
  piagetian pirquet plesch ponfick potain pouchet pravaz priessnitz proetz profichet prowazek
  psalidas pulfrich quackels quatrefages queyrat quinquaud randot ranschburg ransohoff rasori
  recamier reclus refetoff regaud regnault reifenstein reisseissen renpenning riberi rieux ripault
  rivalta roemheld rothera rumack sauerbruch schede scheinker schellong scherk schiefferdecker
  schimmelbusch schridde scopinaro sebileau secretan sedillot selivanoff siltzbach soderbergh
  spalteholz splendore staehelin steinbrocker stokvis straussler symmers tagliacozzi tanagho
  tarral teschen thornwaldt tommaselli topinard troltsch tromner trueta turyn uffelmann valleix
  valsuani vanherick varolius vecchietti vermel vicq vierordt vigouroux virey volhard voltolini
  vossius vrolik walthard werlhof windigo witebsky wormian wreden zaglas zambrini zappert zariczny
  zimmerlin zondek zumbusch zwenger
`;
