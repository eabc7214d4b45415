"""The words of the button that loads a table."""

from briefbook.translation import tr


def load_words(count: int, kind: str) -> str:
    """Return that so many records of a kind are to be loaded, such as `Load 3 Talking Points`."""
    match kind:
        case "risk":
            return tr("Load %n Risk(s)", "", count)
        case "commitment":
            return tr("Load %n Commitment(s)", "", count)
        case "position":
            return tr("Load %n Position(s)", "", count)
        case "actor":
            return tr("Load %n Actor(s)", "", count)
        case "scenario":
            return tr("Load %n Scenario(s)", "", count)
        case "recommendation":
            return tr("Load %n Recommendation(s)", "", count)
        case "talking point":
            return tr("Load %n Talking Point(s)", "", count)
        case "event":
            return tr("Load %n Event(s)", "", count)
        case _:
            return tr("Load %n Objective(s)", "", count)
