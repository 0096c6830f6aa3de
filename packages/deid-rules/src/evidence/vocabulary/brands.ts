/** Insurers, shops, makers, media and goods of daily life. */
export const BRANDS = `
  abbvie absolut acer acgme aclu activia adidas aetna aflac airbnb airpods albertsons aldi alexa
  alexion alienware allergan allscripts allstate alnylam amazon ambetter amerigroup amerihealth
  amerisource ameritas amgen amtrak android anthem apa apple applebees aramark arbonne arby arbys
  arcgis arco asana aspca astellas astrazeneca athena athenahealth audi avanos aveda avon bacardi
  bactine badgercare balenciaga bayer bedbath benz bestbuy biogen biomarin biontech bioreference
  birkenstock bissell bluecare bluecross bluetooth boehringer boeing bojangles boost bosch brinks
  brita budweiser buick cabelas cadbury cadillac calphalan campbells canva careeverywhere carelon
  caremark caresource carfax carhartt carmax celgene centene cerner chardonnay charmin chatbot
  chatgpt cheetos chevrolet chevy chianti chipotle chobani chromebook chrysler cia cigna cisco
  citgo citibank clairol clorox coke comcast comet conagra conoco coors copilot coppertone corelle
  corolla corona costco covergirl covermymeds craigslist crayola cricut crisco cuisinart cvs
  daiichi daiquiri dannon dasani deloitte deviantart dewalt dial dicks disney disneyland dmv
  docusign dod dominos doordash dorito doritos dove downy doximity dreft dropbox ducati dunkin
  dunkins duolingo duracell eclinicalworks eisai elevance elmers embase enfamil ensure epa epic
  epiccare epocrates epson equifax espn esurance evenflo evian evicore excel expedia experian exxon
  facebook facetime fanta fbi fedex fendi ferring fidelis firefox fisherprice fitbit folgers
  formica fortnite frigidaire fritos garmin gatorade ged geico gemini genentech gerber ghirardelli
  gilead glaxo glaxosmithkline glenmark gmail godiva goodrx goodwill goodyear google grindr grizzly
  groupon grubhub gucci guerlain guiness guinness hallmark hasbro healthfirst healthnet heineken
  hersheys hertz hikma hmo honda hotmail hotwheels https huawei hubspot hud huggies hulu humana
  hummer hyundai ibm icloud ikea imessage incyte instacart instagram instapot intel iphone ipsen
  irs jacuzzi jagermeister jaguar javascript jcaho jetblue johnsons json jurlique kahlua kaiser
  kelloggs keurig kia kindle kleenex kmart knorr kodak kohls koolaid kools kotex kroc kroger labatt
  labcorp lacoste lamborghini lancome lax lego legos lenovo lexus lgbtq linkedin linux lipton llama
  logitech loreal lucozade lululemon lundbeck lupin lyft lysol macbook macos macys magellan malbec
  marlboros martini masshealth mastercard mattel maybelline mazda mba mcdonalds mcdouble mckesson
  medco medela medicaid medicare medigap medimpact meditech medline medscape medtronic megabus
  meijer merck merlot mezcal michelob microsoft minecraft mit mitsubishi modelo moet mojito
  motorola mychart naacp nabisco nasa nato navitus neogenomics nespresso nestle netflix nextgen ngo
  niaid nike nikon nintendo nissan nokia nordisk nordstrom norelco northwell novartis novo nutella
  nutramigen nutribullet nutrisystem nvidia ocado olay oldnavy onedrive onstar openai oprah optum
  optumrx oracle oralb oreos osha otsuka oura ozium palmolive pampers panadol panasonic pandora
  pantene paypal peapod pediasure peloton pepsi petco petsmart peugeot pfizer philips pinot
  pinterest pixar playdoh playstation playtex plenti pokemon polaroid popeyes porsche poshmark
  postmates powerade powerchart powerpoint ppo primemark pringles prius progresso prosecco publix
  pubmed puma purell quest quickbooks quora raid ranbaxy realtor redbox reddit reebok reeses
  renault revlon riesling rioja robinhood roblox roche rolex rubbermaid ryanair safeway salesforce
  samsonite samsung sanofi sanyo saran sauvignon scopus scotch seagen seagram seattles segway
  sennheiser sentara sephora servier sharepoint shazam sheetz shein shionogi shopify shoprite
  siemens similac siri skechers skype smirnoff smuckers snapchat snapple sonicare sony sooners
  spanx splenda spotify ssa starbucks starlink statpearls stouffers suave subaru sunoco sunovion
  superfeet surescripts sweetarts swiffer symphony takeda talkspace tampax tanqueray target
  tdameritrade teladoc telehealth tenncare tequila tesco tesla teva texaco thermos ticketmaster
  tiktok tilex timberland tinactin tinder titos toblerone toyota travelocity tricare tropicana
  truvia tumblr tupperware turbotax twitter uber ubereats uk un unc unilever unitedhealth
  unitedhealthcare upenn uptodate uscis usmle ussr va valeant velcro velveeta venmo verizon versace
  viatris viber vimeo vizio vlasic vodafone volkswagen volvo walgreen walgreens walmart wayfair
  webex webmd wechat wegmans welchs wellcare wellpoint wendys whatsapp wheaties whiteclaw wikipedia
  winco windex windows wix word wordpress wrigleys xfinity xiaomi yamaha ymca yoplait youtube
  yuengling yugo zappos zelle zillow ziploc zocdoc zoom zydus zyn zynga`;
