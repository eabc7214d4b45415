"""The words from which a status follows, the strongest first."""

import re
from dataclasses import dataclass

_NOT = r"(?:not|never|no|n[’']t|neither|yet to|declined to|refused to|unable to|failed to|cannot|refusing to)"
_BE = r"(?:is|are|was|were|be|been|being|remains?|remained)"
_STILL = r"(?:now |still |also |currently |actively |widely |largely |not |being )*"
_CLAIMS = r"(?:claims?|allegations?|accusations?|reports?|suggestions?|charges|assertions?)"
_NOT_PASSIVE = r"(?<!was )(?<!were )(?<!been )(?<!be )(?<!being )"


@dataclass(frozen=True)
class Cue:
    """Words that give a status: a short name of the rule, and the words as a pattern for small letters."""

    status: str
    rule: str
    pattern: re.Pattern[str]


def _cue(status: str, rule: str, *alternatives: str) -> Cue:
    return Cue(status, rule, re.compile(rf"(?:{'|'.join(alternatives)})"))


CUES = (
    _cue(
        "reported",
        "not confirmed",
        r"\b(?:unconfirmed|unverified)\b",
        rf"\b{_NOT} (?:\w+ ){{0,2}}?(?:be |been )?(?:independently )?(?:confirm|confirmed|verify|verified)\b"
        r"(?! (?:that|n?or den))",
        r"(?<=n[’']t )(?:immediately |independently )?(?:confirm|verify)\b",
    ),
    _cue(
        "withdrawn",
        "withdrawn",
        r"\b(?:retracted|rescinded|revoked|walked back|backtracked on)\b",
        r"\bwithdrew (?:its|his|her|their|the) (?:\w+ )?"
        r"(?:proposal|offer|statement|claim|complaint|plan|bid|request)\b",
    ),
    _cue(
        "superseded",
        "superseded",
        r"\bsupersed(?:ed|es)\b",
        r"\bno longer (?:valid|in force|applies|apply)\b",
        r"\b(?:has|have) been replaced by\b",
    ),
    _cue(
        "disputed",
        "disputed",
        rf"\b{_NOT_PASSIVE}den(?:ied|ies) (?:that|the {_CLAIMS}|{_CLAIMS}|any|it|being|having|doing|making|"
        r"wrongdoing|involvement|responsibility|knowing|trying)\b",
        r"\bdisputed? (?:the|that|those|this|these|by)\b|\bdisputes (?:the|that)\b",
        rf"\b(?:rejected|dismissed) (?:the |those |these |any )?{_CLAIMS}\b"
        r"(?<!dismissed charges)(?<!the charges)",
        r"\bconflicting (?:reports|accounts|claims)\b",
        rf"\bcontradict(?:s|ed) (?:the |earlier |previous )?(?:{_CLAIMS}|statements?|accounts?)\b",
    ),
    _cue(
        "reported",
        "second-hand words",
        r"\b(?:reportedly|allegedly|purportedly|supposedly|rumou?red)\b",
        rf"\b{_BE} (?:said|reported|believed|thought|alleged|understood) to\b",
        r"\b(?:sources?|people|officials?) (?:familiar|close|with knowledge)\b",
        r"\bon (?:the )?condition of anonymity\b",
        r"\b(?:media|news|press|local|intelligence) reports? (?:said|say|suggest(?:ed)?|indicated?)\b",
        r"\b(?:readouts?|accounts|reports) (?:suggest|suggested|indicate|indicated)\b",
        r"\baccording to (?:\w+ ){0,3}(?:media|reports|sources?)\b(?! data)",
    ),
    _cue(
        "under discussion",
        "still open",
        r"\bunder (?:discussion|consideration|review|negotiation)\b",
        r"\b(?:is|are) (?:now |still |also |currently )?being "
        r"(?:finali[sz]ed|negotiated|discussed|debated|worked out)\b",
        rf"\b(?:is|are|has been|have been|was|were) {_STILL}"
        r"(?:considering|weighing|mulling|exploring|negotiating|in talks|deliberating|deciding whether)\b",
        r"\byet to (?:be )?(?:decided?|agreed?|finali[sz]ed?|announced?)\b",
        r"\b(?:has|have) not (?:yet )?(?:been )?(?:decided|agreed|finali[sz]ed)\b",
        r"\bin talks (?:to|with|over|about)\b",
    ),
    _cue(
        "confirmed",
        "confirmed",
        rf"\b{_NOT_PASSIVE}confirm(?:ed|s) (?!cases?\b|deaths?\b|infections?\b|by\b|and\b|or\b|bachelor\b)"
        r"(?=(?:that|the|to|on|in|its|his|her|their|a|an|he|she|it|they|reports|plans|this)\b|[“\ufffc])",
        r"\b(?:was|were|has been|have been|been) (?:officially |publicly |independently )?confirmed\b",
    ),
    _cue(
        "expected",
        "expected",
        rf"\b(?:is|are|was|were) {_STILL}(?:expected|likely|unlikely|scheduled|projected|forecast|"
        r"anticipated|predicted|planned) (?:to|for)\b",
        rf"\b(?:is|are) {_STILL}(?:set|due|poised|slated|planning) (?:to|for)\b",
        r"\bwill (?:very |most |almost )?(?:likely|probably)\b",
        r"\b(?:likely|probably) will\b",
        r"\b(?:plans|intends|expects) to\b(?<!the plans to)(?<!any plans to)(?<!no plans to)",
        r"\bon track to\b",
    ),
    _cue(
        "proposed",
        "proposed",
        r"\bpropos(?:ed|es|ing) (?:that|a|an|to|new|legislation)\b",
        r"\b(?:called|calls|calling) (?:for|on)\b",
        r"\b(?:recommended|recommends|recommending|advocated) (?:that|a|an|the|to|for)\b",
        r"\b(?:urged|urges|urging) (?!by\b)",
        r"\b(?:should\b(?<!that should)(?<!which should)(?<!there should)|ought to\b)"
        r"(?! (?:or|have|know|note|be noted|be said|n’t|make|hold|come|help|take)\b)",
        r"\bmust be (?:established|adopted|made|put|taken|ended|reformed|strengthened)\b",
    ),
    _cue(
        "analysis",
        "hedge",
        r"\b(?:that|which|there) should (?:be|make|hold|help|come)\b",
        r"\b(?:could|might)\b"
        r"(?! (?:not|have been seen|hear|see|feel|barely|hardly|only|no longer|n[’']t)\b)(?!n[’']t)",
        r"\bmay\b(?! (?:\d|contact|apply|constitute|visit|call|email|be (?:reached|contacted|found|obtained|"
        r"reproduced|necessary|required|used without)))(?<!as may)(?<!\d may)",
        r"\b(?:perhaps|possibly|arguably|presumably|apparently|potentially|seemingly)\b",
        r"\b(?:seems?|appears?|seemed|appeared) (?:to|that|likely|unlikely|as if)\b",
        r"\bmost (?:plausible|likely|probable)\b(?! to)",
        r"\b(?:depends?|hinges?) on\b",
        r"\b(?:poses?|carr(?:y|ies)|presents?) (?:\w+ ){0,2}"
        r"(?:risks?|threats?|opportunit(?:y|ies)|challenges?|dangers?)\b",
        r"\b(?:suggest(?:s|ing)?|impl(?:y|ies|ying)) that\b",
        r"\bcan (?:also |significantly )?(?:lead|disrupt|compress|undermine|destabili[sz]e)\b",
        r"\bwould (?:likely|probably|mean|help|lead|allow|require|undermine|weaken|strengthen|hurt|benefit|"
        r"risk|raise|reduce|increase|cause|force)\b",
        r"\b(?:raised?|raises|raising|fuell?ed) (?:\w+ )?"
        r"(?:concerns?|questions?|doubts?|fears|the possibility|the prospect)\b",
    ),
)
