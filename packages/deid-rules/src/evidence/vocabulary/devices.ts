/** Devices, implants, materials and imaging systems, and those who make them. */
export const DEVICES = `
  abiomed acapella accuchek acrysof acurate adapta adaptic advisa aerobika aerochamber airvo alaris
  alivecor allevyn alloderm aloevesta amplatzer amplia angiojet angioseal apligraf aquabeam
  aquablation aquacel arista arthrex aspira assurity autoject avitene axonics azur baerveldt baha
  bakri bd bemer berenstein biomet biopince biosyn biotronik bipap broda bulkamid cadd calmoseptine
  cardiomems cardionet claria clinitron coaptite coban coloplast conformis contigen cordis
  corevalve corpak covidien crystalens cyberknife cypass cytyc dacron davinci davol deflux depuy
  dermabond dermacell dermagraft dermagran diskus draeger duoderm dynagen ekos ellipta embosphere
  endocatch endoclose endogia endostitch enpulse enseal ensura entriflex envella epifix essure
  ethibond ethicon ethilon evera eversense evicel evolut exactech exudrain exudry filshie flexhaler
  flexhd flexpen flextouch floseal gammaknife gelfoam geomat glidescope glidewire glucometer
  goretex grafix greenlight guardian guidant halcyon handihaler heartmate heartware heidelberg
  hilal hillrom holep hologic hvad hydrofera hydrus icare ilasik impella ingenio inogen inpen
  inspirex insulet integra interceed interstim ioban iodoflex iodosorb iolmaster istent jamshidi jp
  kahook kardia kerlix kumpe kwikpen lasek lasik lenstar libre lifevest ligasure liletta linq
  macroplastique magna mako marlex medihoney mediport medstream mepiform mepilex mepitel micra
  minimed minione mitek mitraclip molteno monocryl mynx myosure nanofine natrelle novalis novasure
  novofine omnicell omniflush onetouch onq opsite optiflow optilume optos osia oticon pajunk
  panoptix pca pds pencan pentacam percepta perceval perclose permcath phonak pleurevac pleurx
  polysorb ponsky portacath prafo prevena primapore prk profore progreat prolene prometra promogran
  promus protecta pulseox puraply pyxis quadra redihaler relion remedy resmed respimat respironics
  restor reveal rezoom rezum robodoc roho rollator rooke sapien sensia sensicare seprafilm sharps
  signia sirspheres sjm smithnephew solitaire solostar sonablate spaceoar spectralis spinocan
  sponge starclose stedy stellaris steristrips stimuplex stratafix strattice surepath surgicel
  surgimend symfony synchromed synthes taxus tecnis teflon tegaderm telfa temno terumo theraskin
  therasphere theraspheres thermachoice thinprep thopaz thunderbeat tisseel tobra tomotherapy
  tonopen toric toshiba trevo triclip truebeam truemetrix trueresult tslim turbuhaler twisthaler
  urolift vanschie vapotherm versa versacare vicryl visia visian vivity wallstent watchman whisper
  widex xen xeroform xi xience zevex zimmer zio ziopatch zoll`;
