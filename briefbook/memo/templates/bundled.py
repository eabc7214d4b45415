"""What the bundled templates are called and when to use them: what the window translates of their files."""

from typing import Final

from briefbook.translation import tr_noop

BUNDLED: Final = frozenset(
    (
        tr_noop("Briefing book"),
        tr_noop(
            "All that somebody takes along: cover, contents and tabs with the memos, risks, "
            "commitments, actors and sources."
        ),
        tr_noop("Canadian briefing note"),
        tr_noop(
            "A note to a minister in the Canadian order: summary, issue, background, "
            "considerations, recommendation."
        ),
        tr_noop("Decision memo"),
        tr_noop(
            "Asks one person to decide: what is recommended, with boxes to tick, in no more than two pages."
        ),
        tr_noop("Information memo"),
        tr_noop(
            "Tells somebody what they need to know, with the risks and the evidence; it asks for no decision."
        ),
        tr_noop("Meeting brief"),
        tr_noop(
            "Prepares one person for one meeting: objectives of both sides, who is there, and what to say."
        ),
        tr_noop("Policy memo"),
        tr_noop(
            "Argues for a policy to readers outside: summary, problem, analysis, options and recommendations."
        ),
        tr_noop("Situation update"),
        tr_noop("Says on one page what has happened, why it matters and what comes next."),
        tr_noop("Talking points"),
        tr_noop("A card to have in hand while speaking: one page in large type, without notes."),
        tr_noop("UK submission"),
        tr_noop(
            "Advice to a minister in the British order: issue, recommendation and timing, then "
            "the case for it."
        ),
    )
)
"""The `title` and the `about` of every bundled template; those of others are shown as they stand."""
