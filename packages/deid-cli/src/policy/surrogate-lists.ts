/** Names that are given names and surnames alike, so that one mention of a person cannot contradict another. */
export const NAMES: readonly string[] = `
  Addison Alden Allison Archer Arden Ashton Aubrey Avery Bailey Barrett Bennett Beverly Blair Blake Brady Brandon Brennan
  Brooke Bryce Cameron Campbell Carey Carroll Carson Carter Casey Cassidy Chandler Clark Clay Cody Colby Connor Cooper
  Corey Courtney Curtis Dakota Dale Dallas Dana Darby Darcy Davis Dawson Delaney Desmond Devon Drew Dylan Easton Elliott
  Ellis Emerson Emery Evans Everett Ezra Farrell Finley Forrest Francis Franklin Garrett Gavin Glenn Gordon Grady Graham
  Grayson Greer Griffin Hadley Hailey Harley Harmon Harper Harrison Haven Hayden Hollis Holland Hudson Hunter Ingram
  Jamison Jarvis Jensen Jordan Keaton Keegan Kelly Kelsey Kendall Kennedy Kerry Kirby Landon Lane Leighton Lennon Leslie
  Lincoln Lindsay Logan Lowell Lyle Mackenzie Madison Mallory Marley Marlow Mason Maxwell Merrill Micah Miller Monroe
  Morgan Murphy Nelson Nolan Oakley Palmer Parker Payton Perry Phoenix Porter Presley Preston Quincy Quinn Raleigh Ramsey
  Reagan Reese Regan Reid Remington Riley Robin Rory Rowan Russell Ryan Sawyer Schuyler Selby Shannon Shelby Shelton
  Shea Sidney Skyler Sloan Spencer Stacy Sterling Stuart Sutton Tatum Taylor Teagan Terry Tracy Tristan Tucker Tyler
  Vaughn Walker Warren Wesley Weston Whitley Whitney Wilder Wyatt Wynn Zion`
  .trim()
  .split(/\s+/);

export const TOWNS: readonly string[] = [
  ...[
    'Alderbrook',
    'Ashby Falls',
    'Bellmere',
    'Birchfield',
    'Brightwater',
    'Cedar Hollow',
    'Clearmont',
  ],
  ...[
    'Copperfield',
    'Dunmore Lake',
    'Eastvale',
    'Elmhollow',
    'Fairhaven Point',
    'Fernleigh',
    'Foxbridge',
  ],
  ...[
    'Glenharbor',
    'Goldcrest',
    'Greywater',
    'Hartsville Green',
    'Hazelton Bay',
    'Ironwood',
    'Juniper Hills',
  ],
  ...[
    'Kingsmead',
    'Larkspur Valley',
    'Lindenhurst Park',
    'Maplecross',
    'Marshfield Corner',
    'Millbrook Heights',
  ],
  ...[
    'Northgate Mills',
    'Oakhollow',
    'Pinecrest Landing',
    'Quailwood',
    'Redbank Ferry',
    'Rosedale Springs',
  ],
  ...[
    'Sagebrush Flats',
    'Silverton Ridge',
    'Stonebridge',
    'Thornbury',
    'Vale Crossing',
    'Westerleigh',
    'Willowmere',
  ],
];

export const STREETS: readonly string[] = [
  ...[
    'Alder Way',
    'Amber Court',
    'Bayberry Lane',
    'Beacon Road',
    'Bluebell Drive',
    'Bramble Street',
  ],
  ...[
    'Cardinal Avenue',
    'Chestnut Row',
    'Clover Lane',
    'Copper Street',
    'Cypress Court',
    'Daisy Road',
  ],
  ...[
    'Falcon Drive',
    'Fern Avenue',
    'Garnet Street',
    'Hawthorn Lane',
    'Heron Way',
    'Hickory Court',
  ],
  ...['Indigo Road', 'Ivy Street', 'Jasper Avenue', 'Kestrel Lane', 'Lantern Road', 'Laurel Drive'],
  ...[
    'Magnolia Street',
    'Meadow Court',
    'Nutmeg Lane',
    'Orchard Avenue',
    'Pebble Road',
    'Poplar Street',
  ],
  ...[
    'Quarry Drive',
    'Raven Court',
    'Sandpiper Lane',
    'Sparrow Avenue',
    'Tamarack Road',
    'Thistle Street',
  ],
  ...['Umber Way', 'Violet Court', 'Walnut Row', 'Wren Lane', 'Yarrow Street', 'Zephyr Avenue'],
];

export const FACILITIES: readonly string[] = [
  ...[
    'Alderbrook General Hospital',
    'Bellmere Clinic',
    'Birchfield Medical Center',
    'Brightwater Hospital',
  ],
  ...[
    'Cedar Hollow Family Practice',
    'Clearmont Rehabilitation Center',
    'Eastvale Community Hospital',
  ],
  ...['Fairhaven Point Medical Center', 'Fernleigh Nursing Home', 'Glenharbor Surgical Center'],
  ...[
    'Greywater Memorial Hospital',
    'Hazelton Bay Clinic',
    'Ironwood Health Center',
    'Kingsmead Hospital',
  ],
  ...['Larkspur Valley Hospice', 'Maplecross Urgent Care', 'Millbrook Heights Medical Center'],
  ...['Oakhollow Regional Hospital', 'Pinecrest Landing Clinic', 'Redbank Ferry Pharmacy'],
  ...[
    'Rosedale Springs Hospital',
    'Silverton Ridge Cancer Center',
    'Stonebridge Childrens Hospital',
  ],
  ...['Thornbury Imaging', 'Westerleigh Dialysis Center', 'Willowmere Psychiatric Hospital'],
];
