/** Products, dishes, games, breeds and software that no dictionary has. */
export const EVERYDAY = `
  acai affogato airfryer airfryers airsoft airtag airtags akitas amarone ankermake aperol api
  appletini aquafit arancini async audiobook audiobooks aussiedoodle autocomplete autofill autopay
  autoplay axolotl axolotls babygro babygros babywearing backend backsplash balayage banoffee
  basenji basmati bedlinen beermat bernedoodle bettas birdwatching biryani blockchain bmx bocce
  bodyboard bodyboarding bokeh boolean bootcamp bootcamping bootcamps bootstrapped boulangerie
  bouldering boxercise bresaola broccolini bruschetta bullmastiff burpees burrata buttercream
  caipirinha camembert campervan campervans capoeira carabiners cardmember carnitas carseat
  carseats catflap cavachon cavapoo cavapoos cavoodle cavoodles ceviche changelog charcuterie
  chatbots checkbox checkboxes chmod chowchow chowmein chromebooks churro clickbait clipart
  cockapoo cockapoos cockatiels codebase colada copays cornhole cornholing coworking craisins
  crockpot crossstitch crosstrainer cryptocurrencies cryptocurrency css cyberbullying cybercrime
  cybersecurity cyclocross daal dachsie dachsies dashcam dashcams dataset datasets deadlift
  deadlifting declutter decluttered decluttering defrag degu degus devops dhal dockerfile
  dodgeball doomscrolling dosas dragonfruit ebike ebikes ebook ebooks ecard eharmony empanadas
  enum enums ethernet euchre exfoliant exfoliator expresso eyeshadows facetimed facetiming
  fairtrade falafels fitbits flatbread flatbreads flipflop flipflops floorball flyfishing foodbank
  foodbanks foosball footlong freecycle freediving freerunning frisbees frontend froyo
  frozenyogurt fullstack futsal gameboy gamepad gamers gelato genmaicha giftcard giftcards
  glamping gluhwein gochujang gokart gokarting gokarts golang goldador goldendoodle goldendoodles
  graphql grep groodle gruyere gyoza hadoop halloumi handsfree hangliding hashbrowns hashmap
  havanese hoisin homeschool homeschooled hotdogs hotspot hotspots hoverboard hoverboards html
  http hydroflask imac influencer influencers instapaper ipads iphones ipod ipods itunes jackapoo
  jacuzzis jazzercise jeggings jetlag jetlagged jetski jetskis jiujitsu jpg jquery jupyter kabaddi
  kabob kabobs karting keeshond kettlebell kettlebells keyfob keylogger kimchee kitesurf
  kitesurfer kitesurfing kiwifruit komondor korfball kubernetes kyokushin labradoodle labradoodles
  lahmacun laksa lambrusco lasertag lavash limoncello lipbalm lipgloss lipliner listserv localhost
  lockdown lockdowns longboard lurchers luthier lychee lychees macaron macarons macbooks macchiato
  mailchimp maltipoo mandoline mapreduce masala mascarpone medjool microbrewery microgreens
  middleware mixtape mochi moggies mojitos mongodb moodle motorcross motorhome motorhomes mousepad
  muaythai multigrain multitool mysql netballer newfypoo newsfeed nginx ninjutsu northface
  nullable numpy oatmilk octopush okonomiyaki onboarding onesie onesies paddleboard paddleboarding
  paddleboards pageviews paintballing pakora pakoras pancetta panini paninis pankration pannacotta
  papadum pappardelle paracycling params parasail parkruns passcode passcodes pdf pdfs pekinese
  pentathlete perogies petanque photobomb photoshop php pickleball pictionary pierogies pinscher
  pitbulls plaintext playdate playdates plushie plushies png pomchi pomeranian pomodoro pomsky
  poochon popup popups portobello postgres postgresql postit powerbank powerlifter powerlifters
  powerlifting preloved preprocess preprocessing puffa puggle pushup pytest pytorch quadbike
  quadbikes queso quidditch quokka racewalking raclette ragdoll raita ramen rebase rebooked
  rebooking redis refactor refactored refactoring regexes remoulade repo ribeye ridgeback ringette
  roguelike rollerblade rollerblades rollerskates rotis rottie rotties rummikub runtime runtimes
  salsacise saluki samoyed schemas schnoodle scikit scipy scrapbooking screencast screenshotted
  scrunchie sdk seatbelts serverless servlet shakshuka shawarma sheepadoodle sheltie shelties
  shihpoo shihtzu shinty shiplap shorthaired shotput sighthound signup silverside sinigang
  skijoring skyped skyping slackline slacklining slimfast slowcooker smartcard smores snapchats
  soju soundbar souvlaki speedos spikeball spoodle spoodles spork sprocker sproodle sql sqlite ssl
  stackoverflow staffie staffies staycation staycations stdin stdout stepaerobics stepfamily
  stepkids stepmum stickball stilton stollen streamable strikethrough strimmer strimmers
  stroopwafel stroopwafels subdirectory subfolder subreddit substring sudoku sudokus sunlounger
  superfood superfoods svg taboule taebo tagalong tagine tagines tahini taichi tamagotchi tankini
  tapenade tchoukball teeball teepee tensorflow terraform timelapse timesheet timesheets tiramisu
  tofurky tokenization tokenize tokenizer tomatillo toml toolkits torbie touchpad touchrugby
  touchscreen touchscreens traceback trackie trackpad trackpants trampolinist truecaller tsv tuple
  tuples typedef tzatziki ubuntu uggs ultramarathon ultramarathons ultrarunner unboxing unfollow
  unfollowed unicode unicycling unittest upcycle upcycled upcycling url urls usb usbs utf uuid
  vacay validator vapers veganuary videocall videocalls videoconference videogame videogames
  vindaloo viognier vitaminwater vizsla vizslas vlog vlogger vloggers vlogging vlogs voip wagyu
  wakeboard wakeboarding walkman wallyball waterpolo waterski waterslide watersports webchat
  webhook webhooks weblink weblog webmail webpack webpages websocket websockets weimaraner weims
  wetsuits wfh whatsapped whatsapps whippador whitelist whitespace wontons woodturning wordpad
  workaround workarounds workspaces worldpay xboxes xls xlsx xml xoloitzcuintli yakisoba yakitori
  yaml yerba yogalates yorkies yorkipoo youtuber youtubers yuca zapier ziplines ziplining ziplocs
  zoodles zorbing zwift
`;
