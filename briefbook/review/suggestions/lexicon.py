"""Words that the rules go by: verbs of saying, who may say something, titles, and words that name nobody."""


def words(listed: str) -> frozenset[str]:
    """Return the words of a list written in one text."""
    return frozenset(listed.split())


SAYING = words(
    "said says saying told tells announced announces stated states warned warns warn cautioned cautions "
    "claimed claims claim alleged alleges confirmed confirms confirm denied denies deny acknowledged "
    "acknowledges acknowledge insisted insists insist argued argues argue emphasized emphasised "
    "emphasizes emphasises emphasize emphasise stressed stresses stress urged urges urge indicated "
    "indicates indicate signaled signalled signals signal reiterated reiterates reiterate asserted "
    "asserts assert contended contends contend predicted predicts predict estimated estimates estimate "
    "testified testifies remarked remarks commented tweeted replied responded praised praises criticized "
    "criticised criticizes criticises condemned condemns welcomed pledged pledges vowed vows promised "
    "promises described describes suggested suggests suggest explained explains noted notes added adds "
    "say believe believes reported reports disclosed observed observes recalled complained conceded "
    "admitted admits underscored hinted"
)
"""Verbs whose subject is who says it."""

ONLY_WITH_THAT = words(
    "states claims claim reports signals signal warn warns stress stresses remarks estimates estimate "
    "notes noted adds added suggests suggest suggested indicates indicate indicated believe believes "
    "explained explains observed observes recalled complained conceded admitted admits signaled signalled "
    "underscored described describes promises pledges confirms confirm deny denies denied hinted claimed "
    "insisted insist insists predict predicts predicted estimated responded replied commented reported "
    "assert asserts wrote writes write concluded concludes conclude found finds revealed reveals reveal "
    "declared declares maintained maintains think thinks showed shows show demonstrates demonstrated "
    "learned mentioned saying emphasizing emphasising indicating suggesting warning signaling signalling "
    "stressing noting claiming arguing underlining telling pledging promising announcing confirming"
)
"""Verbs that also mean other things, or nouns: believed only with “that”, “as”, a quotation or a comma."""

OPINION = words(
    "argued argues argue warned warns warn cautioned cautions contended contends contend predicted "
    "predicts predict estimated estimates estimate suggested suggests suggest concluded concludes "
    "conclude believe believes emphasize emphasise emphasizes emphasises notes writes think thinks"
)
"""Verbs of saying with which judgements are introduced."""

SAYERS = words(
    "official officials member members analyst analysts expert experts spokesman spokeswoman spokesperson "
    "spokespeople minister ministers ministry ministries government governments administration "
    "administrations authority authorities president presidents chancellor secretary ambassador "
    "ambassadors envoy envoys diplomat diplomats negotiator negotiators leader leaders delegation "
    "delegations report reports statement statements readout readouts article articles study studies "
    "survey researchers researcher scientists scientist economists economist source sources police "
    "prosecutors prosecutor court courts judge commission committee council parliament lawmakers lawmaker "
    "senator senators congressman congresswoman governor mayor agency agencies department bureau office "
    "army military commander commanders general admiral party parties opposition union unions company "
    "companies firm firms bank banks group groups organization organisation organizations organisations "
    "association executive executives director directors chairman chairwoman chair chief head founder "
    "editor author authors professor professors lawyer lawyers attorney attorneys activists activist "
    "critics critic observers supporters advocates aides aide adviser advisers advisor advisors witnesses "
    "residents investors traders manufacturers regulators regulator watchdog paper newspaper magazine "
    "network sides side communique communiqué document documents memo letter people person "
    "representatives representative doctors doctor officer officers historian historians strategist "
    "strategists survivors families family developers owner owners coach manager managers king queen "
    "prince pope bishop press media allies"
)
"""Who may say something, by the last word of its name."""

PERSONS = words(
    "official analyst expert spokesman spokeswoman spokesperson minister president chancellor secretary "
    "ambassador envoy diplomat negotiator leader senator congressman congresswoman governor mayor "
    "commander general admiral director chairman chairwoman chief head founder editor author professor "
    "lawyer attorney activist adviser advisor aide representative doctor officer historian economist "
    "strategist owner coach manager researcher scientist king queen prince pope bishop prosecutor judge "
    "executive"
)

