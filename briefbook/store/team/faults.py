"""What went wrong with a team’s server, in sentences; the work in the book goes on whatever it was."""

from briefbook.errors import BriefbookError
from briefbook.translation import tr, tr_noop


class TeamPasswordError(BriefbookError):
    """The server wants a password and was given none, or a wrong one."""

    def __init__(self, server: str, *, is_wrong: bool) -> None:
        wrong = tr("{server} did not take this password.", server=server)
        super().__init__(wrong if is_wrong else tr("{server} wants a password.", server=server))
        self.is_wrong = is_wrong


_BY_STATE = {
    "42501": tr_noop("You may not do this on {server}; ask who keeps it for the rights ({said})."),
    "28": tr_noop("{server} does not let you in: {said}."),
    "3D000": tr_noop("{server} has no such database: {said}."),
    "3F000": tr_noop("There is no shared book on {server} yet; publish one first."),
    "42P01": tr_noop("There is no shared book on {server} yet; publish one first."),
    "53": tr_noop("{server} has no room left: {said}."),
    "25006": tr_noop("{server} can only be read at the moment; nothing was sent."),
    "55P03": tr_noop(
        "Somebody else has been sending to {server} for long; nothing was sent. Try again in a moment."
    ),
    "57014": tr_noop("The work on {server} was stopped."),
    "57": tr_noop("{server} is being shut down or started; nothing is lost. Sync again later."),
    "25P03": tr_noop("{server} waited too long and hung up; nothing is lost. Sync again."),
}


def sentence_for(state: str, message: str, server: str, *, is_connecting: bool) -> BriefbookError:
    """Return what to tell the user of an error, by its SQLSTATE or by when it came."""
    said = _said(message)
    told = next((told for start, told in _BY_STATE.items() if state.startswith(start)), "")
    if not told and state and not state.startswith("08"):
        told = tr_noop("{server} could not do this: {said}.")
    elif not told and is_connecting:
        told = (
            "{server} does not let you in: {said}."
            if "FATAL" in message
            else tr_noop(
                "{server} cannot be reached: {said}. Work goes on here; sync when the server is there."
            )
        )
    told = told or tr_noop("The connection to {server} broke off; nothing is lost. Sync again to go on.")
    return BriefbookError(tr(told, server=server, said=said))


def _said(message: str) -> str:
    """Return what a message of the driver says at its end, without where it happened."""
    line = message.strip().splitlines()[0] if message.strip() else tr("no reason given")
    for start in ("FATAL: ", "ERROR: ", "failed: ", "connection failed: "):
        line = line.rpartition(start)[2]
    return line.strip().rstrip(".")
