/** Abbreviations and clipped words of clinical notes, in letters only. */
export const NOTES = `
  aandox aau abdom abdpain abgs abirat acetamin aciclo acj adalim admd admn admsn admtd admts adv
  advd advisd advisng afeb afebr afebrl aff affct agrd agreab agreeab akas akis alendron alkphos
  allop allopur alpraz altho amb ambd ambing ambul ambulat amiod amitrip amoxi amoxy amphet amphets
  anaes anastroz anesth anorex antr anx anxi apixab apmt appmt appr apprd apprec approx apptment
  apptmt appys aprox aripip arnd asst assts asx asymp asympt asymptom atenol atorva atorvas atrov
  attg attndg auditc avh avhs avrs axrs azathiop azith azithrom bcult bcx bcxs bcz becuz betameth
  betw bicalut bicarbs bifront bilatl bilats bipapped biront bisac bisopr bitemp biv bkas bld bldg
  bleedg bnps bolused bolusing borderl bradycardic bradyed bradying bradys btw btwn bupren bupro
  buscop cabgs cabgx calc calcn caltr candes carbam carbamaz carbim caspo castd cathd cathed caths
  cbcs cefaz cefep cefotax ceftaz ceftriax cefurox celecox centr cephal cephalex cephaz cerv cga
  chg chgd chgs chngd chngs cholecalc ciclosp ciproflox circ circumf citalop clarith clav claviculr
  clex clindam clonaz clonid clopid clopidog cloz clozap cmcs cnas cnii cns cnsld coags coccx
  codein colchic colost compl compla complaing compld complet complnd complt consentd conslt
  consltn conslts consti constip consutl cont contd contral coplaining cotrim coum counselld
  counsld creat creats crf crossmatch crossmatched crossmatching csp ctabl cth cticu ctpas ctsurg
  cttap ctu cvc cvcs cvd cxrs cxs cycliz cyclosp dabig dbili dbride dced dcing ddimers debrid
  debridmt decr decrd decrg decs denialism denosum dep depdt depn depr depresd derm dermat desat
  desats desatted desatting desaturates desaturating desvenla dexameth dextr diaphor diarr diazep
  diclof diclox dietic digox dilt diltia disab disabil discd discharg dischg dischgd discussd disor
  disord dispos disscused dist distl div dizz dizzi dmi dmii dnad docus domper donep doxaz doxycyc
  dpt dscd dschg dscussd dutast dvcd dvts dxd dxs dyslip dysphor dysth ecgs echos edemat edou educ
  educat educd eegs egds ekgs emgs employd encour encourgd endores endors endorsg enoxap enzal eoms
  eplere equiv ercps ertap eryth erythem escital escitalop etaner ethanolic etohism eupth euthym
  eval evals evaluatn examd excl exfixed explaind exsmoker exsmokers extr extrem extrems extub
  extubd ezet ezetim famot fbcs febr febux fem fentan fevr ffup ffwb fibrin finast flec flecain
  flnk fluclo flucon fluconaz fluticas followup followups folowup folup froms frusem fups fww fwws
  fxd fxs gabap gabapent galantam ganciclo gastro gdms gdtr gensurg ghj gliben glicl glip glucs
  goserel gson gtn gtube gtubes halop haloper hcps hemat hematem hematoch hemiarth hent heparinised
  hepgtt hfmref homicid hospd hosped hrs htx humal hwr hxs hydral hydrocor hydromor hydromorph
  hydrox hydroxychlor hyosc hyperlip hypertn hypot hypotn hyst hysts iandd ibup ibuprof icds icm
  idcs ifc ileost immob immobd impr improvt imprv imprvd imprvt impvd incl inclg inconc incr incrd
  incrg incs inddd indep indepndt indept indet indometh inf inrs insght insig intub intubd
  investigs invx ipratrop ipsi ipsil irbes ismn isosorb ivabrad ivcd ivermec ivh ixs jtube jtubes
  judgmt ketorol kphos labet lact lactul lamotrig lansop lapappy lapchol lapchole latl lavh laxat
  letroz leupro levaq levetir levetirac levodop levoflox levothyrox lhc lighthd lighthead linag
  lisinop lith livesw lll lmovm locs longit loperam lorazep losart lpns lscss lsp ltheaded lul luls
  lvmm macrog manag mangt marrd maxol mcps mebev medl medonc meloxic memant merop meropen mesal
  metac metacs metas metat metats metform methadon methotrex methyld methylpred metoclop metopr
  metron mgmt mgt midax midl midlines minl minocyc minox mirabeg mirtaz mjuana mmf mmms mngt mocas
  moda modly monteluk moodcong morphin movic moxi moxiflox msdt mses msg msgs mths mtps multivit
  multivits mvit mycophen myelos nacs nadol nahco napro ndnt nebiv neg negs nephro neuropsych nifed
  nightswts nitrofur nitrospray nonsig nonspec nonwt novorap nrsg nste nstemis nttp nvdc nvds
  nystat obliq obt obtaind obtd occ occaisional occas occip occl occther oedem olanzap olmes onc
  ondan ondans opht ophth ophtho opi opis optho ordd orderd ordrd orientd orthop orthopn oseltam
  osteltam ostomies oxybut oxyco oxycod packyears packyr packyrs pacus paeds paf pagd palpit
  palpits palps pantop parox pcas pcis pcts pelv perf perfd perfmd perindop periph periumb
  permcaths perph pes pgd phals phcall phenoxymeth phenyt phenyto phonecall phonecalls phqs phx
  phys physther piccs picus piptaz piv pivs pjcs pkyears pkyr pkyrs plaq pna pnas pneumo portacaths
  portocath portocaths possib ppd ppds ppms ppn pramip prasug prava pravas prazos predn preds
  preecl preeclam preeclamp pregabal presync presyncopal prev previ previoulsy prob probnp probs
  prochlor promyelos ptnt ptnts pttt ptx ptxs pufram pulmic pwids pyelo quetiap rabep radonc rasag
  rba rbas rcvd rebolus rebolused recc reccs recd recrl recs recvd refrd regist regs remdes reprt
  reprtd req reqd reqs requ requestg rescheds resid resids reslv reslvd resolvd resolvg retird
  reviewd revw revwd rgds rhc risedron risperid rituxim rivastig rizatrip rll rlls rml rnotes ropin
  rosuvas rprts rptd rul rvd rvwd rvwed rww rxd rxs sacr sagit salbut sba scap schd schedd schedg
  schizoaff scj scn scx segs seizr selfharm sepd seretid sertral sev signif sihi sijs sildenaf
  sirolim slingd slowk slt sltherapy smkr smokr sngl socdrinker socl solif solumed sotal spclst
  spcs specialst specif splintd splst stabl statd stemis stomas sttd stts subfebr sublingually subq
  suic suicid sulfas sulfasal sumatrip superf supr suspic svb svds svts swel swelg swellg sxs
  symbic symps sympt syncop szr szs tachy tachypneic tachys tacrol tadalaf tahbso tamox tamsul
  tapent tazoc tcon tcurr telcon telehealths telehlth teleph telmis tendernes tendr thas theoph
  ther thks thrs thyro tib tibfib ticag tiidm tiidms tiotrop tkas tkrs tmax tmj tmjs tmt tmts tnx
  tob tobac tocili topiram toras tprot trached trachs tramad transf transfd transv traz trazo
  triplelumen trnsfr trnsfrd tropi tropt trt trted trtmnt trtmt tsats tsp ttp tvh txd txs txt txts
  uap ucult ucx uln unchg unchgd unchngd understd undstd undstg unempl unil unilat unrem unremark
  unrev uro urosep urostomy utr valacic valacicl valp valpro valsar vascath vascaths vavd vbgs
  venlaf ventd ventol verap verbalisd verbd vitb vitd vits viz vms voidg vol volr vom vomd vomitg
  vori voricon vtac vtach vtes wbqc wchair wcx whlchr wid widd withot wks wors worsng wout wtbear
  wtgain wtloss xfer xferd xferred xfers xmatch xmatched yoa yof yrs zoled zolpid zopic
`;
