"""What the two real articles hold, listed by hand: names and facts, and a few words that lead to each.

`at` is the number of the article and words of the sentence that says it; no sentence stands here.
"""

from typing import Any, Final

US, CHINA, JAPAN = "United States", "China", "Japan"
KIM = "Patricia M. Kim"

ISSUES: Final = (
    *("The summit", "Trade and tariffs", "Rare earths and technology", "The Tokyo track"),
    *("Regional security", "Taiwan", "After the summit"),
)

ACTORS: Final[tuple[dict[str, Any], ...]] = (
    {"name": US, "kind": "government", "side": "ours", "aliases": ["Washington"]},
    {"name": "Donald Trump", "kind": "person", "side": "ours", "role": "President", "parent_id": US},
    {"name": "State Department", "kind": "agency", "side": "ours", "parent_id": US},
    {
        **{"name": "Marco Rubio", "kind": "person", "side": "ours", "role": "Secretary of State"},
        **{"institution": "State Department", "parent_id": "State Department"},
    },
    {"name": CHINA, "kind": "government", "side": "theirs", "aliases": ["Beijing"]},
    {"name": "Xi Jinping", "kind": "person", "side": "theirs", "role": "President", "parent_id": CHINA},
    {"name": "Wang Yi", "kind": "person", "side": "theirs", "role": "Foreign Minister", "parent_id": CHINA},
    {"name": JAPAN, "kind": "government", "side": "third party", "aliases": ["Tokyo"]},
    {
        "name": "Sanae Takaichi",
        "kind": "person",
        "side": "third party",
        "role": "Prime Minister",
        "parent_id": JAPAN,
    },
    {"name": "North Korea", "kind": "government", "side": "third party", "aliases": ["Pyongyang"]},
    {"name": "Russia", "kind": "government", "side": "third party", "aliases": ["Moscow"]},
    {"name": "Brookings Institution", "kind": "organisation", "side": "third party"},
    {
        **{"name": KIM, "kind": "person", "side": "third party", "role": "Fellow"},
        **{"institution": "Brookings Institution", "parent_id": "Brookings Institution"},
    },
)

FACTS: Final = (
    ("The two presidents meet in South Korea beside APEC.", "The summit", (1, "on the sidelines of APEC")),
    ("Beijing has confirmed the day and the place.", "The summit", (1, "meeting date and location")),
    (
        "They have not met in person since one of them returned to office.",
        "The summit",
        (1, "return to office"),
    ),
    ("The talks are to last several hours.", "The summit", (1, "talks will run multiple hours")),
)
"""Confirmed: what it is, on which issue, and where it is said."""

FRAMEWORK: Final[tuple[dict[str, Any], ...]] = (
    {
        **{"title": "Threatened tariff rises stay on hold", "kind": "pause", "status": "reported"},
        **{"commits": [US], "receives": [CHINA], "issue_id": "Trade and tariffs"},
        "at": (1, "threatened tariff hikes on hold"),
    },
    {
        **{"title": "Soybeans are bought again", "kind": "purchase", "status": "reported"},
        **{"commits": [CHINA], "receives": [US], "unit": "soybeans", "issue_id": "Trade and tariffs"},
        "at": (1, "purchases of US soybeans"),
    },
    {
        **{"title": "New controls on rare earths wait a year", "kind": "postponement", "status": "reported"},
        **{"commits": [CHINA], "duration": "1 year", "issue_id": "Rare earths and technology"},
        "at": (1, "one-year postponement"),
    },
    {
        **{"title": "The platform’s American business is settled", "kind": "agreement"},
        **{"status": "under discussion", "commits": [US, CHINA], "issue_id": "Rare earths and technology"},
        "conditions": "It meets what regulators ask for.",
        "at": (1, "significant social media platform"),
    },
    {
        **{"title": "Some tariffs for public health are narrowed", "kind": "measure"},
        **{
            "status": "under discussion",
            "commits": [US],
            "receives": [CHINA],
            "issue_id": "Trade and tariffs",
        },
        "conditions": "The trade in such chemicals is seen to be curbed.",
        "at": (1, "narrowing selected tariff lines"),
    },
)
TOKYO: Final[tuple[dict[str, Any], ...]] = tuple(
    {
        **{"title": title, "kind": "agreement", "status": "reported", "commits": [US, JAPAN]},
        **{"issue_id": "The Tokyo track", "at": at},
    }
    for title, at in (
        ("Critical minerals from more than one country", (1, "signed a critical minerals agreement")),
        ("Agreements on fighter aircraft", (1, "agreements on fighter systems")),
        ("A memorandum on the two navies", (1, "memorandum advancing naval cooperation")),
    )
)
DELIVERABLES: Final[tuple[dict[str, Any], ...]] = (
    {
        "title": "Words that pause certain tariffs",
        "kind": "joint statement",
        "at": (1, "pauses specific tariffs"),
    },
    {
        **{"title": "Figures for farm purchases", "kind": "purchase", "commits": [CHINA], "receives": [US]},
        **{"unit": "farm goods", "depends_on": ["K2"], "at": (1, "quantified targets for agricultural")},
    },
    {
        **{"title": "A calendar to review the controls", "kind": "measure", "depends_on": ["K3"]},
        "at": (1, "schedule for reviewing rare-earth"),
    },
    {
        **{"title": "A working group follows it all", "kind": "dialogue", "owner": "Working group"},
        "at": (1, "A working group structure"),
    },
    {
        **{"title": "Trial relief for single sectors", "kind": "measure", "reversible": "yes"},
        **{
            "reversal": "It ends as soon as a promise is missed.",
            "at": (1, "pilot sector-specific relaxations"),
        },
    },
)
"""What could come of the meeting: all are expected, of both sides where nobody else is named."""

