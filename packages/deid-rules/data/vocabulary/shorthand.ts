/** Shorthand of practices, wards, laboratories and offices: abbreviations, units and words cut short, in letters only. */
export const SHORTHAND = `
  aabb aacr aafp aago aahpm aamc aaos aapm aasm aast aatd ab abcb abcc abdos abds abga abmt abn
  abnl abnor abnorm abpa abpi abrt absx abtx acad acb accom acdf acetab acft acg acgr aclr acms
  aco acos acq acquis acr acrf acsm acst actuations acuf acvr acwy adacs adc adcal adccs addl addn
  addtl adem adeno adenoca adenocarc adeq adh adhes adhesio adhs adj adjs adjt adjuv admin admiss
  admx adnex adpkd adrt advsd advsr aecb aefi aels aems aerd afap afbs affd aflut afo agap agb agg
  aggrav aggs agit agitn agma agn ahcd ahcs ahds ahfs ahi ahima ahrq ahsct aht ahtr ahus aied aies
  aihd aiin aild aion aitl aivr ajcc akdn alcl alco alcoh aldh aldost alend alkp alks allerg alnd
  alns alrt alsd alt alvl amcl amd amenor amhp amitr amkl amlk amml amnd amnt ampc amphot ampoules
  ampt ampu amputn amt amts amtx anac anaesth analg analges anatom ancas anch aneur angd angio
  angios ankyl anom anox antag antalg anteg antep antepart anterolat antib antibs antibx
  anticholin anticoag anticoags anticonv antid antideps antiepil antifung antihist antihtn
  antihtns antihyp antihypert antimicrob antiplat antipsych antipyr antivir aob aobp aocd aodm
  aofas aortog aosd apbi apecs apks apl apls aplu apmhn apob apoe appar appies appl applic
  applicatorful appn apprais appx apsgn apst aqp arachn arctr ardmt areflex arfi argat arhl armd
  arpf arpkd arrhy arrhyth arrs arrt arrythmia arsacs arterio arth arthr arthro artic arvd asag
  asaps asbo asctr ascvd asds ases asfx ashd ashx asih asit aspirn asrm assd assoc assocn assym
  asthm astig atac ataxic atel atelec aten athero atls atn atnr atra atraum atrop attd attn attr
  atyp audiog audiol aui ausc auscl auscul autoab autoimm autol autolog autonom avdo avfx avl avlt
  avm avms avn avnd avsd avvr awd awmi axf axill axillo axspa azac azt aztr bact bacter bacteri
  balanc basdai baseln basepair basepairs basfi basmi basoc bbb bbbb bbd bbps bbt bcaa bcaas bcg
  bcga bch bcls bcma bcnu bcop bcp bcpc bcps bcr bcrl bct bctx bcvi bdae bdc bdd bdi bdp bdr bdz
  bdzs beac becl belim benef betablocker bev bevac bezaf bfeed bft bgat bgls bgm bhr bhrt bht bhts
  biad biba bibd bibems bibf bic bicip bict bif bih bilatly bili bilirub bilis bima binoc bioimp
  biop bipd bivad bivads bjs bkbs bkd bkft bkg bkgd bl blds bleph blk bll blm blnar blq bls blts
  bmab bmbx bmc bmks bmr bms bmt bmz bna bni bocp bolusses boslr bpdcn bpf bpig bpm bpoc bps bpsd
  bpt bptb bpv bpvc bq br brac brachio brachy brb brc brcas brf brk brkfst bronch bronchs brop brp
  brth bsa bsap bsas bsc bsga bsi bsis bsls bslx bsm bsms bsp bspo bsr bss bssos bst bsv btb btfs
  btk btki btkis btl btls btm btms btp btps btr bts btu btx bu buf bup buprenorph bups busco busp
  bva bvas bvm bvms bvo bvp bvs bvt bw bwf bws bwsp bwt bwts bxd bxs bz bzp bzps caa caby cacc
  cacs cacx cadasil cae caf cafs cagi cah cahd cahs cak calci calcif calcs calr cals camk camr
  canag canc cand cann canth capfuls capt capts carbi carc carcin cardiol cardiom cardiothor
  cardiov carv cas casp cath cauc caud caut cauterd cavh cavhd cavi cavit cavm cavs cax cbbr cbcd
  cbct cbds cbe cbf cbgs cbi cbio cbl cbm cbn cbnaat cbo cbp cbps cbr cbs cbsa cbte cbti cbtp cbv
  cbz cca ccab ccam ccas ccb ccbs ccc ccca cccd cccr ccd ccda ccdc ccds ccfa ccfs ccgs cch cchb
  cchd cchs ccht cci ccids ccis cck cckd ccks ccl ccla ccls ccms ccn ccnc ccno ccns ccnu ccoh ccoo
  ccpd ccps ccq ccr ccrc ccrcc ccrn ccrns ccrt ccrx ccs ccsvi cct cctas cctga ccts cctv ccus ccv
  ccvs cda cdai cdas cdca cdcs cdd cdds cde cdf cdg cdgp cdhs cdi cdif cdis cdk cdki cdkl cdks
  cdls cdlts cdmp cdms cdp cdr cdrs cds cdss cdte cdva cdx cdy ceas cecs cect cefalex ceft ceftr
  ceftx cefu celec celox cemd cemri cenp centigray centigrays centimorgan centimorgans centipoise
  centisecond centistokes centrelink ceph cephs cer cerc cercs cereb cerebell cervic cervs cesd
  cest cev cevd cext cfar cfas cfc cfcs cfdna cfe cff cffdna cfh cfi cfm cfms cfp cfr cfrd cfrs
  cfs cfss cft cftrm cfts cfu cfus cfx cfz cg cgas cgd cge cgh cgi cgis cgl cgm cgms cgn cgns cgp
  cgrp cgs cgt cgvhd cgy chads chadsvasc charg chbs chci chcs chd chds chemoimm chemon chemorad
  chemoradio chemorads chemort chemorx chemos chemotx chemox chex chfs chgr chh chhap chinc chir
  chk chkd chkup chl chlam chlamyd chlor chlorhex chlorpr chlorprom chlort chm chms chol cholang
  cholec cholecal cholecys cholecyst choledoch choles cholest cholesty cholin chorio chorios chp
  chpn chps chpx chr chrm chrohns chrom chron chrpe chrt chs cht chtn chux chv chw chws chx cias
  cib cibd cibh cic cics cie cigs cih ciis cim cimt cind cinp cins cip cipd cipn cips circs circum
  circumst cirr cis cisa cisd cisp cit citr ciu civ civd civi ciwaar ciwas cjd cjds cjs cka ckda
  ckdepi ckdmbd ckdt ckdu cki ckis ckmbs cktp clabs clabsi clabsis clavs clbbb cld cldn cleav clfs
  cli clia clias clib clin clind clinpath clins clis clld clle clln clls clms clob clobet cloc
  clom clomip clon clond cloni clotr clotrim clp clrt cls clsi clt clth clti cltr clu clud cluds
  clvt cmal cmap cmaps cmb cmbs cmcj cmd cme cmec cmed cmep cmf cmfs cmg cmgs cmh cmhc cmhcs cmhf
  cmhs cmhts cmi cmia cmis cmj cmjs cmln cmls cmm cmmc cmmrd cmms cmns cmo cmos cmpa cmpd cmpi
  cmpl cmplt cmpnt cmps cmr cmri cmro cmrs cms cmsa cmsec cmsi cmt cmtp cmts cmu cmvig cmvs cmz
  cna cnb cnbp cnbs cnbx cnc cnd cndi cne cnes cnf cngb cnho cni cnis cnl cnld cnls cnm cnmp cnms
  cnn cnns cnop cnos cnp cnpa cnps cnr cnsd cnsf cnsl cnslt cnst cnt cntr cnts cnv cnvm cnvs coaf
  coag coagn coarc coarct cochl cocodam cocp cocps codox codyd coeff cogn cohb cohs coib colecal
  colect colind coll collab collat collr colono colonos colonosc coloprox colorect colos colpo
  colpos comf commd comms comorb comorbs compens compli complic complicat complics complx compn
  compr comt conc concl concom concs cond condn condns conds condyl conf conferm confid congen
  conisat conj conjuga conjunc conjunct consc consid consis consol constipat constit consultn
  contac contin conting contn contr contrac contracept contrain contraind contralat contras
  contrib contribs contrin conts contus conv conval convs convul cooords coord copds coppr corr
  corresp corticost cosc cosm cotas coumad counc couns counsl cov covids cowat coxib coxibs cpd
  cpm cpoe cpr cps cpt cpx cran crep creps cryo cryoed cryos crypto csect csections csii ctd ctl
  cu cuft cultd curr cvi cvl cw cyclo cys cysto cystos cyto dabigat dacro dacryo dacs dadt daip
  dalk dalt daltons dalys dapa dapt dapto dashb daugt daxas dbd dbds dbe dbhl dbil dbl dbm dbps
  dbspl dcb dcbs dcc dcct dccv dcds dcf dcfs dcg dchf dci dcl dcm dcmo dcms dcn dcns dcp dcr dcrs
  dcs dcvax dcvi dcx dda ddaf ddcfdna ddd dddr ddds ddh ddi ddis ddkt ddlt ddp ddpcr dds ddst debr
  debri decagram decd decel decels decid decigrams deciliters decilitres decimeter decimetre
  decimorgan deciseconds decomp decompens decompr decreas dect decub decubs def defec defib defibs
  defic deg degc degen degf degs dehisc dehyd dehydr delir deliv dels delts demog dems demyel
  denerv depres deprs deriv dermatol dermc des desatd desc descr describ desens desensi desq destr
  det deterior detrus devel developm devs devt dex dexam dexamp dexas dexi dexmed dext dfa dfe dfi
  dfis dfmo dfsp dft dfts dfu dfus dfv dg dgf dgi dgn dha dhap dheas dhf dhr dht dhtr diag diagn
  diags diam diaphr diast diastol diath dic dicom dieth diff diffic diffs diffu dihydroc dilat
  dilau dilaud dild diltiaz dimin diopter diopters dioptre dioptres dipg diph diphen diphenhyd
  dipj dipstx dischd discol discom discomf discont discontd discontin discr disinf disl dislo
  dislocat disp dissem dissoc disten distr distrb diu diur diurese diureting diurs divertic divs
  dkas dkd dlb dlbcls dlcl dlcs dli dlif dlis dlm dlmp dlp dls dlt dlts dmards dmba dmc dmd dmdd
  dmek dmeks dmem dmf dmg dmgs dmh dmos dmp dmpa dmr dms dmsa dmso dmts dnaase dnars dnase dnets
  dnh dnis dnkc dnm dnmt dnp dnrc dnrs dns dnt doac doacs dobut docu docum documentn dodr dom
  domet donj doppl dors dorsifl dosette dosg dosimet dotat dotatoc doxep doxo doxorub doxyc doz
  dpa dpb dpc dpds dpe dpg dph dpis dpl dpls dpm dpns dpoahc dpoas dpp dpr dptr dpts dpw dpyd dqb
  dra drachm drachms drainag dressg drg drgs dril drk drlft drn dront dropperful dropperfuls drosp
  drs drsg drsgs drsn drsng drt drtf drv drvvt drvvts drx dsaek dsaeks dsas dsb dsbs dsc dscr dsd
  dsds dses dsg dsgs dsi dsm dsmb dsme dsmes dsms dsn dspn dsps dss dst dsts dsv dt dta dtas dte
  dtf dtg dti dtic dtis dtm dtp dtpa dts dtt dtv dtvp dtx duf dulag duod dup duplic dupp durat
  dutas dvd dve dvh dvhs dvms dvp dvprs dvr dwi dwis dwm dwml dws dxas dxc dxed dxm dxr dxt dxtr
  dyn dys dysarth dyscr dysesth dysf dysfn dysfunc dysfxn dysk dyskin dysl dyslipid dysm dysme
  dysmorph dysp dyspar dyspep dysph dysphag dyspl dysplas dyspn dysr dysreg dysrhyth dyssyn dyst
  dyston dystr dystroph dysur dz dzs eac eae eaggec ebcog ebi ebl ebls ebmt ebn ebna ebp ebustbna
  ebvs ecb ecc ecce eccentr ecchy ecchym eccs ecd ecds ecf ecfs ecgd echod ecl ecls ecmos ecp
  ecpella ecpr ecr ecrb ecrl ecs ecsl ectop ects ecv ecw eczem edcs eddx edhs edm edmd edms edn
  edoc edp edtnos educn edv edvi edx eea eeas eeb eer eess efav eff effac effec effic effus efms
  efn efs efv efw efws egb egbs egc egdt egfrs egj egjoo egna ehb ehbf ehec ehrs eia eias eicu
  eids eif eifs eih eim eims eip eir eius ejec ejr ekc eki elbws elec electr electrol electrolys
  electrophor elev elevat elig elim elisas elnd elp elpd elsc elt elu elvo elvos emar emat emb
  embo embol embolis embr embryol emd emed emer emerg emis emot emph emphys empi empir empl emrs
  emrsa emsc emt emtp emts emul emv emvi enal enalap enb enc encap encep encephalop encl enco
  encop encoun encourag encph endarter endo endoc endocar endocard endocr endocrin endom endomet
  endometr endos endosc endoscop endotrach endov endovasc enh enhanc enl enlarg enls enm enmg
  enoph enox enoxa entac enteral enth entl entr ents enuc enuf enur env envir eoa eoae eobrx eobs
  eoe eoes eog eohs eol eolc eonb eonnf eop eor eort eortc eosinoph eosph eot epap epb epcr epds
  ependym eph ephed epicond epid epidem epidid epidu epidur epigas epil epilep epin epinep epip
  epiph epir epis episcl episi episio episiot epist epistax epith epithel epl eplnd eplr epmr epn
  epo epoc epos eprs eps epsa epsdt epss epts epv epx eq eqol equivoc erac erad eradic eratio erbb
  erct erf erge erm erms erosi erpc erpcs erpf erpocs ert erta erup erythrom esas esasr esat esbls
  esc esdep esds eses esi esis esls esop esoph esophag esp espac esrs essdai estab estim estrad
  estrog esus esv esvi esw eswt etac etanerc etb eteg etg ethamb ethm eti etiol etiolog etop
  etopos etor etoric etp etps ets eua eucr eueth eug eugly euglyc eumetab eup eurol eusfna euss
  eust eustach euth euthyr euv evacs evald evalg evalu evap evars evds everol evf evg evid evis
  evl evlp evol evs evts exac exacb exacerb exacn examn exc excd exces excis excor excr exem exemp
  exen exer exerc exfol exh exi exoph exophth exor exos exot exp expan expans expec expectn expl
  explan expld explor expr exps expt exqui exsang exsm extb exten extens exterm extern exti extn
  exto extracap extran extraoc extrav exts exud exx fabere fabp facesheet faciit facs factf factg
  famh famhx fampred fapi fapt fasc fascio fastexam fba fbao fbgs fbh fbn fbns fbov fbt fcb fcd
  fcds fces fcm fcn fcns fcr fcrn fcs fcu fcv fdc fdcs fdd fdes fdg fdgpet fdi fdip fdis fdl fdlb
  fdm fdn fdp fdpl fdps fds fdt fdu feb febrl febs fec fecd fecg fel felod femfem femor fems
  femtogram femtograms femtoliter femtoliters femtolitre femtolitres femtomole femtomoles fenof
  fenta fep ferr ferrit fers fert fets feurea fevd ffa ffap ffas ffb ffd ffdm fff ffi ffks ffm ffn
  ffps ffr ffrct ffs fftp ffts ffu ffw fgar fgc fgf fgfr fgids fgm fgms fgr fgrs fgs fha fhb fhd
  fhf fhg fhhr fhir fhl fhm fhn fho fhrs fhs fht fhth fhts fibr fibro fibroad fibros fibul fict
  fid fidax figo filgras filt fim fing fip firda fistul fitc fiv fixat fkbp fkmo flac flagida flav
  flbs flc flcs fld flds fle flexd flexi flexs flexsig flexsigs flf flk flks flm flms floc flr
  flrs fls flt fltd flts fluct fluctu fluo fluor fluoros fluorosc fluoxet flup flur flus flut
  flutic flutt fluvast fluvox flx fmg fmh fmhx fmla fmls fmol fmp fmr fmri fmris fms fmt fmts fmv
  fmx fn fna fnab fnabs fnac fnacs fnad fnas fnb fnbs fncl fndi fnds fne fnf fnh fnhs fnhtr fnl
  fnp fnpc fnps fns fnt fnx fobd fobts foc fod foet fof folat folf folfir folfirin folfoxiri foll
  follic follwg follx folx fom foms fondap foob footw fora foram foramin forc forgetf forw fosamp
  fosf fosfo fouo fov fp fpa fpal fpb fpbs fpc fpd fpds fpe fpg fpgs fph fphx fpies fpl fpmrs fpnh
  fpr fpsa fpt fpu fpv fpx fqs frac fracs fract fractl fragil fragm frax frc frcs frda freq freqs
  frequ frg frgt friab fric frict frontot frov frovatrip frozs frp frs frt frtn frts frx fs fsad
  fsb fsbgs fsbs fsc fscr fse fseh fsfi fsg fsgn fsh fshd fshs fshx fsi fsl fsma fso fsp fspo fsq
  fsr fss fst fsts fsu fsw ftaabs ftas ftb ftbi ftc ftd ftds fte ftes ftf ftg fth fthn ftir ftkd
  ftl ftld ftlds ftlscs ftm ftn ftnb ftnd ftnsd ftnvd ftp fts ftsgs fttp ftts ftu fub fud fudr fuf
  ful fulg fulm fulmin fulv func funct functn functs fundo fundopl fundos fung funic fuos furo
  furosem fus fut fuv fux fva fvl fvls fvp fvr fvs fvw fwbat fwc fwd fwds fwf fwhm fwhr fws fwt
  fxl fxn fxns fxr fxsb fxt fxtas fya fyb fybo gadab gadol gangr gast gastr gastrocs gastroent
  gastros gastrosc gastrosch gavis gb gbca gbcas gbd gbl gbm gbms gbq gbr gbrx gca gcb gcdx gcf
  gcl gcm gcp gcps gct gctb gcts gcu gcv gd gdc gdfr gdft gdh gdl gdma gdmd gdr gdrs gds gdue gdv
  gdws geb geca gelcap gelcaps geltab geltabs gemci gemcit gemox gemtaz genit genl genta gentam
  gepnet geriatr gestat getas getsim gf gfap gff gfj gfrs gft gg ggo ggos ggts gh ghd ghi ghjs
  ghrh ght ghz gics gidt gie giep gigabecquerel gigabecquerels gih gingiv giq gis gissi gists giv
  gja gjs gjt gjts gla glaf glarg glasg glaucom glc glenohum glia glimep glomer glp glps gls glt
  glu gluc gluco glulo glutes glyc gmc gmcsf gmds gmi gmn gmp gms gn gnb gnbs gnc gnd gng gni gnr
  gnrhs gns gntm gocs gonio gono gonor gonorr gooh gopd gox gpas gpb gpc gpcc gpcog gpcs gpds gpi
  gpib gpis gpl gpls gplu gpp gppaq gpsi gpv gpvts gr grac granul granulat grav gravd grd greenbag
  grft grh grisp grnd gro grp grps grs grv gsa gsc gsd gsds gsf gsi gsis gsm gsn gsp gss gst gsv
  gsvs gsw gsws gt gta gtb gtc gtcs gtd gtns gtp gtpal gtps gtr gtrs gts gtv gtvn gtvp gua guaif
  gucs gug guid gutts gva gvd gvf gvfs gvh gvhdp gvs gvt gwas gxp gxt gy gynae gynaec gynaecol
  gynaes gyne gynecol gynie gyno gyns gzip hab hac hacc hact hadr hadsa hadsd haem haema haemat
  haematol haemd haemo haemodial haemodyn haemoglob haemorr haemorrh halc halluc hallucin hallucs
  halp hamstr hapis haps harmp harq harrt hasbled hav havm havs hbas hbc hbcab hbd hbdh hbe hbeab
  hbf hbg hbgm hbh hbi hbo hboc hbp hbpm hbs hbsab hbss hbvs hbw hc hcbr hccs hcd hcds hcgs hchwa
  hci hciu hcl hclc hcm hcpcs hcqs hcrp hcs hcsmt hctc hcts hcu hcvs hcw hcws hda hdac hdag hdas
  hdcn hdct hdds hdf hdfs hdgf hdi hdlc hdls hdm hdms hdmtx hdn hdp hdps hdr hdrf hdrs hds hdus
  hdv hdw headsss healthc heb hectogram hectoliter hectometer hectopascal hectopascals heents hef
  hefpef hefref heic hemang hemato hematoc hematol heme hemiar hemicol hemicolect hemip hemipl
  hemis hemithyr hemo hemoc hemod hemodial hemodyn hemog hemoglob hemopn hemopt hemor hemorr
  hemorrh hemorrhd hemorrhs hemos hepat hepato hepatobil hepatocell hepatol hepatomeg hepatosplen
  hepb hepc hepd hepps heps herni herniat hernio herniorr heterog heterogen hexam hf hfa hfb hfd
  hfea hff hfh hfi hfimp hfjv hfm hfmd hfn hfncs hfov hfp hfppv hfr hfrs hfs hfsa hfu hfv hga hgbs
  hgc hgd hgf hggl hgh hghr hgl hgm hgo hgos hgpin hgs hgsils hgsoc hgt hgtsn hgu hgv hgvs hhas
  hhc hhd hhdn hhf hhh hhi hhm hhn hhnk hhns hhp hhsc hht hhtn hhts hhv hiat hiats hib hibi hics
  hidas hidr hidrad hif hifu higm higms hih hii hiit hipec hipecs hirs hirsut hisp hist histo
  histopath histor hitech hivab hivs hiw hja hjr hka hkafo hkafos hkb hks hlb hldp hle hlh hlhs
  hlj hlm hlr hlrcc hls hlt hlv hmb hmbs hmd hmdp hmds hme hmes hmf hmg hmgcr hmib hmos hmp hmpao
  hmpv hms hmsh hmsn hmv hmvs hmx hn hnc hncs hnf hnkc hnl hnlh hnp hnps hnpt hns hnscc hnsccs
  hnsha hnv hobt hofh holo holters homair homic homocyst homog homogen homon homr horiz horm hosp
  hospitaln hospn hosps hosptl hotv hp hpa hpc hpca hpci hpcs hpd hpe hpeg hpet hpfh hpfs hpg hph
  hpifu hpis hpl hplc hpn hpoa hpod hppd hpr hprt hps hpt hpth hpts hpvs hpw hpx hpylori hqol hra
  hras hrbc hrc hrcts hrd hre hreh hrf hrhpv hrif hrk hrlm hrly hrm hrms hrn hrp hrpc hrqol hrr
  hrsa hrsaki hrt hrts hruk hrus hrv hsa hsaa hsb hsc hscts hsd hsdd hse hsem hsgs hsils hsk hsl
  hsm hsms hsn hsp hspb hspn hspr hsps hsr hss hssg hst hstn hstnt hsts hsve hsvs ht hta htc htct
  htg htgh hti htm htnive htns hto htos htp htr hts htt htv htvd humdig huti huvs hvac hvdrr hvf
  hvfs hvg hvh hvi hvla hvlt hvm hvod hvr hvs hvt hvts hwc hwp hws hwt hwv hxr hyd hydr hydralaz
  hydrat hydroc hydrocod hydrom hydron hydroneph hydros hydrosalp hydroxocob hydroxyz hyfos hyg
  hygien hygr hyp hypa hyperab hyperactiv hyperal hyperalim hyperbil hyperbili hyperc hypercal
  hyperchol hyperchrom hyperext hyperextn hyperg hyperglyc hyperin hyperkal hyperlipid hypermob
  hypern hyperpl hyperplas hyperpt hyperref hypersal hypersens hypert hypertens hyperthyr hypertr
  hypertrig hypertroph hyperv hypervent hypn hypno hypnot hypoact hypoalb hypocal hypochon hypochr
  hypocort hypoech hypogast hypoglyc hypogon hypoint hypok hypokal hypokin hypom hypomag hypometab
  hypon hyponat hypop hypoperf hypophos hypopit hypoplas hypopt hyporef hypotens hypoth hypotherm
  hypothy hypothyr hypothyroids hypov hypovent hypovol hypox hyster hysterect hysteros hyter hyz
  hz iaa iaab iaas iab iabc iabps iac iacs iad iads iaep iaf iags iah iai iais ialt iap iaps iart
  iasc iasd iaslc iasp iast iat iatro iats iav ib ibandr ibc ibcd ibclc ibclcs ibcs ibct ibds ibdu
  ibg ibgs ibi ibms ibp ibr ibsc ibsd ibsm ibsn ibt ibtr ibut ibv ibw ic icad icals icam icans
  icao icas icasa icba icbg icbs iccd iccf iccm iccu icdas icdsc icer icf icga icgs ichd ichs icid
  icl icls icms icmv icn icns icop icosi icpb icps icr icrp icsr icst ict ictal icter icts icuaw
  icud icva icvc icw idarub idas idat idb idcm idd iddsi ideat idelal ident idh idhwt idio idiop
  idiopath idl idm idms idp idpn idps idu idud idv idvc idwg ieb ied ieds iei ielt iems ien iep
  iepa ies iet ieu ifa ifat ifcc ifd ifes iff ifg ifi ifis ifl ifm ifms ifn ifnb ifng ifob ifobt
  ifos ifosf ifr ifrt ifsp ift iftas ifu ifx igas igb igcs igdm igds igf igfbp igfs iggs igh ighv
  igls ign igp igras igs igt igv ihb ihc ihca ihcas ihcp ihd ihds ihf ihg ihh ihn ihp ihps ihr ihs
  ihst iht iia iic iicp iid iih iil iinh iip iips iivp ijv ikdc ilae ilb ilds ileo ileoc ileos
  iliof ilioing illic ilm ilms ilr ilrs ilst iltv imags imaps imb imbal imc imca imcas imce imci
  imd ime imf imff img imgn imh imhs imi imip imipr imj iml imlc immat immed immobil immun immuniz
  immunn immuno immunocomp immunocompr immunocytochem immunodef immunofix immunogl immunol immunos
  immunosup immunosupp imns impd imped imperf impet impl impressn improv impt imss imst imt imvs
  imw inact inadeq inapp inapprop inatt inc incar incid incis inclin incls incompat incompl incon
  incont incontin increas incu ind indeterm indic indicat indig indign indiv indom indomet induc
  indur indurat infarc infec infero inferolat infil infilt infl inflam inflamm inflammat infrasp
  infraspin infus infx ingu inguin inhal inhg inhib inhx iniss init inj injd injec injectn injs
  injur innerv inop inopp inotr inpt inpts inq insem insens insid insign insom insp inspec inspir
  inst instab instit instr instructn insuf insuff insuffic insul insur int integ integr intensif
  interc intercond intercost intercurr interf interl interm intermit intermitt interp interps
  interst interstit interv intervent interverteb intol intox intr intra intraab intraabd
  intraarticul intracer intracran intrad intraduct intramed intramur intraoc intraops intrap
  intrapart intraperit intraux intrav intraven intravesic intrins intrs intubatn intussus intv inv
  invag inval invas inves investg invgh invol involunt involv ioa iob iobs ioc iocg iod iofb iofbs
  iofna iohc iolas iolpcm iols iom iomt iont ionto iontoph iop iops ior iorp iort ios iot iotn
  ipaas ipad ipah ipas ipb ipc ipcd ipcs ipd ipdas ipe ipfd ipfs iph iphs ipi ipj ipjs ipk ipks
  ipl iplan ipldk ipm ipmns ipn ipp ippb ippv ipq ipr iprat ipratr ips ipsc ipscs ipsid ipsilat
  ipss ipst ipt ipth ipu ipv ipw ipwp iq iqcode iqr iqrs iqs irb irbesart irbs ird irdm irds
  irecist irg irida irido iridot irino irinot irls irm irmd irms irn irrad irreg irrev irrig
  irrigat irrit irt irtx isbar isbd isbt iscc isch ischaem ischem isches ischio iscr isd isf isgps
  iskd ismp iso isob isoc isod isoech isoflur isol isolat isomn isomo isoni isopr isoprot isorb
  isos isotr isotret isov isp ispag ispot isq isr iss issn issvd istat istc isth ists istss isup
  isw iswt itbs itc itcu itf itgcn ithb ithp iti itis itl itlc itms itn itp itps itr itracon itraz
  itt itv iuc iucd iucds iuci iud iuga iuis ium iuml iup iupcs iups ius iuss iuts ivab ivabs ivac
  ivalon ivb ivbp ivbs ivcad ivcds ivcf ivcg ivcs ivct ivcu ivd ivdas ivdd ivdsa iverm ivfa ivfe
  ivg ivgtt ivhs ivigs ivit ivl ivlbcl ivls ivm ivmp ivn ivpbs ivps ivra ivrs ivrt ivs ivsd ivst
  ivt ivtpa ivtt ivtx ivus ivv ivx iwcld iwg iwl iwqol iwr ixing jadas jafl jakinib jaund jbds jcm
  jcog jcv jcvi jdm jdms jebv jej jejun jejuns jlnt jme jmh jmml jna jnci jnd jnj jra jrct jsn jsw
  jtmh jts jugul junc junct juv juxt jva jvad jvds jvps jxg kactiv kafos katal katals kbit kbq kbs
  kcal kcalkg kcals kccq kcft kciu kcnh kcnj kcnq kco kda kdoqi kdpi kdpis kdqol keto ketoac
  ketoconaz ketos keytr kf kfre kfs kfts kg kgbw kgs khz kidn kiloampere kilobase kilobases
  kilobecquerel kilocal kilocalorie kilocalories kilodalton kilodaltons kilogramme kilogrammes
  kilohm kilohms kilojoule kilojoules kiloliter kilonewton kiloohm kilopascal kilopascals kilovolt
  kilovoltage kilovolts kinesiol kirschn kjs klon kmc kmh kmno kms kmt kmts kn kneeo knk koilo
  korot kpas kpc kpcs kph kptt kqh krt ksads kshv ktp ktt ktv ktxp kubs kuf kumf kunits kva kvcp
  kvo kvp kw kwashi kwh kwires kypho kyphopl kyphoscol laac laba labas labe labr labx lacc lacers
  lacip lacos lacr lacrim lactat laddk ladds laeds laf lafbs laft lagb lagbs laits laix lalc lalt
  lami lamict laminot lamivud lamo lamotr lans lansopraz laoo lapar laparo laparos laparosc
  laparot lapatin lapband lapc lapsg laq larc larcs lary laryng laryngo laryngosc laryngosp lasb
  lasc lasec lashal lasiks latanop laterl lavb lavhs laxi laxs lb lbb lbbap lbbbs lbbp lbc lbcd
  lbcl lbcs lbd lbdx lbf lbl lblb lbls lbm lbna lbnp lbos lbp lbps lbs lbsh lbss lbw lbws lcac
  lcad lcap lcas lcat lcb lcc lccs lcd lcda lcdas lcds lcea lcf lch lchad lci lcif lclc lcls lcm
  lcmsms lcmv lcnec lcoe lcos lcp lcps lcpufa lcr lcs lcsws lct lctc lcxs ldct ldcts ldd ldha ldhi
  ldhs ldlc ldlr ldls ldn ldp lds ldt leeps lef leflun leiomyo lemb lembs lemtr lepf leptomen
  lercan lesis lesn lesns leucoc leucop leuk leukem leuko leukoc leukop leukos leuprol levem
  levocet levod levosimen levothyr levox levs lfas lfc lfd lfdb lfl lfp lfs lgbtqia lge lgf lggs
  lgibs lgil lgln lglns lgm lgmd lgmds lgn lgs lgsc lgsils lgv lh lhb lhbt lhcs lhd lhds lhf lhfa
  lhh lhon lhr lhrh lhrt liac libres lic lichenif lics lidc lidoc lifs lig ligam ligat ligatn ligs
  lih lihr limax lims linac linacs linaz linez lipas lipiod lipomat lipos liq liqs lirag lisd lisf
  litho lithos lithot livd lka lkb lkm lkmb lldp lles llf llg lli lliki llin llld llm llms lln
  lloq llp llqs llr lls llsb llst llt llts llv lmad lmc lmcl lmf lmg lmi lmic lmics lml lmm lmnd
  lmnl lmns lmpd lmps lms lmt lmtd lmti lmw lmwhs lmx lnb lndw lnf lng lngiud lngius lngs lnmp
  lnmps lnot lns lntg lobec lobect lobul locf locn loctn locts lod lodox lofent lofep logmar logr
  loinc lordos lorm losar losd losp lotr lovast lovaz loz lozeng lozs lpas lpc lpd lpda lpfs lph
  lphb lpi lpis lpl lplnd lpm lpn lpob lpos lpp lpr lprd lps lpt lptdr lpv lqt lqts lra lrb lrd
  lrec lres lrf lrg lrgs lrgvisc lri lrinec lrn lrns lrnt lrp lrr lrrk lrs lrt lrta lrtis lrtp lry
  lrygb lrzd lsa lsas lsb lsbe lsbs lsc lscc lscd lscq lsct lse lsec lser lses lsf lsg lsgs lsh
  lshoulder lshs lshx lsils lsk lsm lsms lsn lso lsos lspc lsq lssi lst lstar lsts lstv lsv lsvt
  ltachs ltag ltaot ltb ltbis ltca ltcfs ltcp ltcs ltd ltea lted ltfu ltg lthr lti ltk ltks ltl
  ltle ltls ltm ltmg lto ltowb ltp ltr ltra ltras ltrs lts ltt ltts lttt ltus ltv ltvv ltx ltxs
  luad luads lubr lubric lucada lucs lufs luln lumbos lumbr lumpect lumpt lums luns lunx luqs
  luras lusb lusc luscs lusz lut lutms lutx lva lvads lvas lvb lvc lvd lvdd lvddp lvds lve lved
  lvedd lvedi lvedp lvedps lvedv lvedvi lvefs lves lvesd lvesv lvesvi lvet lvf lvfs lvfx lvg lvgp
  lvgs lvhs lvi lvid lvidd lvids lvis lvls lvmi lvms lvn lvns lvos lvoto lvots lvotvti lvp lvps
  lvpw lvrs lvs lvsd lvsf lvsi lvst lvsv lvv lvz lwd lwo lwobs lwr lwy lxc lxr lxx lymes lymp
  lymphad lymphaden lymphang lymphocyt lymphoed lymphop lynp lyt lytes lyts maap mabp mabs macc
  macr macro macroalb macroc macrocyt macu macul madit maeew maf mafb magab magn maint malab
  malabs maladj maldi malig maligs malnut malnutr malocc malrot maltoma malun mamm mammogr mand
  mandib manif manip manom manub maob maois mapd mapse marg marijua marsup masc mascc masd massag
  mastec mastect masto mastop mastx matd maternl matm matrif mattr matur maxfac maxfax maxill maxs
  mbar mbb mbbs mbc mbct mbd mbds mbe mbfa mbg mbi mbl mbls mbm mbp mbps mbsaqip mbsr mbt mbts mbu
  mcad mcads mcal mcap mcas mcat mcats mcbc mccd mccqe mcd mcdk mcds mcf mcfa mcgkg mcgkgmin mcgml
  mcgs mchats mchr mcis mcj mckd mcld mcls mcmol mcmoles mcms mcn mcnd mcns mco mcoh mcos mcpj
  mcpjs mcq mcr mcrc mcrn mcrpc mcsa mct mctds mctp mcts mcu mcugs mcva mcvs mcz mda mdac mdacc
  mdad mdas mdct mdds mde mdes mdf mdft mdis mdj mdll mdlz mdmx mdn mdos mdp mdq mdrd mdros mdrs
  mdrtb mdsu mdx measurd measurem mec mecc mecf mechanl mecp medaid medcl meddra meddx medhx
  mediast medicn medis medlist medlp medop medrecs medsurg medx mef mefenam mefs megabase
  megabases megabecquerel megabecquerels megac megajoule megameter megaohm megapascal megapascals
  megavolt megavoltage megohm meibom meiom mek mekis melanot melat melatn meldna memb membr meml
  memm menacwy menarch menb menc meni menin meningit meningo menisc meno menop menopaus menor
  menorrh ment mep meper mepil mepiv mepol meps meq meql meqs mercapt mered mero mersc mersl
  mesalam mesc mesent mesoth mesp metab metabl metacarp metan metast metastas metav metfor methadn
  methado methb methem methemo methergin methim methotr methylph methylprednis metic metoc
  metocloprz metoprol metr metroc metrx metv mexil mfa mfb mfds mff mfg mfh mfi mfis mfl mfms mfo
  mfol mfolfox mfp mfpr mfr mfs mft mfts mfu mfx mgc mgd mgdl mgds mgf mgfa mgg mggs mgh mghl mgi
  mgit mgkg mgkgday mgl mglu mgm mgma mgms mgn mgp mgps mgtube mguses mgwb mgy mh mhb mhc mhcs mhd
  mhdw mhe mhf mhg mhhw mhi mhl mhm mhn mho mhp mhps mhr mhra mhs mht mhtp mhu mhv mhw mhx mibc
  mibi micafung microad microalb microampere microamps microang microangio microb microbio
  microbiol microc microcurie microcuries microcyt microequivalent microg microgramme microgrammes
  microkatal microl microlitre microlitres microlux microscop microsiemens microsievert
  microsieverts microt microvasc microvolt micturit micus midc midcab midcl midd midest midlat
  midn midod midp midpt mids midsag midsyst midx mif mifep migr mihs milliamp milliampere
  milliamperes milliamps millicurie milliequivalent milliequivalents milligramme milligrammes
  milligray milligrays millilux millimolar millimole millimoles millinewton milliosmol
  milliosmolal milliosmole milliosmoles milliroentgen millisiemens millisievert millisieverts
  millitesla millivolt millivolts milliwatt milliwatts milri milrin mineralc minoc mins miol mip
  mips mirs mirtazap mirv misc miscar miscarr misccl misd misop misopr mitg mitom mitox mitr mitrl
  miuml mius miv mivat mivs mixd mj mja mjcm mjd mjs mka mkd mks mktd ml mla mlad mladc mlap mlbs
  mlc mlcp mld mlds mldt mle mlf mlfp mlh mlhf mlhfq mlhfqol mlkg mlkghr mll mlmin mlmp mln mlns
  mlp mlpa mlps mlr mls mlsec mlt mltc mlts mlu mlv mma mmae mmap mmas mmc mmcs mmd mmds mme mmed
  mmes mmfr mmg mmgs mmh mmhg mmhgs mmi mmk mmls mmn mmo mmoles mmoll mmols mmp mmps mmrd mmrp
  mmrs mms mmses mmt mmts mmtv mmu mmv mmx mmz mn mnas mnc mncs mndas mne mnf mng mngs mnh mnm
  mnms mnmse mno mnrs mns mnsi mnsod mnt mnts mnu mnx mobid mobil mobiliz moci mocm modaf modc
  modd modds moderat modif modr modrt modt mof mofa mogad mogli momet monit monitorg monitr mono
  monoamn monoch monoclon monocyt monof monog monoph monos mopd mopp morb morph morphol mosm
  mosmkg mosmol mosms motr mov movt movts moyam mp mpa mpag mpap mpaps mpas mpb mpc mpcl mpcs mpd
  mpds mpe mped mpes mpf mpfl mpflr mpfls mpg mpgns mphl mpi mpis mpj mpjs mpl mplm mpls mplus mpm
  mpms mpn mpns mpnst mpo mpoanca mpod mpp mppe mppt mpr mprage mprs mpsv mpt mptp mpu mpvs mqic
  mqsa mrc mrca mrcc mrcg mrcog mrcps mrcs mrd mrds mrdt mre mreg mrem mres mrf mrfit mrfs mrgs
  mrh mrhc mrid mrkh mrl mrm mrms mrn mrna mrnas mrnd mrns mro mrof mrp mrps mrr mrsas mrse mrsi
  mrss mrt mrta mrvs mrx msa msaa msafp msas msbos msbot msc mscc mscl mscs msct mscts msd msds
  msec msecs msel msf msft msga msh msih msis mskd mskl msl msla mslts msm msn msnd mso msof msog
  msot msp msph mspi msq msqol msr mssas msses mst msts msud msus msv mswi msws mta mtab mtal mtap
  mtas mtb mtbc mtbis mtbr mtc mtcs mtct mtd mtdna mtf mtg mtgs mth mthfr mtic mtj mtl mtle mtm
  mtmd mtmn mtms mto mtop mtor mtpjs mtr mtrs mtrx mts mtss mtt mtta mttp mtts mtu mtv mtwr mtxs
  muam mub mubm muc mucin mucoc mucoep mucol mucorm mucos mucs mudp mudpiles mudr mugas mugd mult
  multib multicyst multid multidisc multif multifac multifoc multigrav multil multilev multiloc
  multin multinod multipl multiv multivess munits mup mupir mupirocn mups mur murms musc muscl
  muscs muscul musculo musculoskel mutat mutn mutns mvac mvad mvb mvcs mvd mvds mve mvg mvi mvis
  mvk mvm mvo mvp mvpp mvps mvq mvrs mvs mvts mvu mvus mvv mw mwa mwas mwc mwd mwf mwfs mwl mws
  mwt mwts mxd mxf mxl mxr myal myalg myas myasth myc mycob mycop mycopl mydriat myel myelit myelo
  myelodys myelofib myelog myelom myelop myelosup myo myobl myoc myocard myocl myoclon myof
  myofasc myoglob myomect myop myopath myos myosit myot myring myringot myx myxed myxo mzbcl mzl
  mzls naat naats nabl nabt nabx nac nacc nacds naci nacmbl nados nadph naec naet naf nafc nafl
  nafps nagma naions nald nalmef nalt naltrex namcs namd nams nandm nandps nanogram nanogramme
  nanogrammes nanograms nanokatal nanoliter nanoliters nanolitre nanometer nanometers nanometre
  nanometres nanomolar nanomole nanomoles naoh naot naph napqi napr napsa naras nart nasem naso
  nasogast nasolac nasop nasophar nasphv nasq natl nats naus navic nb nbac nbcs nbd nbf nbh nbhd
  nbi nbics nbil nbl nbn nbna nbo nbp nbpr nbs nbse nbt nbte nbtv nbw nc ncap ncb ncbdl ncbi nccah
  nccam nccap nccns nccp ncct nccts nccus ncd ncep ncf nch nchg nci ncic ncl nclb ncls ncm ncn nco
  ncp ncpap ncpaps ncpb ncqa ncsc ncse ncses ncu ncv ncvs nda ndas ndb ndbe ndcs ndds ndf ndh ndm
  ndmm ndmp ndn ndp ndph ndr nds ndsci ndu ndx nebbing nebd nebul nebule nebules nebuliz nec
  necess necr necro necrol necropt necros nect neds needl nefa negat nehb neks nems neoad neoadj
  neobl neonat neonatl neop neopl neoplas neos neosp neost neostig neovas neph nephr nephrec
  nephrect nephrol nephrolith nephrop nephros nephrost nephrot nephrotox nephs nerv nes netf netsi
  neur neurect neurex neurobl neuroc neurochecks neurochk neurochks neurocog neurod neurodeg
  neurof neurofib neurog neurogen neuroimag neuroint neurol neurolept neurom neuronavig neurop
  neurops neuropsychol neurorad neuros neurosarc neurosurg neurosyph neurot neurotox neurov
  neurovasc neutro neutrop nevs newb newbo newbs newtonmeter nexp nf nfa nfad nfar nfat nfcm nfcs
  nfd nfe nff nfflr nfgc nfh nfhx nfi nfix nfk nflx nfm nfmp nfo nfpa nfr nfs nft nftd nfts nftt
  nfu nfv nfw ngaf ngal ngb ngcs ngd ngea ngf ngfs ngi ngj ngm ngml ngmt ngpb ngr ngs ngsf ngus
  ngv nh nhbd nhbpep nhc nhcs nhds nhes nhf nhfov nhfpc nhg nhhk nhip nhis nhlbi nhls nhm nhmrc
  nhp nhqr nhse nhsh nhsn nhsp nht nhtr nhv nhx niams nibbv nibc nibp nibps nicard nichd nicms
  nicor nics nicus nidcr niddk nidus nif nifedip nifs nift nigms nihb nihf nihl nihls nihm nihr
  niii nilut nimh nimod ninds nintedan niped niptd nipts nirf nirs nist nisv nitrazep nitrofurant
  nitrog nitros nitv nivol nivolum nivv nizat nkad nkart nkas nkc nkcc nkdas nkdfa nke nkf nkh
  nkhhc nkhs nkma nkme nkr nkt nkts nla nlb nlc nld nldo nlds nle nlf nlfs nlm nlmp nlo nlp nlphl
  nlr nls nlst nlt nlts nlv nlw nmba nmbas nmc nmd nmdar nmdp nmds nme nmes nmf nmh nmi nmibc
  nmibcs nmis nmj nml nmla nmm nmn nmo nmol nmoll nmols nmp nmpa nmr nmri nms nmscs nmt nmtm nmts
  nmtx nna nnals nnd nne nnh nnis nnj nnm nnn nnnt nno nnp nnps nnr nnrti nnrtis nns nnt nnti nntp
  nntr noacs noc nocdr nocm nocs noct noctd noctn nodl nodul nofa noff nolp nom nomas nomid nomog
  noms nonab nonabd nonac nonadh nonadher nonamb nonamp nonb nonbil nonbl nonblan nonbld nonbldy
  nonblood nonc nonca noncalc noncalcif noncard nonco noncomp noncompl noncontr noncontrib noncoop
  nond nondisp nondispl nondist nondom nondorm nonedem nonemer nonen nonenh nonerup nonexp nonf
  nonfam nonfoc nonform nonfoul nonfx nonh nonhcp nonheal nonhem nonhod nonim nonind noninf noninj
  noninv noninvas nonip nonism nonk nonl nonlab nonlabd nonlat nonm nonmed nonmob nonobs nonobst
  nonobstr nonop nonpal nonpalp nonpit nonpitt nonpl nonprod nonpulm nonpur nonpurul nonrad
  nonradg nonreac nonreact nonreassur nonreb nonrebr nonrebreath nonresorb nonresp nonrest nons
  nonsm nonsmkr nonspecif nonsq nonstd nonsteroid nonstr nonsurg nonsus nonsust nontend nontox
  nontraum nontunneled nonvasc nonverb nonviab nonwb nops norad norepi norepin noreth normbp normo
  normoact normoc normoceph normoch normocyt normogl normos normot normoten normothm normov nort
  nosoc notab notif notifd notts novob novol novor novos nowp noxs npaf npas npat npc npca npcb
  npcc npcs npd npdc npdrs npdt npe npf nph nphd nphi nphs npi npiap npis npj npl npls npm npmd
  npn npns npoa npod npoe npos npp nppe npps npqi npr nprs npruqt nps npsa npsg npsh npsle npt
  nptc nptx npv npvs npw npwts npx nqa nqf nqwmi nr nrad nrbcs nrbms nrc nrcpd nrds nrf nrfhrt
  nrfht nrfs nrg nri nris nrl nrls nrm nrn nro nrom nrp nrps nrr nrs nrsi nrt nrti nrtis nrtm nrv
  nsa nsaa nsabp nsaia nsap nsb nsbb nsbbs nsbs nsc nscc nsccmm nscip nsclcs nscst nsd nsdap nsdr
  nse nseg nsem nses nsf nsft nsga nsgct nsgcts nsgy nsh nshl nshpt nshx nsicu nsih nsips nsipw
  nsl nslbp nsm nsmp nsn nsns nsnvd nso nsp nspc nspire nspr nsq nsqip nsrr nss nssi nssj nssp
  nssstw nsst nsstemi nsstt nssttw nsstw nstd nsteacs nsti nstis nstmi nsts nsu nsv nsvb nsvds
  nsvts nsx nta ntaf ntb ntbc ntbr ntbrs ntcp ntcs ntd ntdb ntds nte ntes ntf ntfs ntg ntgl ntis
  ntkr ntl ntm ntmlpd ntms ntp ntr ntrd ntrk nts ntsv ntt ntts ntu ntv ntx ntz nucl nucs nudesc
  nul nulli nullig nums nung nup nurs nutr nutrit nutrn nva nvaf nvafs nvas nvat nvc nvcs nvcss
  nvdi nvdx nve nvf nvg nvge nviq nvk nvl nvld nvm nvp nvr nvri nvs nvss nvt nvts nvu nvx nwbat
  nwbing nwbs nwbsf nwcb nwd nwt nwts nxs nxt nyd nyhas nyl nyp nyqu nyst nystag nzd oab oac oad
  oads oae oaes oag oagb oahi oam oams oaos oapt oasas oasdai oasf oasi oavf oavs oavvs obd obes
  obg obgynae obgyns obh obj oblig obliqs obliter obm obn obp obrx obs obsc obscd obsd obser
  observ obst obstet obstetr obstip obstr obstrd obstruc obsvd obsvn obtn obtund obturat obv obw
  occasl occipt occls occlud occlus occs occup occupt occurr occurrn occx ocds ocf ocg oci ocir
  ocl oclpd ocm ocma ocn ocog ocp ocpd ocr ocrel ocs ocsp oct octa octas octr octreot octs
  oculocar oculop oculophar ocup ocx odb odf odg odm odms odn odnt odont odontog odos odp odpds
  odr odt odts oe oec oed oeis oem oens oeop oes oesd oesoph oestr oet oetc oevs ofb ofc ofcs
  offcl ofl ofloxa ofm ofn ofo ofp ofs ofsp oftt ofx ogds ogib ogj oglet ogs ogtf ogts ogttp ogtts
  oha ohas ohc ohcas ohcp ohcs ohd ohdd ohdsi ohf ohg ohgs ohi ohip ohns ohp ohsct ohss oht ohtn
  ohtx ohx oic oid oiff oiguil oih oihs oii oim ointm oints oir ois oit oivs okb okc okcs okd okf
  okls okn okt oldcart oldcarts olecr olecran olf olig oligoarth oligod oligohyd oligohydr
  oligomen oligos oligoz olmesart olsal olst oltx oltxs olz omalizum ombu ombud omc omd omecs
  omentect omepraz omf omim omm omn omnis omp omsa omt omtl omts omtx omx oncd oncdx onco oncol
  oncolog oncos ond ondansetr onf onfh ongo onj onl onm onp onpg onsf onst ont onyc onych onychom
  oob oobtc oobtor ooc ood oodl ooe oog oohca oohcas oois oop ooph oophor oophorect oos oosl oow
  opacif opacs opas opats opb opca opcabs opcs opda opds opdx opf opg oph ophtalm ophthal ophthalm
  ophthalmol ophthalmop ophthalmosc opio opl opll oplls opm opmd opmt opn opo opop opos opp oppc
  oppd oppon opposn opps opqrst opqrstu oprx opsi opsy optim optimiz optn optns optom optomet opv
  oqds oquad oralo orbitof orch orchi orchidect orchidop orchiect orchiep orchiop ordrs orexin
  orfs organif organom organomeg orifd orifs orig orl orlist orls ornj orogast oroph orophar orsas
  orthod orthodont orthog orthoped orthos orthost orthostat orthot orthots orthy oru orx osah
  osahs osas oscc osce oscil oscillat oscillo oscm osd osed oselt osem osfed osfs osg oshx osm
  osmo osmol osmole osmols osms osn osna osp ospe ossc ossic ossif ossn osteoarth osteob osteoc
  osteoch osteochon osteochond osteocl osteod osteolyt osteom osteomy osteomyel osteon osteonec
  osteop osteopen osteoph osteophyt osteosarc osteot ostom ostomd osts osvc osx osyn otalg otbs
  otcs otd otf otfc oth otita otitex otld otm oto otolar otolaryn otolaryng otologicn otom otomyc
  otor otorh otorr otos otosc otoscl otox otr otrl otrs ots ottaw otx oues oulq outfl outflo outpt
  outpts ov ovar ovari ovas ovbm ovcf ovcfs ovd ovds overan overfl overl overld overn overnt
  overst overw overwt ovf ovhm ovlt ovrs ovs ovul ovulat owb owbw owd ows owt owts oxal oxaz oxb
  oxc oxcarb oxcarbaz oxi oximet oxp oxps oxt oxyb oxycodn oxyg oxygenat oxygn oxym oxymorph oxyt
  oxytoc ozemp ozn ozs pabd pacg pacx padl paeon pafib pagb palb palpn panc pancr pancreat pansc
  panx papill parac paracen paraesth paral paralab parap paraph parasit parasp parath paravert
  pards paren paresth parp parpi parti pascals pasrr patho pathol patt pavm pavr pb pbd pbi pbm
  pbpc pbsc pbsct pbt pbw pcb pcc pccu pcd pcdai pcds pce pcf pcg pck pclr pcls pcna pcnl pcnsl
  pcomm pcps pcpt pcr pcrs pcs pct pctx pcvs pcxr pdac pdas pdca pdd pdds pde pdgf pdgfra pdi pdl
  pdm pdn pdpe pdph pdpm pdq pdr pdrn pdsa pdt pdts pdx pect pedunc peepd pefs pemf pemph penem
  penic pentox pepg perfo perfs perian periap periart perib peric pericard perio periorb perit
  periton perma perml pern peroral perrlad pers pertin pesi pess petech petm pfapa pfas pfca pfd
  pfdd pfds pfir pfj pfjs pfk pfm pfmt pfna pfos pfp pfsd pft pfu pg pgad pgdt pge pget pgf pggf
  pgi pgic pgl pgm pgml pgp pgr pgrn pgs pgsga pgt pgtm phac phaco phacos phar pharm pharmac
  pharmd pharmds pharms phary pharyn pharyng phen phenob pheny pheos phex phleb phlebo phn phob
  phosp phot photocoag photoph phph phpv phr phren phsi phts physi physiol pib picogram picogramme
  picogrammes picograms picoliter picolitre picomolar picomole picomoles picosecond pids pift pigm
  pihs piht pims pioglit pipds pipj pipjs pirad pirads pitu pivc pivka pja pji pjis pjp pjs pka
  pkd pkdl pkp pkps pku pkus plac placen placs plap plast plat platl plats plav plax plc plcs pld
  plds plec pleu pleur pleurod plev plex plf plgf plhiv plhs plifs plih pll plln plm plms plmt
  plnd plnr ploc plp plsvc pltc pltct plurip plv plvap plx pma pmag pmb pmbcl pmc pmcc pmcs pmd
  pmds pme pmf pmfs pmg pmhc pmhs pmi pml pmls pmma pmo pmol pmoll pmols pmos pmp pmpm pmps pmr
  pms pmsd pmt pmtct pmts pmv pmx pn pnb pnbs pncl pnds pne pned pnem pnets pneu pneum pneumobil
  pneumocon pneumonec pneumoper pneumos pneumotx pneumov pnf pnh pnhs pni pnl pnmt pnns pno pnr
  pns pnss pnst pntx pnv pnvs pnx poba pocts podi podia poikilo polyart polyc polyd polyh polyhyd
  polyhydram polymyx polyn polyneur polypect polysom polysub polyt popf popl poplit popq porh
  portac portn posn poss postc postcib postd posteri postex postextub posth postinf postmenop
  postn postnat postob postopd postops postp postpr postprand postproc poststen posttib posttrau
  posttx postv potass pp ppa ppact ppar ppart ppb ppbc ppbe ppc ppcs ppdb ppdpos ppdr ppe ppes
  ppfe ppg ppgl ppgm ppgs pphn pphs ppis ppj ppk ppl pplo ppls ppnad ppom ppp pppd pppm ppr pprd
  pprf pproms ppsv ppt pptd ppto ppts ppv ppvi ppw prabs pract prav pravast prc prca prcc prcs prd
  prdt prealb prec precip precl predniso prednisol predom preec preg pregs prelim premat preme
  premedd premen premol prems prenat preopd preops prepd prepn pres presby presc prescr prescrib
  presept pressn presump presyn previa prevn prf prg prgf priap primag primigrav prl prls prm prms
  prmt prns probl probly proc procd procs proct procto proctos prodr prog progest progn prognos
  progr prolac prolap prolif promacr promin pron prophy prophyl propr prosp prostat prostatect
  prosth prot proteinur proth protime protrus prov prox proxim proxs prpd prph prps prq prrt prs
  prsnt prsp prss prt prtc prud prur prv prwp prx psadt psas psb psbo psc psca pscc pscd psci pscs
  psd psds pse psed psep pseud pseudog pseudom pseudos psf psg psgs psif psig psis psit pskt psmf
  psn psni psnp pso psoc psor psori psoriat psp pspa psps psqi psr pss pssd pst psta pstg psts
  pstt psu psup psv psvts psx psy psychi psychog psychol psychosoc psychotx ptas ptb ptba ptbds
  ptc ptcas ptcls ptcs ptd ptds ptem pten pter ptf ptfe ptg pth ptha pthc pthi pths pti ptis ptk
  ptld ptlds ptlf ptns pto ptos ptp ptpn ptprz ptr ptrd ptrem ptsc ptsds ptsma ptsr ptta pttd pttk
  ptts ptu ptv ptvs pty ptz puber puer pufa pufas pulmon pulmonol pulms pulsat pulv pulvule
  pulvules pumc puncs punct purp purul pustul puvs pva pvad pval pvar pvb pvds pve pves pvf pvg
  pvh pvi pvis pvk pvl pvn pvnr pvns pvo pvod pvp pvr pvri pvrs pvs pvst pvt pvts pvx pwa pwbat
  pwc pwd pwi pwmi pwp pws pwv pwws pxam pxd pxe pxf pxfg pxs py pycr pydt pyel pyelos pyl pylor
  pyloro pyr pyrid qac qahs qams qaqc qct qdaily qday qdp qfr qftg qfts qhr qhrs qids qipp qlb
  qldt qlq qmt qnh qnight qns qofs qol qolrad qols qowk qpcr qrbd qrisk qrs qrsd qsart qsofas qst
  qt qtb qtc qtcb qtcf qtcs qth qti qtip qts qtv qty quadr quadrip quadripl qual quant quarant
  quinid qwb qwk qwks qxm rad radfx radic radics radicul radiog radiogr radiol radionuc radiot
  radiother radr radt raeb raebt raf ralnd raloxif ralp rals raltegr ranitid ranol rapd rapds rarp
  rarps rb rbb rbbbs rbcm rbd rbe rbf rbgs rbilat rbk rbl rbow rcad rcads rcas rcbv rccs rcea rcem
  rcf rchop rci rcl rcm rcn rcog rcp rcpch rcps rcpsych rcr rcrt rcs rct rctr rcts rctx rcv rcvs
  rcx rdc rdcs rdi rdiff rdis rdns rdp rds rdt rdts rdvt rdwcv rdwsd reass reassur recal recip
  recips recirc recmd recn recogn recom recomm recommd recommendn reconc reconst reconstr recov
  rect recum recup recurr redn redu reduc reeval reff refl reflexs reflx refr refrg refus refx reg
  regim regimn regu regul regur regurgs rehabd reimb reinf reinfarc reint reintub reirr rej rel
  relat reloc relps rels remd remifent remov renovasc repet repl replac repor rept reqts resc
  resec reserv resol resolv respd respir respy restr resusc resuscit ret retin retinop retroac
  retrocal retrocard retroperit retrost retrov retrovert revasc revd rfa rfas rfb rfc rfd rff
  rffit rfi rfis rfl rfls rfm rfn rfo rfol rfp rfs rft rfts rfv rfvc rfx rgc rgcl rgct rgn rhab
  rhabd rhabdo rhb rhbmp rhcs rhd rhds rheumat rheumatol rheumo rheums rhf rhg rhgh rhig rhin
  rhinit rhinopl rhl rhm rhon rhonch rhp rhpth rhr rht rhth rhtn rhx ribav ricp ricu rifab rifamp
  rifax rifs rifx rihr rihs riht rijs rinv ript risedr risper risperd rit rituxi rivar rivaro
  rizat rji rjs rkt rlac rlb rlbp rlc rld rles rlf rlh rlhs rlih rlln rln rlnd rlnp rlqs rls rlt
  rlu rlx rma rmat rmca rmcl rmcs rmd rmdq rme rmi rmlob rmls rmp rmr rmrm rms rmsb rmsp rmssd rmt
  rmv rnas rnav rnc rncc rnd rnef rnfa rnfls rnfs rni rnn rnp rnst rnv rnx rocu roent rof rolb
  romb romid romis ropiv ropivac ror roscs rosn rosuv rosuvast rotat rpa rpas rpc rpe rped rpes
  rpf rpfs rpga rph rphs rpi rpla rplc rpls rplx rpn rpnd rpoc rpom rpp rppi rpr rprs rps rpsgt
  rpsgts rpu rpv rpvs rre rrep rres rrf rri rrna rrp rrpm rrrsg rrs rrso rrt rrts rrv rsa rsas rsb
  rsbis rsbp rsbs rsc rscl rscls rsd rsds rse rsg rsh rshi rsi rsl rsm rsn rso rsp rspo rsr rss
  rssi rst rstn rsts rsu rsvd rsvs rtac rtas rtb rtca rte rtg rth rtha rthk rtk rtka rtl rtls rtn
  rtnd rtog rtp rtpa rtpcr rtr rtrn rts rtsw rtt rtta rttx rtu rtv rtws rulln ruls rup rupt ruptd
  rupts ruqs rusg rutf ruxol rva rvad rvads rvas rvb rve rved rvedd rvedp rves rvf rvfac rvg rvi
  rvid rvis rvit rvm rvmi rvo rvot rvoto rvots rvotvti rvp rvps rvr rvsps rvst rvsv rvsw rvt rvtg
  rvu rvus rvv rvvt rwave rwmas rwt rxn rxns rxt rxx rygb rygbp rygbs rzv saama saba sabas sabs
  sacch sacubit saddl saes safp sagitt salmet salp salping salpingect sals samp sampl sanguin
  saphen sapho sarc sarco sarcoid sasp satted satting savr savrs sbas sbb sbbo sbd sbdx sbe sbes
  sbf sbfi sbgm sbh sbi sbirt sbl sblc sblla sbm sbma sbn sbos sbot sbps sbq sbr sbrc sbs sbss
  sbts sbtt sbx sca scal scand scapul scba scbc sccb scch scchn sccl scda sce scf scfa scfes scfs
  schisto schiz schizophr schw sci scia sciat scids scig scigs scint scir scis scit scjs scl scla
  sclcs scler sclerot scls scm scms scmt scnb scns sco scoag scol scoli scolio scolios scoopful
  scop scopol scorad scp scps scq scr scra scrn scrnd scrng scrot scrs scs scsa scsit scss sct
  scta scts scu scuf scv sda sdas sdb sdbs sdc sdd sdds sdec sdf sdft sdha sdhb sdhs sdi sdl sdm
  sdms sdn sdnn sdp sdpn sdr sdrs sds sdt sdti sdts sdu sdus sebk secn secund sed sedat seg segm
  seiz seizs selec selegil semag semaglut semic semid semil semit semitend senok sens sensn
  sensorin sepn seps sept septo septopl septorh septos seq sequest seretide serm serms serol
  serolog seronegs seropos seros serot serv seslhd sess setn sevofl sevoflur sf sfb sfc sfd sfds
  sfe sff sfg sfh sfi sfjt sfl sflt sfm sfn sfp sfr sfs sfsr sft sftp sfts sfu sfx sg sgas sgb
  sgbs sgc sgcl sge sgga sgl sgn sgo sgots sgp sgpts sgrq sgs sgt sgtx sgx shb shc shcp shf shg
  shis shld shldr shldrs shlr shob shp shpt shr shrs shrt shs shst sht shyp siads sialad sialo
  sibos sicds sicus sig sige sigm sigmo sigmoido sigmoidos sigmoids sihd siht sild sils simb simc
  simvast simvs sinec sino sinonas sircov sitaglip sivs sjc sji sjo sjogr sjs sjts skbl skel skn
  sla slad slb slc slcg sledai sledds slf slg slh sli slic slicc slk slks sll slls slm slms sln
  slnd slns slnt slo slos slpr slps slrs sls slta slts slud slup slv slvr slwb slwc slx sma smac
  smad smarca smard smas smat smav smax smb smbg smbgs smbs smc smca smcd smcs smd smds sme smed
  smef smep smfa smfm smg smis smj smk smkd smkg smkrs sml smm smms smn smoh smok smokd smpa smps
  smpt sms smst smsts smt smtp smtr smtx smu smv smvs smvt smx smz smztmp sn snab snac snc sndo
  sndp snfh snfs snhls snm snmg snmp snn snnt snomed snop snp snr snrb snrs sns snsf snuc snv snw
  soapie sobr socs socsec socx sodb sodbic sofc softgels sohs sohx solg solns solq solut somat
  somn somnog sono sonogr sonohyst sopn sorafen soral sorb sorp spac spansule spansules spast spb
  spbt spcas spd spds spe specim speps spermat spfs spg spgr sph sphen spher spherocyt sphinc
  sphinct spht spi spid spinac spir spirono spk spkd spkr spkt spl spleg splen splenec splenect
  spleno splenomeg splnts splts spm spms spn spndylo spns spok spon spond spondy spondyl
  spondylolis spondylos spont spontan spor spp sppb sppt sprd spref sprm sprn sps spss spt sptb
  sptbs sptc spts sptum spu sput spvs spx sqcca sqft sqi sqin sqm sqs squam sras srbd src srcc
  srcs srd sre srem sres srf srfs srg srgm srh srivs srm srms srn srna srnm srns sro sromd sros
  srpnd srps srr srs srse srsly srt srts sru srus srv srvs ssc ssca sscp sscs ssd ssds sse sseh
  ssep sseps sses ssf ssfp ssg ssgb sshl ssi ssis ssit ssls sslw ssm ssn ssnhl ssns sso ssop ssos
  ssp sspe ssped ssph sspl ssps ssr ssrna ssrs sss ssss ssst sst ssta sstb sstis sstr ssts ssx sta
  stal stalev staphs statin statl stdev stdg stdp steacs steat steato steatoh stentd ster stereot
  steril sterno sternot sters stert stes steth stg stgd sth stic stif stillb stim stimd stimn
  stims stip stit stj stk stln stm stmi stml stn stnd stng stnr sto stocs stodg stom stomat ston
  stopbang stopd stp stpk str stra strab strabis strat streps strept streptoc stret strg stric
  stridul stript stro strok stron strs struct strugg struv strx sts stsgs stss sttb sttr stv stx
  stz subac subacr subacrom subaort subarach subc subcap subcapit subch subchor subclav subconj
  subcost subcu subcutan subdiaph subdur subendo subeph subfeb subfert subglott subgr subhep
  subinvol subj subjectiv subl subling sublux subluxd subman submand submax submed subment submuc
  subop subopt subox subphren subpl subpleur subpub subret subscap subsegm subseq subsid subst
  substern subt subtal subth subthr subtot subtroch subtyp subungu subut subv succ sucral suct
  suctd suctn sucts suddn sudep suff suffic suft sug suics sulf sulfameth sulph sulpha sumb sumc
  sunct sunp supcl superfic superfx superinf superolat superv supf supg supin suppl supplem
  supplemt suppls suppos supposit suppr supps suppur suppx supra supracl supraclav supracondyl
  supraglott suprap suprasp supraspin suprav supt supv surgd surgic surgl surgs surv surveill sus
  susc suscep suscept suspd suspens suspn sust suted suts sutur suvmax suvs sv svas svasd svcd
  svco svcs sveb svebs sves svgs svh svi svig svil svn svns svo svp svri svrs svs svtach svx swabd
  swc swd swelld swelln swelng swf swi swis swl swls swm swma swn swo swoln sws swt swts swu sxa
  sxr sxtx syc sym symm symmetr symp symph sympto symptomat sympts syn synd syndr synech synerg
  synov synt synth syntoc syph syphil syphl syr syringeful syringom syrx sys syst systmone systol
  sz szd szo tac tacc taces tachyarr tachyc tachycard tachyd tachyp tachypn tacr tadal tadol taf
  tahs tald tals tamoxif tamponad tams tanf tapb tapnd tapvc tapvd tapvr tavrs tazob tbb tbbx
  tbbxs tbc tbeb tbf tbg tbgs tbhb tbi tbid tbil tbilis tbis tbiz tbl tblb tblbs tblc tbls tbm
  tbme tbna tbnas tbo tbr tbs tbsn tbsp tbsps tbt tbtb tbtx tbuts tbv tbw tcad tcan tcar tcbs tcbt
  tccb tccs tcd tcdb tcds tce tcg tchol tchp tcid tcis tcl tcm tcmr tcn tcns tco tcom tcp tcpc
  tcpo tcps tcr tcs tct tcu tcxs td tdat tdcs tdd tde tdf tdi tdis tdit tdl tdlu tdm tdml tdn tdoc
  tdp tdrs tdt tdtap techn tecs tef tefs teg tegs teicop telangiec telemd tels temozol temperom
  tempor temporom tendin tendinop tenof tenofov tenos tenosyn tensn tentor teoae teps terat
  teratog terbin terbut teriflun teripar termd tert tertd tese testic testost teta tetan tetrac
  tetracyc tevars texpl tf tfa tfas tfc tfct tfe tfes tfesis tff tfi tfl tfls tfm tfmpp tfn tfna
  tfp tfr tfu tg tga tgas tgd tgf tgfb tgh tgl tgn tgr tgs thalass thalid thb thbr thcs thd thelar
  thera theraband therap therm thiam thiaz thic thickd thickn thiop thior thk thkn thkr thorac
  thoracent thoracentes thoracol thoracos thoracot thoracs thp thpa thrc thremb thrm thro throm
  thromb thrombec thrombo thrombocyt thrombocytop thrombol thrombolyt thromboph thrombophleb
  thrombs thrp thry ths tht thyrog thyroidec thyroidect thyromeg thyrotox thz tiadh tibcs tibiof
  tibn tibs ticagr tidq tids tifs tig tigecyc tigh tih timol tinn tinza tir tirad tirads tirof
  tirz tirzep tisc tiss titr titrat titrd tivap tivas tiw tizan tjc tjr tjrs tkd tkds tke tkes tki
  tkis tko tkv tkvo tl tla tlac tlb tlbd tlc tlco tlcs tld tle tles tlesr tlesrs tlf tlfb tlg tlh
  tlhbs tlhbso tlhs tlico tlifs tlih tlj tlk tlkg tll tllc tlm tlnk tlos tlov tlp tlr tls tlsos
  tlss tlst tlt tltb tlv tmad tmas tmb tmc tmd tmds tmep tmf tmg tmi tmin tmjd tml tmld tmlr tmm
  tmn tmne tmng tmo tmod tmp tmpd tmpsmx tmpsmz tmpt tmr tmst tmtb tmtc tmtx tmv tmvr tmx tmz tn
  tnb tnbx tnbxs tnd tne tnf tnfa tnfai tnfi tng tnh tni tnis tnms tnp tnr tns tnt tntc tnthi tnts
  tobr tocd tococard tocod tocol tocs tofacit tofs togv tolb tolc tolerat tolerd tolg tolrd tolt
  tolter tolv tolvap tongu tonom tonos tonsill toothbr tophs topir topo torad torsad totl tovc
  toxicol toxid toxo tpaal tpc tpcs tpd tpe tped tpel tper tpes tpf tpfo tpft tpg tph tpha tphs
  tpi tpit tplo tplos tplt tpm tpms tpns tpoab tpom tpp tppa tppn tppp tppv tpr tprk tprs tps tpt
  tpts tpu tpv tpw tpx tpxt trab trabec trachd tracheit tracheo tracheob tracheos trackp traf trag
  trak trali tralis tranex trans transab transabd transam transcath transcran transcut transd
  transferd transferr transfn transfns transfs transfus transg transh transl translam transloc
  translum transm transp transpl transpt transsph transt transtent transth transthor transur
  transvag transven tranx tras trasc trast traum traumat trav travo trazad trb trbc trbl trc trch
  trd trds treac treatd treatm treatmt treatmts trec tregs trem trems trep trepon tret trf trfs
  trg trgt trh triag triam triamc triamcin triang triaz tric trich trichin tricho trichom trichs
  tricl tricus tricusp trid trifasc trifl trifluop trigem trigl triglyc trigs trih triiod trile
  trimalleol tripl triplo tript triss trit trl trm trma trmc trml trmr trmt trmts trn trna trns
  tro troc troch troches trochs tropn tropo tropon tropos trps trpv trpx trs trsf trsl trtd trtg
  trtm trtmts trts truncal trusbx trx trxn tryp trypt tsab tsas tsat tsb tsbs tsc tscc tschol tscs
  tsd tsebt tsec tsf tsfs tsg tsha tshi tshr tshs tsi tsivs tsl tsls tsm tsmn tsn tspn tspot
  tspots tsps tsr tsrs tss tsspt tst tstc tsts tswi tsx tt tta ttas ttcs ttd ttdp ttf ttfn ttfs
  ttgs tth tths tti tting ttk ttl ttls ttm ttms ttn ttna ttnas ttnb ttnd ttns tto ttos ttot ttpa
  ttps ttr ttrh ttrs tts ttsh ttt tttg ttv ttvr ttx tubec tuberc tubl tud tugt tuld tumesc tumt
  tunh tunn turb turbinect turbs turbts turg turped tuvp tva tvas tvc tvcb tvd tvf tvg tvhs tvi
  tvm tvns tvo tvot tvp tvpg tvr tvri tvrs tvs tvt tvto tvts tvu tvv twbc twd twinrx twis twl
  twocs twr twrs twt txa txf txfd txfr txfrd txfs txing txl txm txns txpl txr txv tymp tympan
  tympano tymps typ typh typhl tyz tzd tzds tzn uab uac uacr uacrs uae uaedf uaes uapp uars uata
  uatn uavs ubc ubf ubg ubgn ubm ubms ubp ubs ubt ubts ubw ucath ucb ucbt ucbts ucc uccs ucds
  uceis ucf ucg uchd uchl uci ucl ucln uclr ucls ucm ucp ucpb ucr ucs ucum ud udca uddm udf udm
  udp udpg uds udt udts uebw ueq ueti uf ufc ufe uff ufg ufh ufm ufmrcs ufr ufs ug ugd ugi ugibs
  ugr uhd uhdr uhs uibc uifn uip uips uiu uiuml ujt ukm ukmec ul ulc ulcd ulcerat ulcs ulnd ulns
  ulq uls ulsb ulsc ult ultrasnd ultrason umb umbil umbl umls umn umnl umnls umol umoll umols umr
  unab unacc unaff unass unasst unbal unch unclr uncomp uncompl uncomplic uncon unconc uncons
  uncont uncontr uncoop uncoord und undel underg underst undesc undet undif undiff undisp undispl
  undistrb uneqv unev unexpl unexpld unf unfav unhs unic unicomp unilatl unitskg unk unkn unkwn
  unl unlab unlat unmed unob unobt unp unpalp unperc unplan unpred unprov unreas unrel unreli
  unreml unres unresec unresol unresp unrespons unsat unsatisf unspec unspecif unst unstab unstag
  unstead unsucc unsup unsupp unsur unsust unsx unt unter untol untr unusl unw unwit unwitn unwn
  uois uopx uoqs upc upcr upcrs upd updat updr upeps upf upg upgr uph upj upjs uppps upps upr
  upreg uprt upsit upt uptd uptitr uptk upts upv upx uranal urb urc ureid uret ureterect ureterol
  ureteros ureth urethr urethro urg urgt uricos urin urobil urod urodyn urog urogyn urogynae
  urogynecol urol urolith urolog uroneph urop uroph uros urost urot uroth ursd ursos urt urtic
  urticar urtis usan usbx usc uscom usd usds usec usfna usgb usgs ush usl usln uslv usm usn usoh
  usp uspio uspst uspstf usr usrds ussg ussgl usv usw utds utdx uter uterov utj utl utm utmd utoal
  utq uts utsw utv utx uv uvc uvcs uve uvei uveit uvfp uvh uvj uvjs uvl uvpp uvr uvulopal uwl vab
  vabc vabs vacc vaccs vacm vacter vads vafb vag vaged vagin vaginect vagot vags vahs vakk valacyc
  valdecox valg valgan valpr vals valsa valsart valv valvul vamf vancom vancs vaps var varenic
  varic varicoc varicos vark vascul vasculit vasect vaso vasoact vasoc vasod vasodil vasop vasopr
  vasos vasospas vasov vasovag vassr vasx vaterl vatsd vaxd vaxx vb vbacs vbat vbc vbd vbi vbl vbm
  vbp vbr vbrt vbs vbt vbx vca vcam vcap vcc vccs vcd vcds vce vces vcf vch vcm vcn vco vcp vcr
  vcs vct vcte vcts vcu vcugs vcv vda vdac vdd vddr vdds vdf vdg vdh vdi vdp vdrls vdrr vds vdt
  vec vecu vecur vedoliz veds vef veget vegfi vegfr vegfs vegs vel vemp vemps ven venl venog
  ventil ventilat ventouse ventr ventric ventricul ventrog vep veps verapam verbaliz verm verr
  verruc vertebr verti vertig vertigin verts vesic vesicoureth vestib vexas vexus vfa vfc vfd vfe
  vff vfg vfibs vfl vflut vfr vfs vft vfts vgb vgh vgkc vgpr vgs vgt vh vha vhc vhd vhf vhi vhl
  vhr vht vib vibr vibrat vict vid videofl videofluor vigab vihs vilaz vinb vinc vincr vins vips
  vir virr virtu virul visc viscs visn visualizd visuosp vitk vitr vitrec vitrect vitx vkas vkc
  vkdb vke vkh vla vlbws vlc vlcad vlcds vldlc vldls vlm vlmp vln vlot vlp vlps vls vlsm vlst vlt
  vlu vlus vma vmac vmas vmat vmb vmc vmca vme vmg vmh vmi vmis vmm vmo vmr vmt vn vna vnb vngs
  vnr vns vnt vods volit voln vols volunt volv voma vomitd vonav vonp voric vors vort vosev voxel
  vpa vpap vpb vpbs vpc vpcs vpd vpds vpe vpf vpfi vpg vph vpi vpl vpm vpn vpp vpr vpt vqi vqs vra
  vrb vrc vrd vrdl vres vri vris vrms vro vrqol vrs vrt vrx vsa vsac vsaf vsds vse vsel vsf vsgs
  vsh vsi vsm vsn vso vsp vsr vsrr vss vssaf vssaff vst vsvt vta vtachs vtbi vtbis vtec vted
  vteppx vth vti vtis vtl vtm vtop vtp vtq vts vtsp vtv vtvf vtx vul vulv vulvect vulvov vur vurs
  vuss vvb vvbp vvc vve vvecmo vvf vvfs vvg vvi vvir vvis vvl vvm vvr vvs vvts vw vwd vwds vwf
  vwfag vwm vws vx vxm vyv vz vzvig warf warfs wb wc wcm wf wheez whz wic wk wkly wkness wnd wnds
  wob wor wpw wr wt wtb wtd wtm wts xanth xarel xg xrayed xrays xs yag yr yrly zith zolp zolpi
  zosy`;
