"""Setting findings and suggestions aside, and taking that back."""

from briefbook.domain.dates import now
from briefbook.domain.edit import Edit, added, removed
from briefbook.domain.flag import Dismissal
from briefbook.translation import tr


def dismiss(rule: str, about: str, about_id: str, what: str, reason: str = "") -> Edit:
    """Set a finding or a suggestion aside, as long as the words that it is about stay the same."""
    dismissal = Dismissal(
        rule=rule,
        about=about,
        about_id=about_id,
        what=what,
        reason=" ".join(reason.split()),
        dismissed_at=now(),
    )
    return Edit(tr("Dismiss"), (added(dismissal),))


def restore(dismissal: Dismissal) -> Edit:
    """Let a finding or a suggestion be seen again."""
    return Edit(tr("Show Again"), (removed(dismissal),))
