/** Shorthand of practices, wards, laboratories and offices: abbreviations, units and words cut short, in letters only. */
export const SHORTHAND = `
  aabb aacr aafp aago aahpm aamc aaos aapm aasm aast aatd ab abcb abcc abga abmt abn abnl abnor
  abnorm abpa abpi abrt absx abtx acad acb accom acdf acetab acft acg acgr aclr acms aco acos acq
  acr acrf acsm acst actuations acuf acvr acwy adacs adc adcal adccs addl addn addtl adem adeno
  adenoca adenocarc adeq adh adhs adj adjs adjt adjuv admin admiss admx adnex adpkd adrt advsd
  advsr aecb aefi aels aems aerd afap afbs affd aflut afo agap agb agg aggrav aggs agit agitn agma
  agn ahcd ahcs ahds ahfs ahi ahima ahrq ahsct aht ahtr ahus aied aies aihd aiin aild aion aitl
  aivr ajcc akdn alcl alco alcoh aldh aldost alend alkp alks allerg alnd alns alrt alsd alt alvl
  amcl amd amenor amhp amitr amkl amlk amml amnd amnt ampc amphot ampoules ampt ampu amputn amt
  amts amtx anac anaesth analg anatom ancas anch aneur angd angio angios ankyl anom anox antag
  antalg anteg antep antepart anterolat antib antibs antibx anticholin anticoag anticoags anticonv
  antid antideps antiepil antifung antihist antihtn antihtns antihypert antimicrob antiplat
  antipsych antipyr antivir aob aobp aocd aodm aofas aortog aosd apbi apecs apks apl apls aplu
  apmhn apob apoe appar appl applic applicatorful appn apprais appx apsgn apst aqp arachn arctr
  ardmt areflex arfi argat arhl armd arpf arpkd arrhy arrs arrt arsacs arth arthr arthro artic
  arvd asag asaps asbo asctr ascvd asds ases asfx ashd ashx asih asit aspirn asrm assd assoc
  assocn asthm astig atac ataxic aten athero atls atn atnr atra atraum atrop attd attn attr atyp
  audiog audiol aui ausc auscl autoab autoimm autol autolog avdo avfx avl avlt avm avms avn avnd
  avsd avvr awd awmi axf axillo axspa azac azt aztr bact bacter balanc basdai baseln basepair
  basepairs basfi basmi basoc bbb bbbb bbd bbps bbt bcaa bcaas bcg bcga bch bcls bcma bcnu bcop
  bcp bcpc bcps bcr bcrl bct bctx bcvi bdae bdc bdd bdi bdp bdr bdz bdzs beac becl belim benef bev
  bevac bezaf bfeed bft bgat bgls bgm bhr bhrt bht bhts biad biba bibd bibems bibf bic bicip bict
  bif bih bilatly bili bilirub bima binoc bioimp biop bipd bivad bivads bjs bkbs bkd bkft bkg bkgd
  bl blds bleph blk bll blm blnar blq bls blts bmab bmbx bmc bmks bmr bms bmt bmz bna bni bocp
  boslr bpdcn bpf bpig bpm bpoc bps bpsd bpt bptb bpv bpvc bq br brac brb brc brcas brf brk brkfst
  bronch bronchs brop brp brth bsa bsap bsas bsc bsga bsi bsis bsls bslx bsm bsms bsp bspo bsr bss
  bssos bst bsv btb btfs btk btki btkis btl btls btm btms btp btps btr bts btu btx bu buf bup
  buprenorph bups busco busp bva bvas bvm bvms bvo bvp bvs bvt bw bwf bws bwsp bwt bwts bxd bxs bz
  bzp bzps caa cacc cacs cacx cadasil cae caf cafs cagi cah cahd cahs cak calci calcif calcs calr
  cals camk camr canag canc cand cann canth capfuls capt capts carbi carc carcin cardiol cardiom
  cardiov carv cas casp cauc caud caut cauterd cavh cavhd cavi cavit cavm cavs cax cbbr cbcd cbct
  cbds cbe cbf cbgs cbi cbio cbl cbm cbn cbnaat cbo cbp cbps cbr cbs cbsa cbte cbti cbtp cbv cbz
  cca ccab ccam ccas ccb ccbs ccc ccca cccd cccr ccd ccda ccdc ccds ccfa ccfs ccgs cch cchb cchd
  cchs ccht cci ccids ccis cck cckd ccks ccl ccla ccls ccms ccn ccnc ccno ccns ccnu ccoh ccoo ccpd
  ccps ccq ccr ccrc ccrcc ccrn ccrns ccrt ccrx ccs ccsvi cct cctas cctga ccts cctv ccus ccv ccvs
  cda cdai cdas cdca cdcs cdd cdds cde cdf cdg cdgp cdhs cdi cdif cdis cdk cdki cdkl cdks cdls
  cdlts cdmp cdms cdp cdr cdrs cds cdss cdte cdva cdx cdy ceas cecs cect cefalex ceft ceftr ceftx
  cefu celec celox cemd cemri cenp centigray centigrays centimorgan centimorgans centipoise
  centisecond centistokes ceph cephs cer cerc cercs cereb cerebell cervs cesd cest cev cevd cext
  cfar cfas cfc cfcs cfdna cfe cff cffdna cfh cfi cfm cfms cfp cfr cfrd cfrs cfs cfss cft cftrm
  cfts cfu cfus cfx cfz cg cgas cgd cge cgh cgi cgis cgl cgm cgms cgn cgns cgp cgrp cgs cgt cgvhd
  cgy chads chadsvasc charg chbs chci chcs chd chds chemoimm chemon chemorad chemort chemorx
  chemos chemotx chemox chex chfs chgr chh chhap chinc chir chk chkd chkup chl chlam chlor
  chlorhex chlorpr chlorprom chlort chm chms chol cholec cholecal cholecys cholecyst choledoch
  cholest cholin chorio chorios chp chpn chps chpx chr chrm chrom chron chrpe chrt chs cht chtn
  chux chv chw chws chx cias cib cibd cibh cic cics cie cigs cih ciis cim cimt cind cinp cins cip
  cipd cipn cips circs circum circumst cirr cis cisa cisd cisp cit citr ciu civ civd civi ciwaar
  ciwas cjd cjds cjs cka ckda ckdepi ckdmbd ckdt ckdu cki ckis ckmbs cktp clabs clabsi clabsis
  clavs clbbb cld cldn cleav clfs cli clia clias clib clin clind clinpath clins clis clld clle
  clln clls clms clob clobet cloc clom clomip clon clond clotr clotrim clp clrt cls clsi clt clth
  clti cltr clu clud cluds clvt cmal cmap cmaps cmb cmbs cmcj cmd cme cmec cmed cmep cmf cmfs cmg
  cmgs cmh cmhc cmhcs cmhf cmhs cmhts cmi cmia cmis cmj cmjs cmln cmls cmm cmmc cmmrd cmms cmns
  cmo cmos cmpa cmpd cmpi cmpl cmplt cmpnt cmps cmr cmri cmro cmrs cms cmsa cmsec cmsi cmt cmtp
  cmts cmu cmvig cmvs cmz cna cnb cnbp cnbs cnbx cnc cnd cndi cne cnes cnf cngb cnho cni cnis cnl
  cnld cnls cnm cnmp cnms cnn cnns cnop cnos cnp cnpa cnps cnr cnsd cnsf cnsl cnslt cnst cnt cntr
  cnts cnv cnvm cnvs coaf coag coagn coarc coarct cochl cocodam cocp cocps codox codyd coeff cogn
  cohb cohs coib colecal colect colind coll collab collat collr colonosc coloprox colorect colos
  colpos comf commd comms compens complic complicat complics complx compn compr comt conc concl
  concom concs cond condn condns conds condyl conf conferm confid congen conisat conjuga conjunct
  consc consid consis consol constipat constit consultn contac contin conting contn contr contrac
  contracept contrain contraind contralat contrib contribs contrin conts contus conv conval convs
  convul cooords coord copds coppr corr corresp corticost cosc cosm cotas counc couns counsl cov
  covids cowat coxib coxibs cpd cpm cpoe cpr cps cpt cpx cran crep creps cryo csect csii ctd ctl
  cu cuft cultd curr cvi cvl cw cyclo cys cysto cyto dabigat dacro dacryo dacs dadt daip dalk dalt
  daltons dalys dapa dapt dapto dashb daugt daxas dbd dbds dbe dbhl dbil dbl dbm dbps dbspl dcb
  dcbs dcc dcct dccv dcds dcf dcfs dcg dchf dci dcl dcm dcmo dcms dcn dcns dcp dcr dcrs dcs dcvax
  dcvi dcx dda ddaf ddcfdna ddd dddr ddds ddh ddi ddis ddkt ddlt ddp ddpcr dds ddst debr debri
  decagram decd decel decels decid decigrams deciliters decilitres decimeter decimetre decimorgan
  deciseconds decomp decompr decreas dect decub decubs def defec defib defibs defic deg degc degen
  degf degs dehisc dehyd dehydr deliv dels delts demog dems demyel denerv depres deprs deriv
  dermatol dermc des desatd desc descr describ desq destr det deterior detrus devel developm devs
  dex dexam dexamp dexas dexmed dext dfa dfe dfi dfis dfmo dfsp dft dfts dfu dfus dfv dg dgf dgi
  dgn dha dhap dheas dhf dhr dht dhtr diag diagn diags diam diaphr diast diath dic dicom dieth
  diff diffic diffs diffu dihydroc dilat dilaud dild diltiaz dimin diopter diopters dioptre
  dioptres dipg diph diphen diphenhyd dipj dipstx dischd discol discom discomf discont discontd
  discontin discr disinf disl dislocat disp dissem dissoc distr distrb diu diur diurs divertic
  divs dkas dkd dlb dlbcls dlcl dlcs dli dlif dlis dlm dlmp dlp dls dlt dlts dmards dmba dmc dmd
  dmdd dmek dmeks dmem dmf dmg dmgs dmh dmos dmp dmpa dmr dms dmsa dmso dmts dnaase dnars dnase
  dnets dnh dnis dnkc dnm dnmt dnp dnrc dnrs dns dnt doac doacs dobut docu docum documentn dodr
  dom donj doppl dorsifl dosg dosimet dotat dotatoc doxep doxo doxorub doxyc doz dpa dpb dpc dpds
  dpe dpg dph dpis dpl dpls dpm dpns dpoahc dpoas dpp dpr dptr dpts dpw dpyd dqb dra drachm
  drachms drainag dressg drg drgs dril drk drlft drn dront dropperful dropperfuls drosp drs drsg
  drsgs drsn drsng drt drtf drv drvvt drvvts drx dsaek dsaeks dsas dsb dsbs dsc dscr dsd dsds dses
  dsg dsgs dsi dsm dsmb dsme dsmes dsms dsn dspn dsps dss dst dsts dsv dt dta dtas dte dtf dtg dti
  dtic dtis dtm dtp dtpa dts dtt dtv dtvp dtx duf dulag duod dup duplic dupp durat dutas dvd dve
  dvh dvhs dvms dvp dvprs dvr dwi dwis dwm dwml dws dxas dxc dxm dxr dxt dxtr dyn dys dysarth
  dyscr dysesth dysf dysfn dysfunc dysfxn dysk dyskin dysl dyslipid dysm dysmorph dysp dyspar
  dyspep dysph dysphag dyspl dysplas dyspn dysr dysreg dysrhyth dyssyn dyst dyston dystr dystroph
  dysur dz dzs eac eae eaggec ebcog ebi ebl ebls ebmt ebn ebna ebp ebustbna ebvs ecb ecc ecce
  eccentr ecchym eccs ecd ecds ecf ecfs ecgd echod ecl ecls ecmos ecp ecpella ecpr ecr ecrb ecrl
  ecs ecsl ectop ects ecv ecw eczem edcs eddx edhs edm edmd edms edn edoc edp edtnos educn edv
  edvi edx eea eeas eeb eer eess efav eff effac effec effic effus efms efn efs efv efw efws egb
  egbs egc egdt egfrs egj egjoo egna ehb ehbf ehec ehrs eia eias eicu eids eif eifs eih eim eims
  eip eir eius ejec ejr ekc eki elbws elec electr electrol electrolys electrophor elev elevat elig
  elim elisas elnd elp elpd elsc elt elu elvo elvos emar emat emb embo embol embolis embr embryol
  emd emed emer emerg emis emot emph emphys empi empir empl emrs emrsa emsc emt emtp emts emul emv
  emvi enal enalap enb enc encap encephalop encl enco encop encourag encph endarter endo endoc
  endocar endocard endocr endocrin endom endomet endometr endos endosc endoscop endotrach endov
  endovasc enh enhanc enl enlarg enls enm enmg enoph enox entac enteral enth entl entr ents enuc
  enuf enur env envir eoa eoae eobrx eobs eoe eoes eog eohs eol eolc eonb eonnf eop eor eort eortc
  eosinoph eosph eot epap epb epcr epds ependym eph ephed epicond epid epidem epidid epidu epidur
  epil epilep epin epinep epip epiph epir epis episcl episi episio episiot epist epistax epith
  epithel epl eplnd eplr epmr epn epo epoc epos eprs eps epsa epsdt epss epts epv epx eq eqol
  equivoc erac erad eradic eratio erbb erct erf erge erm erms erosi erpc erpcs erpf erpocs ert
  erta erup erythrom esas esasr esat esbls esc esdep esds eses esi esis esls esop esoph esophag
  esp espac esrs essdai estab estim estrad estrog esus esv esvi esw eswt etac etanerc etb eteg etg
  ethamb ethm eti etiol etiolog etop etopos etor etoric etp etps ets eua eucr eueth eug eugly
  euglyc eumetab eup eurol eusfna euss eust eustach euth euthyr euv evacs evald evalg evalu evap
  evars evds everol evf evg evid evis evl evlp evol evs evts exac exacb exacerb exacn examn exc
  excd exces excis excor excr exem exemp exen exer exerc exfol exh exi exoph exophth exor exos
  exot exp expan expans expec expectn expl explan expld explor expr exps expt exqui exsang exsm
  extb exten extens extern exti extn exto extracap extran extraoc extrav exts exud exx fabere fabp
  faciit facs factf factg famh famhx fampred fapi fapt fasc fastexam fba fbao fbgs fbh fbn fbns
  fbov fbt fcb fcd fcds fces fcm fcn fcns fcr fcrn fcs fcu fcv fdc fdcs fdd fdes fdg fdgpet fdi
  fdip fdis fdl fdlb fdm fdn fdp fdpl fdps fds fdt fdu feb febrl febs fec fecd fecg fel felod
  femfem fems femtogram femtograms femtoliter femtoliters femtolitre femtolitres femtomole
  femtomoles fenof fep ferr ferrit fers fert fets feurea fevd ffa ffap ffas ffb ffd ffdm fff ffi
  ffks ffm ffn ffps ffr ffrct ffs fftp ffts ffu ffw fgar fgc fgf fgfr fgids fgm fgms fgr fgrs fgs
  fha fhb fhd fhf fhg fhhr fhir fhl fhm fhn fho fhrs fhs fht fhth fhts fibr fibro fibroad fict fid
  fidax figo filgras filt fim fip firda fistul fitc fiv fixat fkbp fkmo flac flagida flav flbs flc
  flcs fld flds fle flexd flexi flexs flexsig flexsigs flf flk flks flm flms floc flr flrs fls flt
  fltd flts fluct fluctu fluo fluor fluoros fluorosc fluoxet flup flur flus flut flutic flutt
  fluvast fluvox flx fmg fmh fmhx fmla fmls fmol fmp fmr fmri fmris fms fmt fmts fmv fmx fn fna
  fnab fnabs fnac fnacs fnad fnas fnb fnbs fncl fndi fnds fne fnf fnh fnhs fnhtr fnl fnp fnpc fnps
  fns fnt fnx fobd fobts foc fod foet fof folat folf folfir folfirin folfoxiri foll follic follwg
  follx folx fom foms fondap foob footw fora foram foramin forc forgetf forw fosamp fosf fosfo
  fouo fov fp fpa fpal fpb fpbs fpc fpd fpds fpe fpg fpgs fph fphx fpies fpl fpmrs fpnh fpr fpsa
  fpt fpu fpv fpx fqs frac fracs fract fractl fragil fragm frax frc frcs frda freq freqs frequ frg
  frgt friab fric frict frontot frov frovatrip frozs frp frs frt frtn frts frx fs fsad fsb fsbgs
  fsbs fsc fscr fse fseh fsfi fsg fsgn fsh fshd fshs fshx fsi fsl fsma fso fsp fspo fsq fsr fss
  fst fsts fsu fsw ftaabs ftas ftb ftbi ftc ftd ftds fte ftes ftf ftg fth fthn ftir ftkd ftl ftld
  ftlds ftlscs ftm ftn ftnb ftnd ftnsd ftnvd ftp fts ftsgs fttp ftts ftu fub fud fudr fuf ful fulg
  fulm fulmin fulv func funct functn functs fundopl fundos fung funic fuos furosem fus fut fuv fux
  fva fvl fvls fvp fvr fvs fvw fwbat fwc fwd fwds fwf fwhm fwhr fws fwt fxl fxn fxns fxr fxsb fxt
  fxtas fya fyb fybo gadab gangr gast gastr gastrocs gastroent gastrosch gavis gb gbca gbcas gbd
  gbl gbm gbms gbq gbr gbrx gca gcb gcdx gcf gcl gcm gcp gcps gct gctb gcts gcu gcv gd gdc gdfr
  gdft gdh gdl gdma gdmd gdr gdrs gds gdue gdv gdws geb geca gelcap gelcaps geltab geltabs gemci
  gemcit gemox gemtaz genit genl gepnet geriatr gestat getas getsim gf gfap gff gfj gfrs gft gg
  ggo ggos ggts gh ghd ghi ghjs ghrh ght ghz gics gidt gie giep gigabecquerel gigabecquerels gih
  gingiv giq gis gissi gists giv gja gjs gjt gjts gla glaf glarg glasg glaucom glc glenohum glia
  glimep glomer glp glps gls glt glu gluc gluco glulo glutes glyc gmc gmcsf gmds gmi gmn gmp gms
  gn gnb gnbs gnc gnd gng gni gnr gnrhs gns gntm gocs gonio gonor gooh gopd gox gpas gpb gpc gpcc
  gpcog gpcs gpds gpi gpib gpis gpl gpls gplu gpp gppaq gpsi gpv gpvts gr grac granul granulat
  grav gravd grd greenbag grft grh grisp grnd gro grp grps grs grv gsa gsc gsd gsds gsf gsi gsis
  gsm gsn gsp gss gst gsv gsvs gsw gsws gt gta gtb gtc gtcs gtd gtns gtp gtpal gtps gtr gtrs gts
  gtv gtvn gtvp gua guaif gucs gug guid gutts gva gvd gvf gvfs gvh gvhdp gvs gvt gwas gxp gxt gy
  gynae gynaec gynaecol gynaes gyne gynecol gyno gyns gzip hab hac hacc hact hadr hadsa hadsd haem
  haema haemat haematol haemd haemo haemodial haemodyn haemoglob haemorr haemorrh halc halluc
  hallucs halp hapis haps harmp harq harrt hasbled hav havm havs hbas hbc hbcab hbd hbdh hbe hbeab
  hbf hbg hbgm hbh hbi hbo hboc hbp hbpm hbs hbsab hbss hbvs hbw hc hcbr hccs hcd hcds hcgs hchwa
  hci hciu hcl hclc hcm hcpcs hcqs hcrp hcs hcsmt hctc hcts hcu hcvs hcw hcws hda hdac hdag hdas
  hdcn hdct hdds hdf hdfs hdgf hdi hdlc hdls hdm hdms hdmtx hdn hdp hdps hdr hdrf hdrs hds hdus
  hdv hdw headsss healthc heb hectogram hectoliter hectometer hectopascal hectopascals heents hef
  hefpef hefref heic hemang hemato hematoc hematol hemiar hemicol hemicolect hemip hemipl hemithyr
  hemo hemoc hemod hemodial hemodyn hemog hemoglob hemopn hemopt hemor hemorr hemorrh hemorrhd
  hemorrhs hepat hepatobil hepatocell hepatol hepatomeg hepatosplen hepb hepc hepd hepps heps
  herniat herniorr heterog heterogen hexam hf hfa hfb hfd hfea hff hfh hfi hfimp hfjv hfm hfmd hfn
  hfncs hfov hfp hfppv hfr hfrs hfs hfsa hfu hfv hga hgbs hgc hgd hgf hggl hgh hghr hgl hgm hgo
  hgos hgpin hgs hgsils hgsoc hgt hgtsn hgu hgv hgvs hhas hhc hhd hhdn hhf hhh hhi hhm hhn hhnk
  hhns hhp hhsc hht hhtn hhts hhv hiat hiats hib hibi hics hidas hidr hidrad hif hifu higm higms
  hih hii hiit hipec hipecs hirs hirsut hisp hist histo histopath histor hitech hivab hivs hiw hja
  hjr hka hkafo hkafos hkb hks hlb hldp hle hlh hlhs hlj hlm hlr hlrcc hls hlt hlv hmb hmbs hmd
  hmdp hmds hme hmes hmf hmg hmgcr hmib hmos hmp hmpao hmpv hms hmsh hmsn hmv hmvs hmx hn hnc hncs
  hnf hnkc hnl hnlh hnp hnps hnpt hns hnscc hnsccs hnsha hnv hobt hofh holters homair homic
  homocyst homog homogen homon homr horiz horm hosp hospitaln hospn hosps hosptl hotv hp hpa hpc
  hpca hpci hpcs hpd hpe hpeg hpet hpfh hpfs hpg hph hpifu hpis hpl hplc hpn hpoa hpod hppd hpr
  hprt hps hpt hpth hpts hpvs hpw hpx hpylori hqol hra hras hrbc hrc hrcts hrd hre hreh hrf hrhpv
  hrif hrk hrlm hrly hrm hrms hrn hrp hrpc hrqol hrr hrsa hrsaki hrt hrts hruk hrus hrv hsa hsaa
  hsb hsc hscts hsd hsdd hse hsem hsgs hsils hsk hsl hsm hsms hsn hsp hspb hspn hspr hsps hsr hss
  hssg hst hstn hstnt hsts hsve hsvs ht hta htc htct htg htgh hti htm htnive htns hto htos htp htr
  hts htt htv htvd humdig huti huvs hvac hvdrr hvf hvfs hvg hvh hvi hvla hvlt hvm hvod hvr hvs hvt
  hvts hwc hwp hws hwt hwv hxr hyd hydr hydralaz hydrat hydroc hydrocod hydrom hydron hydroneph
  hydros hydrosalp hydroxocob hydroxyz hyfos hyg hygr hyp hypa hyperab hyperactiv hyperal
  hyperalim hyperbil hyperbili hyperc hypercal hyperchol hyperchrom hyperext hyperextn hyperg
  hyperglyc hyperin hyperkal hyperlipid hypermob hypern hyperpl hyperplas hyperpt hyperref
  hypersal hypersens hypert hypertens hyperthyr hypertr hypertrig hypertroph hyperv hypervent hypn
  hypno hypnot hypoact hypoalb hypocal hypochon hypochr hypocort hypoech hypogast hypoglyc hypogon
  hypoint hypok hypokal hypokin hypom hypomag hypometab hypon hyponat hypop hypoperf hypophos
  hypopit hypoplas hypopt hyporef hypotens hypotherm hypothyr hypothyroids hypov hypovent hypovol
  hypox hyster hysterect hysteros hyz hz iaa iaab iaas iab iabc iabps iac iacs iad iads iaep iaf
  iags iah iai iais ialt iap iaps iart iasc iasd iaslc iasp iast iat iats iav ib ibandr ibc ibcd
  ibclc ibclcs ibcs ibct ibds ibdu ibg ibgs ibi ibms ibp ibr ibsc ibsd ibsm ibsn ibt ibtr ibut ibv
  ibw ic icad icals icam icans icao icas icasa icba icbg icbs iccd iccf iccm iccu icdas icdsc icer
  icf icga icgs ichd ichs icid icl icls icms icmv icn icns icop icosi icpb icps icr icrp icsr icst
  ict ictal icter icts icuaw icud icva icvc icw idarub idas idat idb idcm idd iddsi ideat idelal
  ident idh idhwt idiop idiopath idl idm idms idp idpn idps idu idud idv idvc idwg ieb ied ieds
  iei ielt iems ien iep iepa ies iet ieu ifa ifat ifcc ifd ifes iff ifg ifi ifis ifl ifm ifms ifn
  ifnb ifng ifob ifobt ifos ifosf ifr ifrt ifsp ift iftas ifu ifx igas igb igcs igdm igds igf
  igfbp igfs iggs igh ighv igls ign igp igras igs igt igv ihb ihc ihca ihcas ihcp ihd ihds ihf ihg
  ihh ihn ihp ihps ihr ihs ihst iht iia iic iicp iid iih iil iinh iip iips iivp ijv ikdc ilae ilb
  ilds ileo ileoc ileos iliof ilioing illic ilm ilms ilr ilrs ilst iltv imags imaps imb imbal imc
  imca imcas imce imci imd ime imf imff img imgn imh imhs imi imip imipr imj iml imlc immat immed
  immobil immun immuniz immunn immunocomp immunocompr immunocytochem immunodef immunofix immunogl
  immunol immunos immunosup immunosupp imns impd imped imperf impet impl impressn improv impt imss
  imst imt imvs imw inact inadeq inapp inapprop inatt inc incar incid incis inclin incls incompat
  incompl incon incont incontin increas incu ind indeterm indic indicat indig indign indiv indom
  indomet induc indur indurat infarc infec infero inferolat infil infilt infl inflam inflamm
  inflammat infrasp infraspin infus infx ingu inguin inhal inhg inhib inhx iniss init inj injd
  injectn injs injur innerv inop inopp inotr inpt inpts inq insem insens insid insign insom insp
  inspec inspir inst instab instit instr instructn insuf insuffic insul insur int integ integr
  intensif interc intercond intercost intercurr interf interl interm intermit intermitt interp
  interps interst interstit interv intervent interverteb intol intox intr intra intraab intraabd
  intraarticul intracer intracran intrad intraduct intramed intramur intraoc intraops intrap
  intrapart intraperit intraux intrav intraven intravesic intrins intrs intubatn intv inv invag
  invas inves investg invgh invol involunt involv ioa iob iobs ioc iocg iod iofb iofbs iofna iohc
  iolas iolpcm iols iom iomt iont ionto iontoph iop iops ior iorp iort ios iot iotn ipaas ipad
  ipah ipas ipb ipc ipcd ipcs ipd ipdas ipe ipfd ipfs iph iphs ipi ipj ipjs ipk ipks ipl iplan
  ipldk ipm ipmns ipn ipp ippb ippv ipq ipr iprat ipratr ips ipsc ipscs ipsid ipsilat ipss ipst
  ipt ipth ipu ipv ipw ipwp iq iqcode iqr iqrs iqs irb irbesart irbs ird irdm irds irecist irg
  irida irido iridot irino irinot irls irm irmd irms irn irrad irreg irrev irrig irrigat irrit irt
  irtx isbar isbd isbt iscc isch ischaem ischem isches ischio iscr isd isf isgps iskd ismp iso
  isob isoc isod isoech isoflur isol isolat isomn isomo isoni isopr isoprot isorb isos isotr
  isotret isov isp ispag ispot isq isr iss issn issvd istat istc isth ists istss isup isw iswt
  itbs itc itcu itf itgcn ithb ithp iti itis itl itlc itms itn itp itps itr itracon itraz itt itv
  iuc iucd iucds iuci iud iuga iuis ium iuml iup iupcs iups ius iuss iuts ivab ivabs ivac ivalon
  ivb ivbp ivbs ivcad ivcds ivcf ivcg ivcs ivct ivcu ivd ivdas ivdd ivdsa iverm ivfa ivfe ivg
  ivgtt ivhs ivigs ivit ivl ivlbcl ivls ivm ivmp ivn ivpbs ivps ivra ivrs ivrt ivs ivsd ivst ivt
  ivtpa ivtt ivtx ivus ivv ivx iwcld iwg iwl iwqol iwr ixing jadas jafl jakinib jaund jbds jcm
  jcog jcv jcvi jdm jdms jebv jej jejun jejuns jlnt jme jmh jmml jna jnci jnd jnj jra jrct jsn jsw
  jtmh jts junc juv juxt jva jvad jvds jvps jxg kactiv kafos katal katals kbit kbq kbs kcal kcalkg
  kcals kccq kcft kciu kcnh kcnj kcnq kco kda kdoqi kdpi kdpis kdqol keto ketoac ketoconaz keytr
  kf kfre kfs kfts kg kgbw kgs khz kidn kiloampere kilobase kilobases kilobecquerel kilocal
  kilocalorie kilocalories kilodalton kilodaltons kilogramme kilogrammes kilohm kilohms kilojoule
  kilojoules kiloliter kilonewton kiloohm kilopascal kilopascals kilovolt kilovoltage kilovolts
  kinesiol kirschn kjs klon kmc kmh kmno kms kmt kmts kn kneeo knk koilo korot kpas kpc kpcs kph
  kptt kqh krt ksads kshv ktp ktt ktv ktxp kubs kuf kumf kunits kva kvcp kvo kvp kw kwashi kwh
  kwires kypho kyphopl kyphoscol laac laba labas labr labx lacc lacers lacip lacos lacr lacrim
  lactat laddk ladds laeds laf lafbs laft lagb lagbs laits laix lalc lalt lami lamict laminot
  lamivud lamo lamotr lans lansopraz laoo lapar laparo laparos laparosc laparot lapatin lapband
  lapc lapsg laq larc larcs lary laryngo laryngosc laryngosp lasb lasc lasec lashal lasiks latanop
  laterl lavb lavhs laxi laxs lb lbb lbbap lbbbs lbbp lbc lbcd lbcl lbcs lbd lbdx lbf lbl lblb
  lbls lbm lbna lbnp lbos lbp lbps lbs lbsh lbss lbw lbws lcac lcad lcap lcas lcat lcb lcc lccs
  lcd lcda lcdas lcds lcea lcf lch lchad lci lcif lclc lcls lcm lcmsms lcmv lcnec lcoe lcos lcp
  lcps lcpufa lcr lcs lcsws lct lctc lcxs ldct ldcts ldd ldha ldhi ldhs ldlc ldlr ldls ldn ldp lds
  ldt leeps lef leflun leiomyo lemb lembs lemtr lepf leptomen lercan lesis lesn lesns leucoc
  leucop leuk leukem leukoc leukop leuprol levem levocet levod levosimen levothyr levox levs lfas
  lfc lfd lfdb lfl lfp lfs lgbtqia lge lgf lggs lgibs lgil lgln lglns lgm lgmd lgmds lgn lgs lgsc
  lgsils lgv lh lhb lhbt lhcs lhd lhds lhf lhfa lhh lhon lhr lhrh lhrt liac libres lic lichenif
  lics lidc lidoc lifs lig ligam ligat ligatn ligs lih lihr limax lims linac linacs linaz linez
  lipas lipiod lipomat lipos liq liqs lirag lisd lisf lithos lithot livd lka lkb lkm lkmb lldp
  lles llf llg lli lliki llin llld llm llms lln lloq llp llqs llr lls llsb llst llt llts llv lmad
  lmc lmcl lmf lmg lmi lmic lmics lml lmm lmnd lmnl lmns lmpd lmps lms lmt lmtd lmti lmw lmwhs lmx
  lnb lndw lnf lng lngiud lngius lngs lnmp lnmps lnot lns lntg lobect lobul locf locn loctn locts
  lod lodox lofent lofep logmar logr loinc lordos lorm losar losd losp lotr lovast lovaz loz
  lozeng lozs lpas lpc lpd lpda lpfs lph lphb lpi lpis lpl lplnd lpm lpn lpob lpos lpp lpr lprd
  lps lpt lptdr lpv lqt lqts lra lrb lrd lrec lres lrf lrg lrgs lrgvisc lri lrinec lrn lrns lrnt
  lrp lrr lrrk lrs lrt lrta lrtis lrtp lry lrygb lrzd lsa lsas lsb lsbe lsbs lsc lscc lscd lscq
  lsct lse lsec lser lses lsf lsg lsgs lsh lshoulder lshs lshx lsils lsk lsm lsms lsn lso lsos
  lspc lsq lssi lst lstar lsts lstv lsv lsvt ltachs ltag ltaot ltb ltbis ltca ltcfs ltcp ltcs ltd
  ltea lted ltfu ltg lthr lti ltk ltks ltl ltle ltls ltm ltmg lto ltowb ltp ltr ltra ltras ltrs
  lts ltt ltts lttt ltus ltv ltvv ltx ltxs luad luads lubr lubric lucada lucs lufs luln lumbos
  lumbr lumpect lumpt lums luns lunx luqs luras lusb lusc luscs lusz lut lutms lutx lva lvads lvas
  lvb lvc lvd lvdd lvddp lvds lve lved lvedd lvedi lvedp lvedps lvedv lvedvi lvefs lves lvesd
  lvesv lvesvi lvet lvf lvfs lvfx lvg lvgp lvgs lvhs lvi lvid lvidd lvids lvis lvls lvmi lvms lvn
  lvns lvos lvoto lvots lvotvti lvp lvps lvpw lvrs lvs lvsd lvsf lvsi lvst lvsv lvv lvz lwd lwo
  lwobs lwr lwy lxc lxr lxx lymes lymp lymphad lymphaden lymphang lymphocyt lymphoed lymphop lynp
  lyt lytes lyts maap mabp mabs macc macr macroalb macroc macrocyt macu macul madit maeew maf mafb
  magab malab malabs maladj maldi malig maligs malnut malnutr malocc malrot maltoma malun mamm
  mammogr mandib manif manip manom manub maob maois mapd mapse marg marijua marsup masc mascc masd
  massag mastec mastect mastop mastx matd maternl matm matrif mattr matur maxfac maxfax maxill
  maxs mbar mbb mbbs mbc mbct mbd mbds mbe mbfa mbg mbi mbl mbls mbm mbp mbps mbsaqip mbsr mbt
  mbts mbu mcad mcads mcal mcap mcas mcat mcats mcbc mccd mccqe mcd mcdk mcds mcf mcfa mcgkg
  mcgkgmin mcgml mcgs mchats mchr mcis mcj mckd mcld mcls mcmol mcmoles mcms mcn mcnd mcns mco
  mcoh mcos mcpj mcpjs mcq mcr mcrc mcrn mcrpc mcsa mct mctds mctp mcts mcu mcugs mcva mcvs mcz
  mda mdac mdacc mdad mdas mdct mdds mde mdes mdf mdft mdis mdj mdll mdlz mdmx mdn mdos mdp mdq
  mdrd mdros mdrs mdrtb mdsu mdx measurd measurem mec mecc mecf mechanl mecp medaid medcl meddra
  meddx medhx mediast medicn medis medlist medlp medop medrecs medsurg medx mef mefenam mefs
  megabase megabases megabecquerel megabecquerels megac megajoule megameter megaohm megapascal
  megapascals megavolt megavoltage megohm meibom meiom mek mekis melanot melat melatn meldna memb
  membr meml memm menacwy menarch menb menc menin meningit meningo menisc meno menop menopaus
  menor menorrh ment mep meper mepil mepiv mepol meps meq meql meqs mercapt mered mero mersc mersl
  mesalam mesc mesent mesoth mesp metab metabl metacarp metan metast metastas metav metfor methadn
  methado methb methem methemo methergin methim methotr methylph methylprednis metic metoc
  metocloprz metoprol metr metroc metrx metv mexil mfa mfb mfds mff mfg mfh mfi mfis mfl mfms mfo
  mfol mfolfox mfp mfpr mfr mfs mft mfts mfu mfx mgc mgd mgdl mgds mgf mgfa mgg mggs mgh mghl mgi
  mgit mgkg mgkgday mgl mglu mgm mgma mgms mgn mgp mgps mgtube mguses mgwb mgy mh mhb mhc mhcs mhd
  mhdw mhe mhf mhg mhhw mhi mhl mhm mhn mho mhp mhps mhr mhra mhs mht mhtp mhu mhv mhw mhx mibc
  mibi micafung microad microalb microampere microamps microang microangio microb microbiol microc
  microcurie microcuries microcyt microequivalent microg microgramme microgrammes microkatal
  microl microlitre microlitres microlux microscop microsiemens microsievert microsieverts microt
  microvasc microvolt micturit micus midc midcab midcl midd midest midlat midn midod midp midpt
  mids midsag midsyst midx mif mifep migr mihs milliamp milliampere milliamperes milliamps
  millicurie milliequivalent milliequivalents milligramme milligrammes milligray milligrays
  millilux millimolar millimole millimoles millinewton milliosmol milliosmolal milliosmole
  milliosmoles milliroentgen millisiemens millisievert millisieverts millitesla millivolt
  millivolts milliwatt milliwatts milri milrin mineralc minoc mins miol mip mips mirs mirtazap
  mirv misc miscar miscarr misccl misd misop misopr mitg mitom mitox mitr mitrl miuml mius miv
  mivat mivs mixd mj mja mjcm mjd mjs mka mkd mks mktd ml mla mlad mladc mlap mlbs mlc mlcp mld
  mlds mldt mle mlf mlfp mlh mlhf mlhfq mlhfqol mlkg mlkghr mll mlmin mlmp mln mlns mlp mlpa mlps
  mlr mls mlsec mlt mltc mlts mlu mlv mma mmae mmap mmas mmc mmcs mmd mmds mme mmed mmes mmfr mmg
  mmgs mmh mmhg mmhgs mmi mmk mmls mmn mmo mmoles mmoll mmols mmp mmps mmrd mmrp mmrs mms mmses
  mmt mmts mmtv mmu mmv mmx mmz mn mnas mnc mncs mndas mne mnf mng mngs mnh mnm mnms mnmse mno
  mnrs mns mnsi mnsod mnt mnts mnu mnx mobid mobil mobiliz moci mocm modaf modc modd modds moderat
  modif modr modrt modt mof mofa mogad mogli momet monit monitorg monitr mono monoamn monoch
  monoclon monocyt monof monog monoph monos mopd mopp morb morph morphol mosm mosmkg mosmol mosms
  motr mov movt movts moyam mp mpa mpag mpap mpaps mpas mpb mpc mpcl mpcs mpd mpds mpe mped mpes
  mpf mpfl mpflr mpfls mpg mpgns mphl mpi mpis mpj mpjs mpl mplm mpls mplus mpm mpms mpn mpns
  mpnst mpo mpoanca mpod mpp mppe mppt mpr mprage mprs mpsv mpt mptp mpu mpvs mqic mqsa mrc mrca
  mrcc mrcg mrcog mrcps mrcs mrd mrds mrdt mre mreg mrem mres mrf mrfit mrfs mrgs mrh mrhc mrid
  mrkh mrl mrm mrms mrn mrna mrnas mrnd mrns mro mrof mrp mrps mrr mrsas mrse mrsi mrss mrt mrta
  mrvs mrx msa msaa msafp msas msbos msbot msc mscc mscl mscs msct mscts msd msds msec msecs msel
  msf msft msga msh msih msis mskd mskl msl msla mslts msm msn msnd mso msof msog msot msp msph
  mspi msq msqol msr mssas msses mst msts msud msus msv mswi msws mta mtab mtal mtap mtas mtb mtbc
  mtbis mtbr mtc mtcs mtct mtd mtdna mtf mtg mtgs mth mthfr mtic mtj mtl mtle mtm mtmd mtmn mtms
  mto mtop mtor mtpjs mtr mtrs mtrx mts mtss mtt mtta mttp mtts mtu mtv mtwr mtxs muam mub mubm
  muc mucin mucoc mucoep mucol mucorm mucos mucs mudp mudpiles mudr mugas mugd mult multib
  multicyst multid multidisc multif multifac multifoc multigrav multil multilev multiloc multin
  multinod multipl multiv multivess munits mup mupir mupirocn mups mur murms musc muscl muscs
  muscul musculoskel mutat mutn mutns mvac mvad mvb mvcs mvd mvds mve mvg mvi mvis mvk mvm mvo mvp
  mvpp mvps mvq mvrs mvs mvts mvu mvus mvv mw mwa mwas mwc mwd mwf mwfs mwl mws mwt mwts mxd mxf
  mxl mxr myal myalg myas myasth mycob mycop mycopl mydriat myel myelit myelodys myelofib myelog
  myelom myelop myelosup myo myobl myoc myocard myocl myoclon myof myofasc myoglob myomect myop
  myopath myos myosit myot myring myringot myx myxed myxo mzbcl mzl mzls naat naats nabl nabt nabx
  nac nacc nacds naci nacmbl nados nadph naec naet naf nafc nafl nafps nagma naions nald nalmef
  nalt naltrex namcs namd nams nandm nandps nanogram nanogramme nanogrammes nanograms nanokatal
  nanoliter nanoliters nanolitre nanometer nanometers nanometre nanometres nanomolar nanomole
  nanomoles naoh naot naph napqi napr napsa naras nart nasem nasogast nasolac nasop nasophar
  nasphv nasq natl nats naus navic nb nbac nbcs nbd nbf nbh nbhd nbi nbics nbil nbl nbn nbna nbo
  nbp nbpr nbs nbse nbt nbte nbtv nbw nc ncap ncb ncbdl ncbi nccah nccam nccap nccns nccp ncct
  nccts nccus ncd ncep ncf nch nchg nci ncic ncl nclb ncls ncm ncn nco ncp ncpap ncpaps ncpb ncqa
  ncsc ncse ncses ncu ncv ncvs nda ndas ndb ndbe ndcs ndds ndf ndh ndm ndmm ndmp ndn ndp ndph ndr
  nds ndsci ndu ndx nebd nebul nebule nebules nebuliz nec necess necr necro necrol necropt necros
  nect neds needl nefa negat nehb neks nems neoad neoadj neobl neonat neonatl neop neopl neoplas
  neos neosp neost neostig neovas neph nephr nephrec nephrect nephrol nephrolith nephrop nephros
  nephrost nephrot nephrotox nephs nerv nes netf netsi neur neurect neurex neurobl neuroc
  neurochecks neurochk neurochks neurocog neurod neurodeg neurof neurofib neurog neurogen
  neuroimag neuroint neurol neurolept neurom neuronavig neurop neurops neuropsychol neurorad
  neuros neurosarc neurosurg neurosyph neurot neurotox neurov neurovasc neutro neutrop nevs newb
  newbo newbs newtonmeter nexp nf nfa nfad nfar nfat nfcm nfcs nfd nfe nff nfflr nfgc nfh nfhx nfi
  nfix nfk nflx nfm nfmp nfo nfpa nfr nfs nft nftd nfts nftt nfu nfv nfw ngaf ngal ngb ngcs ngd
  ngea ngf ngfs ngi ngj ngm ngml ngmt ngpb ngr ngs ngsf ngus ngv nh nhbd nhbpep nhc nhcs nhds nhes
  nhf nhfov nhfpc nhg nhhk nhip nhis nhlbi nhls nhm nhmrc nhp nhqr nhse nhsh nhsn nhsp nht nhtr
  nhv nhx niams nibbv nibc nibp nibps nicard nichd nicms nicor nics nicus nidcr niddk nidus nif
  nifedip nifs nift nigms nihb nihf nihl nihls nihm nihr niii nilut nimh nimod ninds nintedan
  niped niptd nipts nirf nirs nist nisv nitrazep nitrofurant nitrog nitros nitv nivol nivolum nivv
  nizat nkad nkart nkas nkc nkcc nkdas nkdfa nke nkf nkh nkhhc nkhs nkma nkme nkr nkt nkts nla nlb
  nlc nld nldo nlds nle nlf nlfs nlm nlmp nlo nlp nlphl nlr nls nlst nlt nlts nlv nlw nmba nmbas
  nmc nmd nmdar nmdp nmds nme nmes nmf nmh nmi nmibc nmibcs nmis nmj nml nmla nmm nmn nmo nmol
  nmoll nmols nmp nmpa nmr nmri nms nmscs nmt nmtm nmts nmtx nna nnals nnd nne nnh nnis nnj nnm
  nnn nnnt nno nnp nnps nnr nnrti nnrtis nns nnt nnti nntp nntr noacs noc nocdr nocm nocs noct
  noctd noctn nodl nodul nofa noff nolp nom nomas nomid nomog noms nonab nonabd nonac nonadh
  nonadher nonamb nonamp nonb nonbil nonbl nonblan nonbld nonbldy nonblood nonc nonca noncalc
  noncalcif noncard nonco noncomp noncompl noncontr noncontrib noncoop nond nondisp nondispl
  nondist nondom nondorm nonedem nonemer nonen nonenh nonerup nonexp nonf nonfam nonfoc nonform
  nonfoul nonfx nonh nonhcp nonheal nonhem nonhod nonim nonind noninf noninj noninv noninvas nonip
  nonism nonk nonl nonlab nonlabd nonlat nonm nonmed nonmob nonobs nonobst nonobstr nonop nonpal
  nonpalp nonpit nonpitt nonpl nonprod nonpulm nonpur nonpurul nonrad nonradg nonreac nonreact
  nonreassur nonreb nonrebr nonrebreath nonresorb nonresp nonrest nons nonsm nonsmkr nonspecif
  nonsq nonstd nonsteroid nonstr nonsurg nonsus nonsust nontend nontox nontraum nontunneled
  nonvasc nonverb nonviab nonwb nops norad norepi norepin noreth normbp normo normoact normoc
  normoceph normoch normocyt normogl normos normot normoten normothm normov nort nosoc notab notif
  notifd notts novob novol novos nowp noxs npaf npas npat npc npca npcb npcc npcs npd npdc npdrs
  npdt npe npf nph nphd nphi nphs npi npiap npis npj npl npls npm npmd npn npns npoa npod npoe
  npos npp nppe npps npqi npr nprs npruqt nps npsa npsg npsh npsle npt nptc nptx npv npvs npw
  npwts npx nqa nqf nqwmi nr nrad nrbcs nrbms nrc nrcpd nrds nrf nrfhrt nrfht nrfs nrg nri nris
  nrl nrls nrm nrn nro nrom nrp nrps nrr nrs nrsi nrt nrti nrtis nrtm nrv nsa nsaa nsabp nsaia
  nsap nsb nsbb nsbbs nsbs nsc nscc nsccmm nscip nsclcs nscst nsd nsdap nsdr nse nseg nsem nses
  nsf nsft nsga nsgct nsgcts nsgy nsh nshl nshpt nshx nsicu nsih nsips nsipw nsl nslbp nsm nsmp
  nsn nsns nsnvd nso nsp nspc nspire nspr nsq nsqip nsrr nss nssi nssj nssp nssstw nsst nsstemi
  nsstt nssttw nsstw nstd nsteacs nsti nstis nstmi nsts nsu nsv nsvb nsvds nsvts nsx nta ntaf ntb
  ntbc ntbr ntbrs ntcp ntcs ntd ntdb ntds nte ntes ntf ntfs ntg ntgl ntis ntkr ntl ntm ntmlpd ntms
  ntp ntr ntrd ntrk nts ntsv ntt ntts ntu ntv ntx ntz nucl nucs nudesc nul nulli nullig nums nung
  nup nurs nutr nutrit nutrn nva nvaf nvafs nvas nvat nvc nvcs nvcss nvdi nvdx nve nvf nvg nvge
  nviq nvk nvl nvld nvm nvp nvr nvri nvs nvss nvt nvts nvu nvx nwbat nwbing nwbs nwbsf nwcb nwd
  nwt nwts nxs nxt nyd nyhas nyp nyqu nyst nystag nzd oab oac oad oads oae oaes oag oagb oahi oam
  oams oaos oapt oasas oasdai oasf oasi oavf oavs oavvs obd obes obg obgynae obgyns obh obj oblig
  obliqs obliter obm obn obp obrx obs obsc obscd obsd obser observ obst obstet obstetr obstip
  obstr obstrd obsvd obsvn obtn obtund obturat obv obw occasl occipt occls occlud occlus occs
  occup occupt occurr occurrn occx ocds ocf ocg oci ocir ocl oclpd ocm ocma ocn ocog ocp ocpd ocr
  ocrel ocs ocsp oct octas octr octreot octs oculocar oculop oculophar ocup ocx odb odf odg odm
  odms odn odnt odont odontog odos odp odpds odr odt odts oe oec oed oeis oem oens oeop oes oesd
  oesoph oestr oet oetc oevs ofb ofc ofcs offcl ofl ofloxa ofm ofn ofo ofp ofs ofsp oftt ofx ogds
  ogib ogj oglet ogs ogtf ogts ogttp ogtts oha ohas ohc ohcas ohcp ohcs ohd ohdd ohdsi ohf ohg
  ohgs ohi ohip ohns ohp ohsct ohss oht ohtn ohtx ohx oic oid oiff oiguil oih oihs oii oim ointm
  oints oir ois oit oivs okb okc okcs okd okf okls okn okt oldcart oldcarts olecr olecran olf olig
  oligoarth oligod oligohyd oligohydr oligomen oligos oligoz olmesart olsal olst oltx oltxs olz
  omalizum ombu ombud omc omd omecs omentect omepraz omf omim omm omn omnis omp omsa omt omtl omts
  omtx omx oncd oncdx onco oncol oncolog oncos ond ondansetr onf onfh ongo onj onl onm onp onpg
  onsf onst ont onyc onych onychom oob oobtc oobtor ooc ood oodl ooe oog oohca oohcas oois oop
  oophor oophorect oos oosl oow opacif opacs opas opats opb opca opcabs opcs opda opds opdx opf
  opg oph ophtalm ophthal ophthalm ophthalmol ophthalmop ophthalmosc opio opl opll oplls opm opmd
  opmt opn opo opop opos opp oppc oppd oppon opposn opps opqrst opqrstu oprx opsi opsy optim
  optimiz optn optns optom optomet opv oqds oquad oralo orbitof orch orchidect orchidop orchiect
  orchiep orchiop ordrs orexin orfs organif organom organomeg orifd orifs orig orl orlist orls
  ornj orogast oroph orophar orsas orthod orthodont orthog orthoped orthos orthost orthostat
  orthot orthots orthy oru orx osah osahs osas oscc osce oscil oscillat oscm osd osed oselt osem
  osfed osfs osg oshx osm osmol osmole osmols osms osn osna osp ospe ossc ossic ossif ossn
  osteoarth osteob osteoc osteoch osteochon osteochond osteocl osteod osteolyt osteomy osteomyel
  osteon osteonec osteop osteopen osteoph osteophyt osteosarc osteot ostom ostomd osts osvc osx
  osyn otalg otbs otcs otd otf otfc oth otita otitex otld otm oto otolar otolaryn otolaryng
  otologicn otom otomyc otor otorh otorr otos otosc otoscl otox otr otrl otrs ots ottaw otx oues
  oulq outfl outflo outpt outpts ov ovar ovari ovas ovbm ovcf ovcfs ovd ovds overan overfl overl
  overld overnt overst overw overwt ovf ovhm ovlt ovrs ovs ovul ovulat owb owbw owd ows owt owts
  oxal oxaz oxb oxc oxcarb oxcarbaz oxi oximet oxp oxps oxt oxyb oxycodn oxyg oxygenat oxygn oxym
  oxymorph oxyt oxytoc ozemp ozn ozs paeon pafib palpn panc pancreat parac paraesth paralab parap
  paraph parasit parasp paravert pards paren paresth parpi parti pascals pasrr patho pathol patt
  pb pbd pbm pbpc pbsc pbsct pbt pbw pcb pcc pcd pcdai pcds pcf pcg pck pclr pcls pcnl pcnsl pcomm
  pcps pcpt pcr pcrs pcs pct pctx pcvs pcxr pdd pdds pde pdgf pdgfra pdl pdm pdn pdph pdpm pdq pdr
  pdrn pdt pdts pdx pedunc peepd pefs pemph penem penic pentox perfo perfs perian periap periart
  perib perio periorb periton perma perml pern peroral perrlad pertin pfapa pfas pfd pfdd pfds pfj
  pfjs pfk pfm pfmt pfp pfsd pft pfu pg pgdt pgf pggf pgl pgm pgml pgp pgr pgrn pgs pgsga pgt pgtm
  phaco phacos phar pharm pharmac pharmd pharmds pharyn pharyng phen phenob pheny pheos phleb
  phlebo phn phob phosp photocoag photoph phph phpv phr phren phts physi physiol picogram
  picogramme picogrammes picograms picoliter picolitre picomolar picomole picomoles picosecond
  pigm pioglit pipds pipjs pirad pirads pivka pjp pjs pkd pkdl pkp pkps plac placs plast plat
  platl plats plav plc plcs pld plds pleur pleurod plex plf plgf plhiv plhs plifs pll plln plm
  plms plmt plnd plnr plp plsvc pltc pltct plurip plv plvap plx pmb pmbcl pmc pmcc pmcs pmd pmds
  pmf pmfs pmg pmhc pmhs pmi pml pmls pmol pmoll pmols pmp pmpm pmps pmr pms pmsd pmt pmtct pmts
  pmv pmx pn pnb pnbs pncl pnds pnem pnets pneu pneum pneumobil pneumocon pneumoper pneumos
  pneumotx pneumov pnf pnh pnhs pnl pnmt pnns pno pnr pns pnss pnst pntx pnv pnvs pnx poba pocts
  podia poikilo polyart polyc polyd polyh polyhyd polyhydram polymyx polyn polyneur polypect
  polysom polyt poplit portn posn poss postc postcib postd postex postextub posth postinf
  postmenop postn postnat postob postopd postops postp postpr postprand postproc poststen posttib
  posttrau posttx postv potass pp ppact ppart ppb ppbc ppc ppcs ppdb ppdpos ppdr ppg ppgl ppgm
  ppgs pphn pphs ppis ppj ppk ppl ppls ppnad ppp pppd pppm ppr pprd pprf pproms ppsv ppt pptd ppts
  ppv ppw prabs pravast prc prcc prcs prd prdt prealb prec precip precl predniso prednisol preec
  preg pregs prelim premat premedd premen premol prems prenat preopd preops prepd prepn pres presc
  prescr prescrib presept pressn previa prevn prf prg prgf primag primigrav prl prls prm prms prmt
  prns probl probly proc procd procs proct procto proctos prodr prog progest progn prognos progr
  prolac prolap prolif promacr prophy prophyl propr prosp prostat prostatect prosth prot proteinur
  proth protime protrus prov prox proxim proxs prpd prph prps prq prrt prs prsnt prsp prss prt
  prtc prur prv prwp prx psadt psb psc pscc pscd pscs psd psds pseud pseudog pseudom pseudos psf
  psg psgs pskt psmf psn psnp psori psoriat psp psps psr pss pssd pst pstg psts pstt psv psvts psx
  psy psychi psychog psychol psychosoc psychotx ptb ptbds ptc ptcas ptcls ptcs ptd ptds ptf ptg
  pth pthc pths ptk ptld ptlds ptlf ptns ptp ptpn ptprz ptr ptrd ptrem ptsc ptsds ptsma ptsr pttd
  pttk ptts ptv ptvs pty ptz puber puer pufas pulmon pulmonol pulsat pulvule pulvules puncs punct
  purp purul pvb pvds pvf pvg pvh pvi pvk pvl pvn pvnr pvns pvp pvr pvrs pvs pvst pvt pvts pvx
  pwbat pwc pwd pwp pws pwv pwws pxd pxf pxfg pxs py pyel pyelos pylor pyloro pyr pyrid qac qct
  qdaily qdp qfr qftg qfts qhr qhrs qlb qldt qlq qmt qnh qnight qns qolrad qpcr qrbd qrisk qrs
  qrsd qsart qsofas qst qt qtb qtc qtcb qtcf qtcs qth qts qtv quadr quadrip quadripl qual quinid
  qwb qwk qwks qxm rad radfx radic radicul radiog radiogr radiol radionuc radiot radiother raebt
  raf ralnd raloxif raltegr ranitid ranol rapd rapds rarps rb rbb rbbbs rbcm rbd rbf rbgs rbilat
  rbk rbl rcads rcbv rccs rcf rchop rcl rcm rcn rcp rcpch rcps rcpsych rcr rcrt rcs rct rctr rcts
  rctx rcv rcvs rcx rdc rdcs rdiff rdns rdp rds rdt rdts rdvt rdwcv rdwsd reass reassur recal
  recip recips recirc recmd recogn recom recomm recommd recommendn reconc reconst reconstr recov
  rect recum recup recurr redn redu reeval reff refl reflexs reflx refrg refus refx reg regim
  regimn regu regul regurgs rehabd reimb reinf reinfarc reint reintub reirr rel relat reloc relps
  remifent remov renovasc repet repl replac repor reqts resc resec reserv resol resolv respd
  respir respy resusc resuscit ret retin retinop retroac retrocal retrocard retroperit retrost
  retrov retrovert revasc revd rfa rfb rfc rfd rff rffit rfl rfls rfm rfn rfp rfs rft rfts rfv
  rfvc rfx rgc rgcl rgct rgn rhabd rhabdo rhb rhbmp rhcs rhd rhds rheumat rheumatol rheums rhf rhg
  rhgh rhin rhinit rhinopl rhl rhm rhonch rhp rhpth rhr rht rhth rhtn rhx ribav rifab rifamp rifax
  rinv risedr risper risperd rituxi rivar rivaro rizat rjs rkt rlb rlbp rlc rld rlf rlh rlhs rlln
  rln rlnd rlnp rlqs rls rlt rlu rlx rmcl rmcs rmd rmdq rmlob rmls rmp rmr rmrm rms rmsb rmsp
  rmssd rmt rmv rnc rncc rnd rnfls rnfs rnn rnp rnst rnv rnx rolb romb romid romis ropiv ropivac
  roscs rosuv rosuvast rotat rpc rpf rpfs rph rphs rplc rpls rplx rpn rpnd rpp rpr rprs rps rpsgt
  rpsgts rpv rpvs rrf rrp rrpm rrrsg rrs rrt rrts rrv rsb rsbis rsbp rsbs rsc rscl rscls rsd rsds
  rsg rsh rsi rsl rsm rsn rsp rsr rss rst rstn rsts rsvd rsvs rtb rtg rth rthk rtk rtl rtls rtn
  rtnd rtp rtpcr rtr rtrn rts rtsw rtt rttx rtv rtws rulln rup rupt ruptd rupts ruxol rvads rvb
  rvedd rvedp rvf rvfac rvg rvi rvm rvoto rvots rvotvti rvp rvps rvr rvsps rvst rvsv rvsw rvt rvtg
  rvv rvvt rwave rwmas rwt rxn rxns rxt rxx rygbp rygbs rzv saama saba sabas sacch sacubit saddl
  sagitt salmet salping salpingect sals samp sampl sanguin saphen sapho sarcoid satting savrs sbb
  sbd sbdx sbe sbf sbgm sbh sbirt sbl sblc sblla sbm sbn sbps sbq sbr sbrc sbs sbss sbts sbtt sbx
  scand scapul scbc sccb scch scchn sccl scf scfes scfs schisto schiz schizophr schw sci sciat
  scids scigs scjs scl sclcs scler sclerot scls scm scms scmt scnb scns scoag scolio scolios
  scoopful scop scopol scorad scp scps scq scr scrn scrnd scrng scrot scrs scs scsit scss sct scts
  scv sdb sdbs sdc sdd sdds sdf sdft sdhb sdhs sdl sdm sdms sdn sdnn sdp sdpn sdr sdrs sds sdt
  sdts secund sed sedat seg seizs selec selegil semag semaglut semic semid semil semit semitend
  senok sensn sensorin septo septopl septorh septos seq sequest seretide serms serol serolog
  seronegs seropos seros serot serv seslhd sevofl sevoflur sf sfb sfc sfd sfds sff sfg sfh sfjt
  sfl sflt sfm sfn sfp sfr sfs sfsr sft sftp sfts sfx sg sgb sgbs sgc sgcl sgl sgn sgots sgp sgpts
  sgrq sgs sgt sgtx sgx shb shc shcp shf shg shld shldr shldrs shlr shp shpt shr shrs shrt shs
  shst sht siads sialad sialo sibos sicds sicus sig sigm sigmo sigmoidos sigmoids simvast simvs
  sinec sinonas sircov sitaglip sjc sjogr sjs sjts skbl skel skn slb slc slcg sledai sledds slf
  slg slh slicc slk slks sll slls slm slms sln slnd slns slnt slpr slps slrs sls slts slv slvr
  slwb slwc slx sma smarca smard smb smbg smbgs smbs smc smcd smcs smd smds smfm smg smj smk smkd
  smkg smkrs sml smm smms smn smok smokd smps smpt sms smst smsts smt smtp smtr smtx smv smvs smvt
  smx smz smztmp sn snc sndp snfh snfs snhls snm snmg snmp snn snnt snomed snp snr snrb snrs sns
  snsf snv snw soapie socsec sodbic softgels solns solut somat somn somnog sonogr sonohyst sorafen
  soral spansule spansules spast spb spbt spcas spd spds specim speps spermat spfs spg spgr sph
  sphen spher spherocyt sphinc sphinct spht spinac spirono spk spkd spkr spkt spl spleg splen
  splenec splenect splenomeg splnts splts spm spms spn spndylo spns spon spond spondy spondyl
  spondylolis spondylos spont spontan spp sppb sppt sprd spref sprm sprn sps spss spt sptb sptbs
  sptc spts sptum spu sput spvs spx sqcca sqft sqin sqm sqs squam srbd src srcc srcs srd srf srfs
  srg srgm srh srivs srm srms srn srnm srns sromd srpnd srps srr srs srsly srt srts srv srvs ssc
  sscp sscs ssd ssds sseps ssf ssfp ssg ssgb sshl ssi ssls sslw ssm ssn ssnhl ssns ssp ssped ssph
  sspl ssps ssr ssrna ssrs sss ssss ssst sst sstb sstis sstr ssts ssx sta stalev staphs statin
  statl stdev stdg stdp steacs steat steato steatoh stentd ster stereot steril sterno sternot
  sters steth stg stgd sth stillb stim stimd stimn stims stj stk stln stm stml stn stnd stng stnr
  stocs stodg stomat stopbang stopd stp stpk str strab strabis strat streps strept streptoc stret
  strg stridul stript stron strs struct strugg struv strx sts stsgs stss sttb sttr stv stx stz
  subac subacr subacrom subaort subarach subcap subcapit subch subchor subclav subconj subcost
  subcu subcutan subdiaph subdur subendo subeph subfeb subfert subglott subgr subhep subinvol subj
  subjectiv subl subling sublux subluxd submand submax submed subment submuc subop subopt subox
  subphren subpl subpleur subpub subret subscap subsegm subseq subst substern subtal subth subthr
  subtot subtroch subtyp subungu subut suctd suctn sucts suddn sudep suff suffic sug suics
  sulfameth sulph sulpha sunct supcl superfic superfx superinf superolat superv supin suppl
  supplem supplemt suppls suppos supposit suppr supps suppur suppx supra supracl supraclav
  supracondyl supraglott suprap suprasp supraspin suprav supv surgd surgic surgl surgs surv
  surveill sus susc suscept suspd suspens suspn suted sutur suvmax sv svasd svcd svcs svebs svgs
  svh svn svns svp svrs svs svtach svx swabd swc swd swelld swelln swelng swf swl swls swm swn
  swoln sws swt swts sxr sxtx sym symm symmetr symp symph sympto symptomat sympts syn synd synech
  synerg synov synth syntoc syph syphil syphl syr syringeful syringom sys syst systmone systol sz
  szd tac taces tachyarr tachyc tachycard tachyd tachyp tachypn tadal tadol tamoxif tamponad tapnd
  tapvc tapvd tapvr tavrs tazob tbb tbbx tbbxs tbc tbf tbg tbgs tbhb tbi tbilis tbl tblb tblbs
  tblc tbls tbm tbnas tbr tbs tbsn tbsp tbsps tbt tbtb tbtx tbuts tbv tbw tcbs tcbt tccb tccs tcd
  tcdb tcds tcg tchol tchp tcid tcl tcm tcmr tcn tcns tcp tcpc tcps tcr tcs tct tcxs td tdcs tdd
  tdf tdl tdm tdml tdn tdp tdrs tdt tdtap techn teicop telangiec telemd temozol temperom tempor
  temporom tendin tendinop tenof tenofov tenos tenosyn tensn tentor teoae terat teratog terbin
  terbut teriflun teripar termd tertd testic testost teta tetan tetrac tetracyc tevars texpl tf
  tfc tfct tfesis tff tfl tfls tfm tfmpp tfn tfp tfr tg tga tgd tgf tgfb tgh tgl tgn tgr tgs
  thalid thb thbr thcs thd thelar thera theraband therap therm thiam thiaz thickd thickn thiop
  thior thk thkn thkr thorac thoracentes thoracol thoracos thoracot thoracs thp thrc thremb thrm
  thro thromb thrombec thrombo thrombocyt thrombocytop thrombol thrombolyt thromboph thrombophleb
  thrombs thrp thry ths tht thyrog thyroidect thyromeg thyrotox thz tiadh tibcs tibiof ticagr tig
  tigecyc timol tinn tinza tir tirad tirads tirof tirzep tiss titrat titrd tivap tivas tiw tizan
  tjc tjr tjrs tkd tkds tkv tl tlb tlbd tlc tlco tlcs tld tlesr tlesrs tlf tlfb tlg tlh tlhbs
  tlhbso tlhs tlico tlifs tlj tlk tlkg tll tllc tlm tlnk tlp tlr tls tlsos tlss tlst tlt tltb tlv
  tmb tmc tmd tmds tmf tmg tmjd tml tmld tmlr tmm tmn tmng tmp tmpd tmpsmx tmpsmz tmpt tmr tmst
  tmtb tmtc tmtx tmv tmvr tmx tmz tn tnb tnbx tnbxs tnd tnf tnfai tng tnh tni tnms tnp tnr tns tnt
  tntc tnthi tnts tococard tocod tocol tofacit tolerat tolerd tolrd tolter tolvap tongu tonom
  tonos tonsill toothbr tophs topir torad torsad toxicol toxid toxo tpaal tpc tpcs tpd tpf tpft
  tpg tph tphs tplos tplt tpm tpms tpns tpoab tpp tppn tppp tppv tpr tprk tprs tps tpt tpts tpv
  tpw tpx tpxt trab trachd tracheit tracheo tracheob tracheos trackp trali tralis tranex trans
  transab transabd transam transcath transcran transcut transd transferd transferr transfn
  transfns transfs transfus transg transh transl translam transloc translum transm transp transpl
  transpt transsph transt transtent transth transthor transur transvag transven tranx trasc trast
  traum traumat travo trazad trb trbc trbl trc trch trd trds treac treatd treatm treatmt treatmts
  tregs trem trems trepon trf trfs trg trgt trh triag triam triamc triamcin triang triaz trich
  trichin tricho trichom tricl tricus trifasc trifl trifluop trigem trigl trigs triiod trile
  trimalleol tripl tript triss trl trm trmc trml trmr trmt trmts trn trns troch troches trochs
  tropn tropo tropon tropos trps trpv trpx trs trsf trsl trtd trtg trtm trtmts trts truncal trusbx
  trx trxn tryp trypt tsb tsbs tsc tscc tschol tscs tsd tsebt tsf tsfs tsg tshr tshs tsivs tsl
  tsls tsm tsmn tsn tspn tspot tspots tsps tsr tsrs tss tsspt tst tstc tsts tsx tt ttcs ttd ttdp
  ttf ttfn ttfs ttgs tth tths tting ttk ttl ttls ttm ttms ttn ttnas ttnb ttnd ttns tto ttps ttr
  ttrh ttrs tts ttsh ttt tttg ttv ttvr ttx tubec tuberc tud tumesc turb turbinect turbs turbts
  turped tvc tvcb tvd tvf tvg tvhs tvm tvns tvp tvpg tvr tvrs tvs tvt tvts tvv twbc twd twinrx twl
  twocs twr twrs twt txa txf txfd txfr txfrd txfs txing txl txm txns txpl txr txv tymp tympan
  tympano tymps typ typhl tzd tzds tzn uac uacr uacrs uaedf ubt ucath ucbts uceis uci ucum ud ueq
  uf ufmrcs ug ugi ugibs uiu uiuml ukm ukmec ul ulc ulcerat ulq uls ult ultrasnd ultrason umb
  umbil umls umnls umol umoll umols unab unacc unaff unass unasst unbal unch unclr uncomp uncompl
  uncomplic uncon unconc uncons uncont uncontr uncoop uncoord undel underg underst undesc undet
  undif undiff undisp undispl undistrb uneqv unexpl unexpld unfav unicomp unilatl unitskg unk unkn
  unkwn unl unlab unlat unmed unobt unpalp unperc unplan unpred unprov unreas unrel unreli unreml
  unres unresec unresol unresp unrespons unsat unsatisf unspec unspecif unst unstab unstag unstead
  unsucc unsup unsupp unsur unsust unter untol unusl unwit unwitn upcr upcrs updat upeps upj uppps
  upreg upsit upt uptitr uranal ureid uret ureterect ureterol ureteros ureth urethr urethro urg
  urgt uricos urin urobil urod urodyn urog urogyn urogynae urogynecol urol urolith urolog uroneph
  uroph urost uroth ursos urtic urticar urtis usc uscom usec usfna usoh usp uspio uspst uspstf
  usrds ussgl usv uter uterov utoal uv uveit uvj uvulopal vacc vaccs vacter vag vagin vaginect
  vagot valacyc valdecox valg valgan valsa valsart valv valvul vancom vancs var varenic varic
  varicoc varicos vascul vasculit vasect vaso vasoact vasoc vasod vasodil vasop vasopr vasospas
  vasov vasovag vassr vaterl vatsd vb vbacs vbc vbd vbl vbm vbp vbr vbrt vbs vbt vbx vcc vccs vcd
  vcds vcf vch vcm vcn vcp vcr vcs vct vcts vcugs vcv vdd vddr vdds vdf vdg vdh vdp vdrls vdrr vds
  vdt vecur vedoliz veget vegfi vegfr vegfs vegs vel vemps ven venl venog ventil ventilat ventr
  ventric ventricul ventrog verapam verbaliz verruc vertebr verti vertig vertigin verts vesic
  vesicoureth vestib vexas vexus vfc vfd vff vfg vfibs vfl vflut vfr vfs vft vfts vgb vgh vgkc
  vgpr vgs vgt vh vhc vhd vhf vhl vhr vht vib vibrat videofl videofluor vigab vilaz vincr vir
  virtu virul visc viscs visualizd visuosp vitr vitrect vkc vkdb vkh vlbws vlc vlcad vlcds vldlc
  vldls vlm vlmp vln vlp vlps vls vlsm vlst vlt vma vmb vmc vmg vmh vmm vmo vmr vmt vn vnb vngs
  vnr vns vnt volit voln volunt vomitd vonav voric vosev voxel vpb vpbs vpc vpcs vpd vpds vpf vpg
  vph vpl vpm vpn vpp vpr vpt vqs vrb vrc vrd vrdl vrms vrqol vrs vrt vrx vsds vsf vsgs vsh vsm
  vsn vsp vsr vsrr vss vssaf vssaff vst vsvt vta vtachs vtbis vteppx vth vtl vtm vtp vtq vts vtsp
  vtv vtvf vtx vul vulv vulvect vulvov vvb vvbp vvc vvecmo vvf vvfs vvg vvl vvm vvr vvs vvts vw
  vwd vwds vwf vwfag vwm vws vx vxm vz vzvig warf wb wc wcm wf whz wic wk wkly wkness wnd wnds wob
  wor wpw wr wt wtb wtd wtm wts xanth xg xrays xs yag yr yrly zolpi
`;