TITLES = words(
    "mr mrs ms dr prof professor president vice prime minister deputy foreign defense defence finance "
    "trade interior secretary chancellor ambassador senator sen rep gov governor gen general admiral adm "
    "col colonel capt captain lt sir lady lord king queen prince princess pope premier chairman "
    "chairwoman director chief judge justice mayor congressman congresswoman representative speaker "
    "leader attorney sergeant sgt commissioner officer spokesman spokeswoman spokesperson then-president "
    "ex-president former state treasury commerce energy senate house majority minority press national "
    "security advisor adviser undersecretary envoy"
)
"""What stands before a person's name and is not part of it."""

DEMONYMS = words(
    "american british chinese russian japanese korean ukrainian european french german italian spanish "
    "dutch israeli palestinian iranian iraqi syrian turkish indian pakistani afghan australian canadian "
    "mexican brazilian african asian western eastern northern southern arab islamic muslim christian "
    "jewish catholic republican democratic democrat republicans democrats americans russians ukrainians "
    "europeans israelis palestinians taiwanese vietnamese filipino indonesian malaysian thai polish "
    "swedish norwegian danish finnish greek egyptian saudi south-korean latin soviet english irish "
    "scottish welsh swiss austrian belgian hungarian czech romanian bulgarian serbian croatian cuban "
    "venezuelan argentine chilean colombian nigerian kenyan ethiopian somali libyan tunisian moroccan "
    "algerian lebanese jordanian kurdish georgian armenian internet u.s.-china sino-american "
    "congressional presidential"
)
"""Words with a capital that say where somebody is from or belongs, and name nobody by themselves."""

NO_NAMES = words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december jan feb mar apr jun jul aug sept sep oct nov dec spring "
    "summer autumn winter christmas easter ramadan new year’s eve day god i i’m i’ve i’ll i’d ok yes no "
    "mr mrs ms dr prof sir am pm est edt gmt utc pst photo image file video read more related comments "
    "share subscribe figure table chapter section article annex appendix part page note source updated "
    "copyright ceo cfo tv q a faq pdf html covid covid-19 congressman the"
)
"""Words with a capital that name no actor."""

FIRST_WORDS = words(
    "the a an in on at of to for from with by as after before during since while when where if although "
    "though because however but and or nor yet so then thus therefore meanwhile moreover it its it’s he "
    "she his her they their we our i you your my this that these those there here what who why how which "
    "some many most all both each every no not one two three four five other another such only even still "
    "also now today yesterday tomorrow under over between among despite instead according once until "
    "unless whether per recent recently regional structural domestic external negotiators officials "
    "further advance expressions trade ultimately looking mechanisms later earlier last next first second "
    "third finally perhaps indeed certainly additionally furthermore nevertheless nonetheless within "
    "without against around about through throughout just like unlike more less much several few any "
    "nothing nobody everyone someone people men women children let do does did is are was were be been "
    "have has had will would can could should may might must shall given example asked please see note "
    "thanks thank yes well sure right ok okay never always often sometimes maybe add make take get go "
    "come look use try keep what’s that’s there’s here’s he’s she’s they’re we’re you’re i’m don’t didn’t "
    "doesn’t isn’t wasn’t can’t couldn’t won’t wouldn’t him them us me good great former current senior "
    "local federal international national global public private special general"
)
"""Words that begin sentences; their capital says nothing."""

COUNTRIES = words(
    "china japan russia ukraine taiwan india pakistan iran iraq israel syria turkey france germany italy "
    "spain portugal poland britain canada mexico brazil argentina australia indonesia malaysia vietnam "
    "philippines thailand singapore korea egypt libya nigeria kenya ethiopia somalia sudan cuba venezuela "
    "colombia chile greece sweden norway denmark finland hungary romania belarus georgia armenia "
    "azerbaijan kazakhstan afghanistan yemen lebanon jordan qatar europe apec nato opec asean interpol "
    "unicef unesco"
)
"""Governments and bodies that are recognised even at the beginning of a sentence."""

CAPITALS = words(
    "beijing washington moscow tokyo seoul pyongyang london paris berlin brussels kyiv tehran jerusalem "
    "taipei ankara delhi islamabad canberra ottawa rome madrid vienna geneva stockholm oslo copenhagen "
    "helsinki warsaw budapest prague athens cairo riyadh doha baghdad damascus kabul hanoi manila jakarta "
    "bangkok havana caracas bogota brasilia singapore minsk tbilisi"
)
"""Capitals, which stand for a government unless something is in, at or from them."""
