/** Abbreviations of clinical text. Some are short names as well, but in capitals they are hardly ever one. */
export const ABBREVIATIONS = `
  a1c aaa aao aaox aaox3 aap aasld abc abcd abcg abd abg abi abpm abr abrs abx ac aca acat acc acd
  ace acei acl acls acog acp acs acth acyclo ada adali add adhd adhf adir adl adls adm admt ados
  adt aecopd aed af afi afib afl afp aga aha ahpra ai aica aicd aids aiha aims ak aka aki akps aks
  ala alc ald alf alif alk alos alp als ama aml amlo amlod amox ams anc anca anos anp ans aom aox
  aox3 ap apap apd aph apix app appars appt appts appy apr apts aptt ar arb ards arf arld arni arom
  aroms arr aru arv arvc asa asap ascus asd asis aspd aspir asrs ast astm atb atbs atfl atorv aud
  augm aus av avb avf avg avnrt avpu avr avrt avss axr aza azithro bai bas basc basos bbv bbvs bc
  bcb bcc bccs bcva bds bendro bg bgl bhcg bilat bims biso bisop bk bka bm bmd bmi bmp bnf bno bnob
  bnp bp bpad bpap bpd bph bphh bpp bppv bprs brao brbpr brca brvo bs bse bsl bso bsx4 bue bulkbill
  bumet bun bvmt bx bzd bzds ca ca125 ca199 cabg cac cad camhs canx caox capd carp cb cbc cbg cbt
  cc cce ccf ccg ccm ccp ccta ccu ccy cd cdad cdc cdm cdt cdu cea cef ceftri cftr chb chf choly ci
  ciba cicu cidp cin cisc cital ciwa ck ckd ckmb cks cl clari clarithro claud clinda cll clo clopi
  clr clw cmc cmhn cmht cml cmml cmn cmp cmv cn cncl cniixii cnx co coaap coamox coc cocod codydr
  colch coo copd cp cpa cpap cpe cpn cpot cpp cppd cptsd cr crao crcl crhtt crif crm crna crp crps
  crrt crt crvo csf csm csom cspine cssrs csu ct ct1 ct2 cta ctab ctap ctaps ctb ctc ctca ctcae
  ctcm ctcs ctg cthead ctkub ctm cto ctpa cts ctspine ctv ctx cv cva cvad cvas cvat cvicu cvid cvlt
  cvp cvvh cvvhd cvvhdf cwms cx cxl cxr d5w dabi dama dapag dast dbp dbt dc dcbe dcd dcda dcis dd
  ddimer ddx dexa df dfs dh dhea dhs dhx di dicl diclo dip disch disi dispo dka dl dlbcl dlco dm
  dmard dme dmx dn dna dnacpr dnar dnas dnet dni dnr dnv dnw doa dop dot doxi dpi dpoa ds dsa dsdna
  dse dsh dsu dtap dtr dtrs dub dulox dva dvt dx dxa eba ebrt ebus ebv ec ecg ecmo ecoc ecog ect ed
  edc edh edox eds edss edta ee eeg ef efgh efm ega egd egfr egpa ehcp ehr eiec ekg elbw elcs elscs
  emcs emdr emg emlscs empag emr ems ent eob eod eom eomi eos epc epi epig er ercc ercp erv erx
  erythro es esbl escit escript eskd esld esomep espr esr esrd esrf ess essp est eswl etco etd eto
  etoh ett euc eucs eupd eus evar evd evla evlt evt ews exfix ext fai fais fap fas fasd fb fbc fbe
  fbg fbp fbs fda fe feff feibd fena feno fesi fess fev ffp fh fhh fhr fhx fic fio fl flacc flair
  flu flua fluc flucl fluclox fluoro fluox fm fmf fmfs fnd fobt foosh fooshed fos frus fsbg fsgs ft
  fta ftsg ftt fup furos fvc fwb fx fy1 fy2 fyi ga gaba gabhs gad gado gbs gcs gcsf gdd gdm gdmt ge
  gerd gest gfr ggt gi gib gid gim gip glic gliclaz gmfcs gmfm gnrh goc gord gp gpcr gpmp gpr gpu
  gpwsi grbas gtt gtts gvhd gxm gyn haart hace hads hae hai hama hamd hap hape hb hba hba1c hbeag
  hbig hbot hbsag hbv hca hcap hcc hcg hco hco3 hcp hcq hct hctz hcv hcvab hd hdl hdu hdx heent
  hellp her2 hfnc hfno hfnp hfpef hfref hgb hgsil hh hha hhs hi hida hie hipaa hith hiv hivan hla
  hld hmr hnpcc hocm hoh hpf hpi hpv hr hrct hrig hs hsct hsg hsi hsii hsil hsv htlv htn hus hv
  hvpg hx hydrocort i&d iabp iadl iadls iapt ibd ibs ibu ica icb icc icd icfs ich icp ics icsi icu
  idc idda iddm idsa ie iec iecopd iga ige igg igm igra igrt igur iha ihss ihtt ik ilc ild ilf im
  imm immi imms imn imrt imv indap inflix inh ino inr inro inso io iol ip ipaa ipap ipf ipmn ipom
  ipra ir irf irv isc iscs isdn itu iu iufd iugr iui iupc iv ivabx ivad ivc ivda ivdu ivdus ivf
  ivfs ivig ivp ivpb ivu iwmi ix jmhw jmo joa jpeg jvd jvp kcl kdigo ke ket kleb koos kps kras ktx
  kub laa lac lacs lad lae lafb lahb lanso lar las lat lbbb lbo lca lcis lcl lcpd lcsw lcx ld ldh
  ldl ldr lefs let leuks levo levothy lf lfa lft lfts lga lgib lgsil lhcp lhs lif lightduty lisin
  lle llq lltc lmca lmom lmp lmtcb lmwh lnd loa loc loi lom loraz los lou lov lp lpa lpf lpfb lr
  lrna lrti lscs lsil lspine lss lt ltac ltach ltbi ltc ltcf ltot luq luts lv lvad lvef lvh lvm lvo
  lvot lwbs lymphs mafld mag malt mammo mammos maoi mas masld mat mbs mbss mca mcda mch mchat mchc
  mci mcl mcp mcs mctd mcug mcv mdd mdi mdro mds mdt mdts med3 medrec meds metf methot meto metop
  metronid mg mgs mgso4 mgus mha mhcp mi mibg micu midas midaz mirt mis mish mitac mm mmdd mmm mmpi
  mmr mmrv mmse mnd moca moi molst mpgn mps mpv mr mra mrcp mrg mri mris mrs mrsa mrv ms mse msi
  msk mskcc mslt mssa mssu msu msw mt mtbi mtp mtx mua muap multip murm mus mv mva mvas mvc mvpa
  mvr mx myco nacl nad nafld nah nai napa naprox nas nasid nbm ncat nccn nccu ncr ncs ndc ndd ndi
  ndis ndt ne nead neuro neut neuts ng ngt ngtd ngts nhs nicm nicu niddm nih nihss nim nippv nitrof
  niv nka nkda nkfa nl nm nmda nmosd noac nocte nodm nof nofs noh nok nombo nortrip nos np npdr npo
  nppv npu npwt nqmi nrb nrbc nrbm nrem ns nsaid nsaids nsbgp nscl nsclc nsg nsi nsip nsis nsr nst
  nstemi nsvd nsvt nt ntnd ntprobnp nu nv nvd nvi nwb nyha o2 oa ob obgyn obl oc ocd ocps ods oftc
  oga ogd ogt ogtt ohca ohs oint olanz olt ome omep omfs op opa opat opcab opd opiod or orif ors os
  osa oselta osh osmf osteo ot otc ou oxyc paab pac pacs pacu pad pame pamp panca panss pap par
  paracet pas pasp pava pbc pbmc pbs pc pci pcl pcm pcn pcns pco pco2 pcom pcos pcta pcv pcwp pd
  pda pe pec ped pedf pedi peds pef pefr peg pegj pej penv perc perind perrl perrla pet petct pf
  pfn pfo pfps pfs pfts ph phe phi phpt phq phtn pi picc picu pid pih pip piptazo pivd plif plmd
  pls plt plts plz pmdd pmh pmhx pmns pnbx pnd pnes pnet po po2 po4 poa poag poc pocd pocus pod poi
  pois pol polst ponv pos ppcm pph ppi ppm pprom pqrst prbc prbcs pre pred prednis pregab prn
  propran prvc psa psgn psh pshx psoas psvt pt pta ptca ptcl pte ptes pthrp ptl ptn pts ptsd ptt pu
  pulm puva pv pvc pvcs pvd pwb pwid px pxr qam qd qds qft qhs qid qod qof qpm qsofa quet ra racf
  racfs rach racs rai ramip ranit ras rass rbans rbbb rbc rbcs rbg rbs rc rca rcc rcri rdn rdw rec
  ref refd referr rem resched resp resps resus retic retics rf rh rhs rica rif rima rind ripa risp
  ritux riv rivarox rl rle rlq rmn rmns rmo rmos rmsf rn rnfl rns rom romi ronly rop ros rosc
  rosuva rot rotem rpgn rplnd rpt rpts rr rrms rrr rsbi rsv rsvp rt rta rtc rtcs rtm rto rtsa rtw
  rtx ruq ruz rv rvef rvh rvsp rvw rwma rx saah sabr sacc sact sacta sads sah salb sars sats sau
  sbar sbft sbo sbp sbrt sbt sc scaph scbu scc scca sccis sccm sccs scds sched scid sclc sd sdat
  sdh sdoh seb sem sep seret sero sert sertr sevo sga sglt sgot sgpt sh shbg sho shos shtn shx si
  siadh sibo sicu sids sih sij simv simva sirs sis sitag sitbl sj sk sks sl sle slnb slp slr smi
  smr snd snf snhl snri snris snt soba sobar soboe soc soe soln som soom sop sos spc spect spep
  spironol spo spo2 sponts spr sprc sprs sq sqcc sr srom ssri ssris ssti ssu ssz staph stat std
  stds stemi sti stis stsg sua sub subcut sud sui sup supp suprapub surg susp sut svc svd sve svr
  svt sw swg sx symb taa taah tacro tah tar tat tatme tatt tavi tavr taz tazo tb tba tbd tbili tbsa
  tc tca tcas tcb tcc tci tdap tds tdwb te tec tee teic temaz temp tep terb tes tevar tfcc tfesi
  tft tfts tgct tha thr thx thyr thyrox ti tia tias tibc ticu tid tilt tips tiv tiva tka tkr tks
  tlif tlo tlso tm tma tms tnbc tnk tnm toa toc toco tof tolac tos tov tpa tpal tpmt tpn tpo tpoal
  tr trach trachy tram tri trig trimeth trop trops trus tsa tsh tspine tte ttes ttg ttig ttkg ttts
  tttt ttwb tue tui tuip tump tunel tur turbt turp tv tvus twb twoc tx txn txp ua uc ucd ue uec
  uecs ueo ues ugib uo uob uop updrs upep uppp ur uri uris urti us usg uss usskub ussl uta utd uti
  utis uva uwsd vaers vai vanc vanco vap vas vasc vats vba vbac vbg vc vcfs vcug vd vdrf vdrl ve
  vegf venla ves vf vfib vfss vin vip visi vit vl vlbw vlcd vldl vm vmail vnus vp vps vq vre vrsa
  vs vsd vt vte vzv wabt wais wbat wbc wbcs wbrt wcc wcv wd wdha wdwn who wiat wisc wle wms wn wnl
  workcover wppsi xa xeno xlif xm xr xray xrt xyz ymrs yo yob yw yyyy zika zop zopi zpack`;
