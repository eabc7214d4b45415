"""How dates, durations and relative times are written."""

import re

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        1,
    )
    for name in names
}
NUMBERS = {
    **{"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9},
    **{"ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "sixty": 60},
    "ninety": 90,
}
UNITS = {"hour": "PT{}H", "minute": "PT{}M", "day": "P{}D", "week": "P{}W", "month": "P{}M", "year": "P{}Y"}
"""How each unit is written in ISO 8601."""

_FULL = "January|February|March|April|May|June|July|August|September|October|November|December"
_MONTH = rf"(?:{_FULL}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_YEAR = r"(?:1[5-9]|20|21)\d\d"
_NUMBER = rf"(?:\d{{1,4}}|{'|'.join(NUMBERS)})"
_UNIT = "(?:minute|hour|day|week|month|year|decade)"
_AGO = r"(?:ago|earlier|later|away|from\snow)"
_WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"

NUMERIC = re.compile(
    rf"(?<![\w./-])(?:(?P<iso>{_YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:T[\d:.]{{4,15}}Z?)?"
    rf"|(?P<n1>\d{{1,2}})(?P<sep>[./-])(?P<n2>\d{{1,2}})(?P=sep)(?P<ny>{_YEAR}))(?![\w/-]|\.\d)"
    rf"|(?<!\d)(?P<cy>{_YEAR})年(?:(?P<cm>\d{{1,2}})月(?:(?P<cd>\d{{1,2}})日)?)?"
)
"""Dates that are written alike in every language, and those of Chinese and Japanese."""

DATE = re.compile(
    rf"\b(?:(?P<month>{_MONTH})\s(?P<day>{_DAY})(?:st|nd|rd|th)?(?!\d|[:.]\d|\s?%)(?:,?\s(?P<year>{_YEAR}))?\b"
    rf"|(?P<day2>{_DAY})(?:st|nd|rd|th)?\s(?:of\s)?(?P<month2>{_MONTH})(?:,?\s(?P<year2>{_YEAR}))?(?!\w)"
    rf"|(?P<month3>{_MONTH}),?\s(?:of\s)?(?P<year3>{_YEAR})\b"
    rf"|(?P<month4>{_FULL})\b)"
)
"""Dates with the name of a month, whose capital tells May and March from other words."""

YEAR = re.compile(
    r"\b(?:(?P<since>[Ss]ince)|[Ii]n|[Bb]y|[Uu]ntil|[Ff]rom|[Dd]uring|[Bb]efore|[Aa]fter|of|[Ee]arly|[Ll]ate|[Mm]id)"
    rf"[\s-](?:early |late |mid-)?(?P<year>{_YEAR})(?![\w’'%]|[-–,.]\d)"
    r"(?!\s(?:people|men|women|miles|troops|dollars))"
)
DURATION = re.compile(
    rf"\b(?P<count>{_NUMBER})(?P<joint>-|\s)(?P<unit>{_UNIT})(?P<many>s?)(?P<ago>\s{_AGO}\b)?"
    r"(?![\w’'])(?!-old\b|\sold\b)"
    rf"|\b(?:multiple|several|many|a few|a couple of|few|some)\s{_UNIT}s\b(?P<vague_ago>\s{_AGO}\b)?(?![’'])"
    r"|\b(?<=after )(?:days|weeks|months|years|decades)(?=\sof\b)"
)
"""In small letters."""

RELATIVE = re.compile(
    rf"\b(?:(?:over|on|at|during) (?:the|this) (?:past |last |coming |next )?weekend"
    r"|weekend(?= \w)|(?:this|last|next|past) weekend"
    r"|(?:this|last|next|coming|past|recent|previous|earlier this|later this|early next) "
    rf"(?:(?:few|several|couple of|{_NUMBER}) )?"
    r"(?:(?:day|week|month|year|quarter|decade)s?|spring|summer|autumn|fall|winter"
    rf"|{_WEEKDAY})"
    rf"|(?:earlier|later) (?:today|on {_WEEKDAY})"
    r"|(?:days|weeks|months|years|decades) (?:ago|away|later|earlier)"
    r"|today|yesterday|tomorrow|tonight|now|currently|recently|recent|presently|nowadays|soon|at present"
    rf"|(?:on|by|until|since|late|early) {_WEEKDAY}"
    rf"|{_WEEKDAY}(?! night football| times| post| mail))(?![\w-])"
    r"(?![’']s? (?:times|post))"
)
"""In small letters."""
