/** Insurers, shops, makers, media and goods of daily life. */
export const BRANDS = `
  aarp abbvie abebooks absolut accenture accor acer acgme aclu activia activision adidas aer aetna
  aflac agilent ahm airbnb airbnbs airbus airpods albertsons aldi alexa alexion alibaba alienware
  aliexpress alipay allergan allianz allscripts allstate alnylam amazon ambetter amcor amerigroup
  amerihealth amerihealths amerisource ameritas amex amgen amtrak andrex android anthem apa apple
  applebees applecare appletv aramark arbonne arby arbys arcgis arco arcteryx asana asda asics asos
  aspca astellas astrazeneca asus athena athenahealth atlassian audi autozone avanos aveda avon axa
  babybel bacardi bactine badgercare balenciaga bandaid barclaycard barclays bayer bcbs bedbath
  belvita benadryls bensons benz bestbuy biffy biogen biomarin biontech bioreference birkenstock
  bisquick bissell bluecard bluecare bluecross bluetooth bmw bodyshop boehringer boeing bojangle
  bojangles boost bosch bovril brinks brita britax budgens budweiser buick bunnings bupa bupas
  busuu cabelas cadbury cadburys cadillac calphalan camelbak campbells candycrush canva
  careeverywhere carefirst carelon caremark caresource carfax carhartt carmax celgene centauri
  centene cerner chardonnay charmin chatbot chatgpt cheetos chegg chessington chevrolet chevy
  chevys chianti chipotle chobani chromebook chromecast chrysler cia cif cigna cisco citgo citibank
  citroen clairol clorox cocacola coke colgates comcast comet conagra conoco contiki coors copilot
  coppertone corelle corolla corona costco coursera covergirl covermymeds craigslist crayola cricut
  crisco crunchyroll cuisinart culvers cvs daewoo daiichi daiquiri dairylea dannon dasani deepmind
  deepseek deliveroo deloitte delonghi depop deviantart dewalt dial dicks disney disneyland
  disneyworld disprol dmv docusign dod domestos dominos doordash dorito doritos dove downy doximity
  dreft dropbox ducati dulux dunkin dunkins duolingo duplo duracell easyjet ebay ebays
  eclinicalworks eisai electrolux elevance elfbar elmers embase enfamil ensure epa epic epiccare
  epocrates epson equifax espn esurance etsy eurostar evenflo evernote evian evicore excel expedia
  expedias experian exxon facebook faceid facetime fanta farmfoods fbi febreze fedex fendi ferring
  fidelis firefox firestick fisherprice fitbit flickr flintstones folgers formica fortnite
  fortnites freddos freeview frigidaire fritos frosties fujitsu garmin gatorade gatorades ged geico
  gemini genentech gerber ghirardelli gilead github gitlab glaxo glaxosmithkline glenmark gmail
  gmhba godiva gofundme goodreads goodrx goodwill goodyear google gopro grindr grizzly grok grolsch
  groupme groupon grubhub gucci guerlain guiness guinness gumtree haagendazs hallmark hardees
  haribo hasbro hcf healthfirst healthnet healthplus healthspring heineken hellmanns hersheys hertz
  hikma hmo homebase honda hondas hotmail hotpoint hotwheels https huawei hubba hubspot hud huggies
  hulu humana humanas hummer hyundai hyundais ibm icelandfoods icloud ihop ikea imessage imgur
  incyte indesit instacart instagram instagrams instapot intel iphone ipsen irnbru irobot irs isuzu
  jacuzzi jagermeister jaguar javascript jcaho jellycat jenga jetblue johnsons jollibee json
  jurlique kahlua kahoot kaiser karrimor kelloggs kenco keurig kfc kia kias kickstarter kindle
  kitkat klarna kleenex kmart kmarts knorr kodak kohls kolynos koolaid koolaids kools kotex krispy
  kroc kroger krystals labatt labcorp lacoste lamborghini lamborghinis lancome lavazza lax lego
  legoland legos lenovo lexus lgbtq lidl linkedin linktree linux lipton listerine llama lloyds
  logitech loreal lubys lucozade lucozades lululemon lundbeck lupin lurpak lyft lysol macbook macos
  macys magellan malbec maltesers marlboros martini masshealth mastercard matalan mattel maybelline
  mazda mazdas mba mcchicken mcdonalds mcdouble mcflurry mckesson mcnugget mcnuggets mcvities medco
  medela medibank mediblue medicaid medicare medigap medimpact meditech medline medscape medtronic
  megabus meijer merck merlot mezcal michelob microsoft microsofts midjourney minecraft mit
  mitsubishi modelo moet mojito morrisons moschino mothercare motorola multiplan mumsnet mychart
  myfitnesspal myki myspace naacp nabisco nandos nasa nato natwest navitus neogenomics nescafe
  nespresso nesquik nestle netflix netgear nextgen ngo niaid nike nikon nintendo nintendos nissan
  nissans niveas nokia noom nordisk nordstrom norelco northwell novartis novo nutella nutramigen
  nutribullet nutribullets nutrisystem nvidia nytimes ocado ocados officeworks okcupid olay oldnavy
  onedrive onlyfans onstar openai oprah optum optumrx oracle oralb oreos oscarhealth osha otsuka
  oura ovaltine ozium paddys palmolive pampers panadol panasonic pandaexpress pandora pantene
  pataks patreon paypal paypoint peachcare peapod pedialytes pediasure peloton peperami pepsi
  pepsico pepsimax persil petco petsmart peugeot pfchangs pfizer philips pikachu pimms pinot
  pinterest pinterests pixar playdoh playmobil playstation playtex plenti pokemon polaroid popeyes
  porsche poshmark postmates poundland powerade powerchart powerpoint ppo premierinn pret primark
  primarks primemark pringles priorityhealth prius progresso prosecco publix pubmed puma purell
  pyrex qantas quest quickbooks quiznos quora quorn qwen raid raisingcanes ranbaxy rayban raybans
  realtor redbox redbull redbulls reddit reebok reeses renault revlon ribena riesling rightmove
  rioja robinhood roblox roche roku rolex roomba rubbermaid ryanair ryobi ryvita safeway sainsburys
  salesforce samsonite samsung sanofi sanyo saran sauvignon schlotzskys schweppes scopus scotch
  seagen seagram seattles segway sennheiser sentara sephora sephoras servier sharepoint shazam
  sheetz shein shionogi shloer shopify shoprite shreddies siemens similac simplyhealth siri
  skechers skype skyscanner smirnoff smuckers snapchat snapple solpadeines sonicare sonos sony
  soonercare sooners soundcloud spanx specsavers splenda spotify spudulike ssa stabilo starbucks
  starlink statpearls staywell stihl stouffers strava strepsil strongbow suave subaru subarus
  substack sudocrems sunoco sunovion superdrug superdrugs superfeet surescripts swarovski sweetarts
  swiffer symphony takeda talkspace tampax tanqueray target tdameritrade tefal teladoc telehealth
  telstra tenncare tequila tesco tescos tesla teslas teva texaco tgi tgifridays thermos
  ticketmaster tictac tiktok tiktoks tilex timberland timtam timtams tinactin tinder titos
  toblerone toblerones tonka topman topshop toyota toyotas tracfone transunion travelocity tricare
  tripadvisor tropicana trustpilot truvia tumblr tupperware tupperwares turbotax twitter twix
  tylenols uber ubereats ubers uk un unc unidays unilever uniqlo unitedhealth unitedhealthcare
  upenn uptodate uscis usmle ussr va valeant vaya vegemite velcro velveeta venmo verizon versace
  viatris viber vimeo vimto vinted vizio vlasic vodafone volkswagen volkswagens volvo volvos
  wagamama waitrose walgreen walgreens walmart wayfair webex webmd wechat weetabix wegmans
  weightwatchers welchs wellcare wellpoint wellsense wendys westpac wetherspoons whataburger
  whataburgers whatsapp wheaties whiskas whiteclaw wii wikihow wikipedia winco windex windows
  wingstop wix woolworths word wordle wordpress wotsits wrigleys xbox xfinity xiaomi yakult yamaha
  yeezy ymca yoplait youtube youtubes yuengling yugo zappos zaxby zaxbys zelle zepto zillow zillows
  ziploc zocdoc zoflora zomato zoom zoopla zydus zyn zynga`;
