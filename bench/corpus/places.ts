/** A real town: its state and one of its ZIP codes, so that the three agree. */
export interface Place {
  readonly city: string;
  readonly state: string;
  readonly zip: string;
}

function places(table: string): readonly Place[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [city = '', state = '', zip = ''] = line.split('|').map((cell) => cell.trim());
      return { city, state, zip };
    });
}

/** Large and small, one word and several, some of them plain words or names of persons. */
export const PLACES = places(`
  Duluth           | MN | 55805
  Eau Claire       | WI | 54701
  Baton Rouge      | LA | 70802
  Tucson           | AZ | 85719
  Worcester        | MA | 01609
  Chattanooga      | TN | 37402
  Fresno           | CA | 93721
  Omaha            | NE | 68102
  Spokane          | WA | 99201
  Albuquerque      | NM | 87102
  Rochester        | NY | 14620
  Wichita          | KS | 67202
  Boise            | ID | 83702
  Mobile           | AL | 36602
  Fargo            | ND | 58102
  Sioux Falls      | SD | 57104
  Corpus Christi   | TX | 78401
  Des Moines       | IA | 50309
  Bangor           | ME | 04401
  Burlington       | VT | 05401
  Charleston       | WV | 25301
  Savannah         | GA | 31401
  Gallup           | NM | 87301
  Hilo             | HI | 96720
  Flint            | MI | 48502
  Akron            | OH | 44308
  Santa Rosa       | CA | 95404
  St. Cloud        | MN | 56301
  Grand Rapids     | MI | 49503
  Fort Wayne       | IN | 46802
  Little Rock      | AR | 72201
  Coeur d'Alene    | ID | 83814
  Lubbock          | TX | 79401
  Kalamazoo        | MI | 49007
  Saginaw          | MI | 48607
  Peoria           | IL | 61602
  Billings         | MT | 59101
  Pueblo           | CO | 81003
  Yakima           | WA | 98901
  Waco             | TX | 76701
  Durham           | NC | 27701
  Norfolk          | VA | 23510
  Paterson         | NJ | 07501
  Hartford         | CT | 06103
  Scranton         | PA | 18503
  Biloxi           | MS | 39530
  Provo            | UT | 84601
  Salem            | OR | 97301
`);

const list = (words: string): readonly string[] => words.split(',').map((word) => word.trim());

export const COUNTIES = list(
  'Maricopa, Cuyahoga, Hennepin, Multnomah, Allegheny, Ramsey, Onondaga, Yolo, Travis, Wake, King, Orange, Lancaster, Cook, Pima',
);
/** Names of streets, without what kind of street it is. */
export const STREETS = list(
  `Marlow Creek, Juniper, Old Quarry, Kestrel, Larkspur, Tamarack, Pioneer, Harbor View, Sycamore, Windmill, Cedar Hollow,
   Bluff, Fernwood, Hickory Ridge, Mercer, Prairie, Stony Brook, Vine, Wexford, Alder, Chestnut, Division, 14th, 3rd, 112th`,
);
export const STREET_KINDS = list(
  'Street, St, Avenue, Ave, Road, Rd, Lane, Ln, Drive, Dr, Court, Ct, Boulevard, Blvd, Way, Place, Circle, Terrace, Pkwy',
);
export const UK_STREETS = list(
  'Abbey Road, Chapel Lane, Priory Close, Station Road, Mill Hill, Orchard Grove, Canal Street, Victoria Terrace',
);
export const UK_TOWNS = list(
  'Stockport, Swansea, Dundee, Croydon, Norwich, Harrogate, Bolton, Exeter',
);
export const SAINTS = list(
  'Brendan, Agnes, Luke, Jude, Catherine, Anthony, Elizabeth, Vincent, Clare, Raphael',
);
/** What facilities are called after. */
export const FACILITY_NAMES = list(
  `Marlow Creek, Kestrel Valley, Northgate, Harborview, Blue Mesa, Cedar Hollow, Twin Rivers, Prairie Lakes, Stonebridge,
   Silver Pines, Whitfield, Bayfront, Lakeland, Copper Canyon, Riverbend`,
);
