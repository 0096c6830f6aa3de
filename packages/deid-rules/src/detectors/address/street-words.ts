import { wordSet } from '../../evidence/word-set.ts';

/** Street suffixes that are little else, with their abbreviations: USPS Publication 28, appendix C1. */
export const STREET = wordSet(
  'street st str avenue ave av aven avenu road rd roads drive dr drv drives lane ln boulevard blvd boul court ct courts ' +
    'terrace ter terr parkway pkwy pkway pky highway hwy expressway expy freeway fwy turnpike tpke circle cir circ ' +
    'crescent cres alley aly place pl esplanade stravenue plaza plz square sq trail trl close mews gardens gdns grove ' +
    'parade pde circuit cct wynd croft strand crossing xing heights hts causeway cswy bypass byp loop row walk way wy quay promenade chase',
);

/** Those that hardly anything else is called behind a number and a name. */
export const SURE_STREET = wordSet(
  'street avenue ave road rd drive lane ln boulevard blvd court terrace parkway pkwy highway hwy circle',
);

/** Suffixes that are plain words too: the rest of appendix C1. They count with more evidence. */
export const WEAK_STREET = wordSet(
  'annex anex arcade arc bayou bayoo beach bch bend bnd bluff blf bluffs bottom branch bridge brg brook brk brooks burg canyon cyn ' +
    'burgs camp cape center centre centers cliff clf cliffs clfs club common commons corner cor corners course cove cv ' +
    'coves creek crk crest crossroad crossroads curve dale dam divide estate est estates ests extension ext extensions ' +
    'fall falls fls ferry fry field fld fields flds flat flats ford fords forest frst forge forges fork forks fort ft ' +
    'garden gate gateway glen gln glens green grn greens groves harbor hbr harbors haven height hill hl hills hls hollow ' +
    'holw inlet island islands isle junction jct junctions key keys knoll knl knolls lake lk lakes land landing light ' +
    'lights loaf lock locks lodge mall manor mnr manors meadow meadows mill mills mission motorway mount mt mountain mtn ' +
    'mountains neck orchard oval overpass park parks parkways pass passage path pike pine pines plain plains plazas ' +
    'point pt points port prt ports prairie radial ramp ranch rapid rapids rest ridge rdg ridges river route rue run ' +
    'shoal shoals shore shores skyway spring springs spg spgs spur spurs squares station sta stream streets summit ' +
    'throughway trace track trafficway trailer tunnel underpass union unions valley valleys via viaduct view views ' +
    'village ville vista walks wall ways well wells wharf yard boroughs',
);

/** USPS Publication 28, appendix B. */
export const DIRECTION = wordSet(
  'n s e w ne nw se sw north south east west northeast northwest southeast southwest',
);

/** Roads that a number names: `1200 Highway 51`, `4410 FM 1960`. */
export const NUMBERED_ROAD = wordSet(
  'highway hwy route rte rt fm cr sr interstate us i county state road rd street avenue ave farm ranch loop',
);

/** Words for streets that stand in front of the name. */
export const LEADING = wordSet(
  'rue avenue av boulevard place chemin allee impasse quai calle avenida avda carrera rua travessa praca paseo via ' +
    'viale piazza corso ul ulica jalan jl camino callejon',
);
/** ... and what joins the words of such a name. */
export const CONNECTOR = wordSet(
  'of the de la las los del du des d da do dos di della van der den y and',
);

/** Secondary units: USPS Publication 28, appendix C2. */
export const UNIT = wordSet(
  'apartment apt apts aptmt suite ste unit building bldg floor fl flr room rm lot space spc trailer trlr penthouse ph ' +
    'flat hangar dept slip wing tower twr block blk shop level lvl',
);

/** Between a number and a suffix these make a measure or a date, not a street. */
export const NO_NAME = wordSet(
  'db day days week weeks month months year years yr yrs yo hour hours hr hrs minute minutes min mins second seconds mile ' +
    'miles mi foot feet ft inch inches yard yards block blocks step steps view views point points mg mcg ml l cc g gm ' +
    'kg lb lbs unit units am pm a p the an this that his her their my our your he she it they we i is was were are be ' +
    'in on at to from for with without and or by as but if then than of off per out up down into about after before ' +
    'over under near between around since until patient pt pts patients mr mrs ms dr times x tabs tab tablet tablets caps pills dose doses visits visit ' +
    'percent degrees way lane lanes lead people persons car cars vessel ' +
    'milligram milligrams microgram micrograms gram grams milliliters pounds ounces kilos dollars calories',
);

/** What measures and views are called is the name of a street before these: `309 second avenue`, `12 harbor view rd`. */
export const NAME_PART = wordSet('second view views point');
export const STREET_BEHIND = wordSet(
  'street st avenue ave av road rd boulevard blvd court ct lane ln drive dr terrace way circle parkway pkwy place pl trail ' +
    'streets avenues roads drives lanes',
);

/** What streets are, rather than are called: `on busy street corners`, `by the bike lane`. */
export const NO_STREET_NAME = wordSet(
  `busy quiet same other side one next whole dark bumpy open long short bike bus fast slow left right middle dirt gravel
  public private every any some each no only city local memory`,
);
