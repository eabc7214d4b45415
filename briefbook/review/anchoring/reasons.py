"""Why a passage stands where it is proposed, or has no place: kept in English, and told in any language."""

import re
from typing import Final

from briefbook.review.anchoring.anchor import changed_words
from briefbook.translation import tr, tr_noop

ELSEWHERE: Final = tr_noop("The old version does not have these words where the passage says.")
WORDLESS: Final = tr_noop("The passage has no words to look for.")
DOUBTFUL: Final = tr_noop("Other words of the old version are so like these that either could be meant.")
SEVERAL: Final = tr_noop("These words stand at {count} places in the new version.")
NONE_SURE: Final = tr_noop(
    "These words stand at {count} places in the new version, and none is surely this one."
)
NOT_THIS: Final = tr_noop("These words stand in the new version only at a place that is not this one.")
GONE: Final = tr_noop("The new version does not have these words.")
GONE_FROM: Final = tr_noop("The new version does not have these words: in their sentence {changes}.")
SET_ASIDE: Final = tr_noop("In the new version these words run over text that was set aside.")
CHANGED: Final = tr_noop("The words changed: {changes}.")
TYPOGRAPHY: Final = tr_noop("Only the typography of these words changed.")
MOVED: Final = tr_noop("These words now stand at another place.")
SAME: Final = tr_noop("The same words stand at the same place.")
ALL_AROUND: Final = tr_noop("These words are the same, but all around them changed.")
BESIDE: Final = tr_noop("These words are the same, but beside them {changes}.")

_COUNT: Final = re.compile(r"\d+")


def told(reason: str, before: str, after: str) -> str:
    """Return a kept reason in the chosen language; what changed elsewhere stays as it is kept.

    `before` and `after` are the words of the passage in both versions.
    """
    count = _COUNT.search(reason)
    for template in (SEVERAL, NONE_SURE):
        if count and reason == template.format(count=count[0]):
            return tr(template, count=count[0])
    if reason.startswith(CHANGED.partition("{")[0]):
        return tr(CHANGED, changes=changed_words(before, after))
    for template in (GONE_FROM, BESIDE):
        start, _, end = template.partition("{changes}")
        if reason.startswith(start) and reason.endswith(end):
            return tr(template, changes=reason.removeprefix(start).removesuffix(end))
    return tr(reason)
