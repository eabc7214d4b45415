"""Reaching a team’s server, so that it can be given up at any time."""

from threading import Thread

from briefbook.store.team.address import Address
from briefbook.store.team.server import Server
from briefbook.ui.tasks import Task
from briefbook.ui.team.calls import StoppedError


def reach(where: Address, password: str, task: Task) -> Server:
    """Return a connection; raise `StoppedError` once the task is cancelled."""
    found: list[Server | BaseException] = []

    def connect() -> None:
        try:
            server = Server(where, password)
        except BaseException as error:
            found.append(error)
            return
        found.append(server)
        if task.is_cancelled:
            server.close()

    # a server that does not answer keeps who calls it waiting, and cannot be interrupted
    thread = Thread(target=connect, daemon=True)
    thread.start()
    while thread.is_alive():
        thread.join(0.05)
        if task.is_cancelled:
            raise StoppedError
    if isinstance(found[0], BaseException):
        raise found[0]
    return found[0]
