/** Abbreviations of clinical text. Some are short names as well, but in capitals they are hardly ever one. */
export const ABBREVIATIONS = `
  aaa aaox aap aasld abc abcd abcg abd abg abi abpm ac acc ace acei acls acog acs acth ada add adhd
  adhf adir adl adls ados af afi afib aga aha ai aica aicd aids aiha aims aka aki akps ala alf alif
  alk alp als ama aml ams anca anos ans aox ap apap app aptt ar arb ards arf arni aroms arr arvc
  asa asap ascus asis asrs ast astm aud aus av avnrt avrt avss bai basc bcc bcva bg bhcg bims bmi
  bmp bnp bp bpap bpd bphh bppv bprs brao brbpr brca brvo bs bse bso bue bun bvmt ca cabg cad carp
  cbc cc ccu cdad cdc cea cftr chf ci cidp cin ciwa ck ckd ckmb cl cll clo cml cmml cmp co coaap
  coo copd cp cpap cpot cppd cr crao crcl crna crp crps crrt crvo csom cssrs ct cta ctab ctcae cva
  cvad cvicu cvid cvlt cvvh cvvhd dast dc dcbe dcis dd dexa dhea dhs di dip dl dlbcl dlco dm dmard
  dmx dnet dni dnr dop dot dpoa ds dsa dtap dtrs dub dvt dx eba ebrt ebus ec ecg ecmo ecoc ed edss
  edta ee eeg ef efgh egd egfr egpa ehr eiec ekg elbw emdr emg emr ems ent eom eomi epi er ercc
  ercp erv es esbl esld espr esr esrd ess essp est eswl etco eto etoh evar evla evlt ext fai fais
  fda fe feff feibd fena feno fesi fess fic fl flacc flair flu fm fobt foosh fos fsbg fsgs ft ftsg
  fx ga gabhs gad gcsf gdmt ge gerd gest gfr gi gib gid gim gip gmfcs gmfm gnrh goc gpcr grbas gvhd
  gyn haart hace hads hae hai hama hamd hap hape hbeag hbig hbot hbsag hbv hcap hcc hcg hct hctz
  hcv hdl heent hellp her2 hfnc hfpef hfref hgb hgsil hi hida hie hipaa hiv hivan hla hld hnpcc
  hocm hoh hpi hpv hr hsct hsil htlv htn hus hvpg hx i&d iabp iadl iadls ibd ibs ica icfs ich icsi
  icu idda iddm idsa ie iga ige igrt ihss im imrt ino inr inro inso io ip ipaa ipap ipmn ipom irv
  isdn iu iufd iugr iupc iv ivad ivda ivdu ivig ivpb iwmi jmhw joa jpeg jvd kdigo ke kleb koos kras
  kub laa lac lad lae lafb lar las lat lbbb lca lcis lcpd lcsw lcx ld ldl lefs let lf lft lfts lgib
  lgsil lhcp llq lmca lmp lmwh loa loc loi lom los lou lov lp lrna lrti lscs lsil lt ltac ltach
  ltbi ltcf ltot luq luts lv lvad lvef lvot lwbs mafld mag malt maoi mas mat mbss mchat mchc mctd
  mdd mdro mds meds mg mgus mi mibg micu midas mis mish mitac mm mmdd mmpi mmrv mmse moca moi mpgn
  mrcp mri mrs mrsa ms msi mskcc mslt mssa mt mtbi mua muap mus mvpa nad nafld nah napa nas nasid
  ncat nccn ndi ne neuro ng ngtd nicm nicu niddm nih nihss nim nippv niv nkda nkfa nl nmda nmosd
  noac nodm noh nombo nos npdr nppv npwt nqmi nrem nsaid nsaids nsbgp nsclc nsip nsvd nsvt nt ntnd
  nu nyha o2 oa ob obgyn oc ocd ocps oftc oga ohca ohs olt ome omfs op opat opcab opiod or orif ors
  os osa osh osmf osteo ot ou paab pac pacs pacu pad pame pamp panca panss pap par pas pasp pava
  pbmc pci pcom pcos pcwp pe pec pedf pedi peds peg pegj perc perrl perrla pet pfps pfts ph phi
  phpt phtn pi picc picu pid pih pip pivd plif plmd plt plts pmdd pmh pmhx pmns pnbx pnes pnet po
  poa poag pocd pocus pod poi pois pol ponv pos ppcm ppi pqrst prbc prbcs pre prn prvc psa psgn psh
  psoas psvt pt pta ptca ptcl pthrp ptsd ptt pu pulm puva pvcs qsofa ra rai ras rass rbans rbbb rbc
  rbcs rca rcc rcri rec ref rem resp rh rica rima rind ripa rlq rmsf rnfl rom romi ronly rop ros
  rosc rot rpgn rplnd rr rrms rrr rsv rsvp rt ruq rv rvef rvsp rx saah sabr sacc sads sah sars sats
  sbar sbft sbrt scc scca sccm scds scid sclc sdat sdoh seb sem sep sero sevo sglt sgot sgpt sh
  shbg shtn si siadh sibo sicu sids sih simv sirs sis sitbl sj sl sle slnb slp slr smi snf snhl
  snri snris soba soc soe som soom sop sos spect spep spo2 sq sqcc sr ssri ssris ssti staph stat
  std stds stemi sti stis stsg sua sub sud sui sup supp surg svr sx taa taah tah tar tat tavi tavr
  tb tbili tbsa tc tcc tdap tdwb te tec tee temp tep tes tevar tfcc tfesi tgct tha thr ti tia tias
  tibc tilt tips tiv tiva tkr tlif tlso tnbc tnm toa tolac tos tpmt tpn tpoal tr trach tram tri
  trig trus tsh tte ttkg ttts tttt tue tui tuip tump tunel tur turbt turp tv tvus tx txp ua uc ugib
  updrs upep uppp ur uri us uta uti utis uva vaers vai vap vas vasc vats vbac vc vcfs vcug vd vdrf
  vdrl vegf vfib vfss vin vip vit vl vlbw vlcd vldl vnus vp vre vrsa vs wabt wais wbat wbc wbcs
  wbrt wdha wdwn who wiat wisc wms wnl wppsi xa xeno xlif xr xray xyz ymrs yo yob yyyy zika zpack`;