TRUCE: Final[dict[str, Any]] = {
    **{"title": "The truce goes on for ninety days", "kind": "pause", "status": "official", "commits": [US]},
    **{"receives": [CHINA], "start": "2025-08", "duration": "90 days", "issue_id": "Trade and tariffs"},
    "at": (2, "90-day extension"),
}

RISKS: Final[tuple[dict[str, Any], ...]] = (
    {
        "title": "Quarrels over technology flare up again",
        "category": "Structure",
        "at": (1, "technology transfer"),
    },
    {"title": "Quarrels over data flare up again", "category": "Structure", "at": (1, "data governance")},
    {
        "title": "Quarrels over subsidies flare up again",
        "category": "Structure",
        "at": (1, "industrial subsidies"),
    },
    {
        "title": "What was agreed cannot be verified",
        "category": "Follow-up",
        "at": (1, "credible monitoring"),
    },
    {"title": "Politics at home harden both sides", "category": "Politics", "at": (1, "compress timelines")},
    {
        "title": "A shock to supply chains comes between",
        "category": "Shocks",
        "at": (1, "supply chain disruptions"),
    },
    {
        "title": "An incident in the region comes between",
        "category": "Shocks",
        "at": (1, "regional security incidents"),
    },
    {
        "title": "Words on Taiwan shift without intent",
        "category": "Taiwan",
        "at": (2, "possible shifts in longstanding"),
    },
)

RECOMMENDATIONS: Final[tuple[tuple[str, str, list[str], tuple[int, str]], ...]] = (
    (
        "Bind economic weapons to narrow cases",
        "After the summit",
        [US, CHINA],
        (2, "limit the use of economic"),
    ),
    ("Show new restrictions openly", "After the summit", [US, CHINA], (2, "ensure transparency around new")),
    ("Spare what no army uses", "After the summit", [US, CHINA], (2, "targeting non-military sectors")),
    (
        "Settle firms’ quarrels by a line of their own",
        "After the summit",
        [US, CHINA],
        (2, "resolve business disputes"),
    ),
    (
        "Ask Beijing in private for steps on Russia",
        "Regional security",
        [US],
        (2, "privately identify tangible"),
    ),
    (
        "Get a clear no to a nuclear North Korea",
        "Regional security",
        [US],
        (2, "press both Beijing and Moscow"),
    ),
    ("Keep Taiwan out of the bargain", "Taiwan", [US], (2, "up for negotiation")),
    (
        "Set up regular talks and a way to enforce",
        "After the summit",
        [US, CHINA],
        (2, "regular communication and enforcement"),
    ),
)

QUOTATIONS: Final = (
    ("State Department", "The summit", (2, "areas of potential cooperation")),
    (KIM, "After the summit", (2, "would not end the strategic")),
    (KIM, "Regional security", (2, "not publicly jeopardize")),
    (KIM, "Regional security", (2, "To break this impasse")),
    (KIM, "Taiwan", (2, "neither the policy language")),
    (KIM, "After the summit", (2, "Ultimately, the")),
)
"""Who is quoted, on which issue, and words of the quotation."""

SCENARIOS: Final[tuple[dict[str, Any], ...]] = (
    {
        **{"title": "A modest calm", "branch": "if", "condition": "Both endorse steps and let teams verify."},
        **{"consequences": "Fewer swings, and room to talk.", "at": (1, "teams to verify and iterate")},
    },
    {
        **{"title": "Truces and new quarrels by turns", "branch": "if not"},
        **{"condition": "They do not.", "consequences": "Markets and partners prepare for swings."},
        "at": (1, "oscillation between limited truces"),
    },
)

OBJECTIVES: Final = (
    ("Predictability without a sweeping reset", "ours", None, (1, "anchor predictability without")),
    ("Relief for markets with the means of pressure kept", "ours", None, (1, "leverage retention")),
    ("Its core positions untouched", "theirs", CHINA, (1, "core strategic positions")),
    ("Recognised as a nuclear power", "third party", "North Korea", (2, "recognition as a nuclear weapons")),
)
MEETING: Final = "The presidents meet"
EVENTS: Final = (
    (
        "Talks in London and Stockholm",
        "2025",
        "London, Stockholm",
        [US, CHINA],
        (2, "London and Stockholm"),
    ),
    ("Ministers meet", "2025", "", ["Marco Rubio", "Wang Yi"], (2, "exploring")),
    (
        "Framework outlined at a weekend",
        "2025-10",
        "",
        [US, CHINA],
        (1, "preliminary framework over the weekend"),
    ),
    (
        "Visit to Tokyo",
        "2025-10",
        "Tokyo",
        ["Donald Trump", "Sanae Takaichi"],
        (1, "newly elected Prime Minister"),
    ),
    (
        MEETING,
        "2025-10",
        "South Korea",
        ["Donald Trump", "Xi Jinping"],
        (1, "will meet in South Korea"),
    ),
)
POINTS: Final = (
    ("Steps on Russia, asked for in private", "must raise", "Xi Jinping", (2, "curbing specific exports")),
    ("Taiwan", "if raised", "Xi Jinping", (2, "self-defense capabilities")),
)
