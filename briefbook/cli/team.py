"""The commands that share a book through a server; no other command reaches a network."""

import sys
from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from getpass import getpass
from typing import TypeVar

from briefbook.cli.opening import opened
from briefbook.cli.output import say
from briefbook.cli.passwords import is_at_terminal, password_to_be
from briefbook.domain.counts import count_of
from briefbook.errors import BriefbookError
from briefbook.jobs.joining import book_to_join
from briefbook.jobs.joining import join as join_book
from briefbook.jobs.publishing import attach
from briefbook.jobs.publishing import publish as publish_book
from briefbook.jobs.syncing import sync as sync_book
from briefbook.store.book import Book
from briefbook.store.team.address import Address, address
from briefbook.store.team.faults import TeamPasswordError
from briefbook.store.team.membership import Membership, person_called, team_of
from briefbook.store.team.server import Server

T = TypeVar("T")
_TRIES = 3


def publish(given: Namespace) -> None:
    """Put a book on a team’s server."""
    where, person = address(given.url), person_called(given.person)
    with opened(given) as book, _server(where) as server:
        publish_book(
            *(server, _at(book), person),
            is_open_to_keepers=given.anyone_on_the_server_can_read,
            progress=_progress,
        )
        values = _told(book)
    text = f"“{values['title']}” is on {where.server}. Others join it with:\n  {_joining(values)}"
    say(values, text, as_json=given.json)


def join(given: Namespace) -> None:
    """Make a file for a book that is on a server, or make a copy that is there already one of the team’s."""
    where, person = address(given.url), person_called(given.person)
    with _server(where) as server:
        there = book_to_join(server, where.book_id)
        if not given.book.exists():
            password = password_to_be(given)
            join_book(server, there, given.book, person, password=password, progress=_progress)
            given.password = password
            text = f"“{there.title}” is in {given.book}."
        else:
            with opened(given) as book:
                if team_of(book).membership() or book.covers.only().id != there.id:
                    raise BriefbookError(f"{given.book} already exists; choose another name.")
                attach(server, _at(book), there, person)
            text = f"{given.book} is now one of the team’s; sync it to bring in what the others did."
    with opened(given, read_only=True) as book:
        say(_told(book), text, as_json=given.json)


def sync(given: Namespace) -> None:
    """Bring in what the others did, and send what was done here."""
    with opened(given) as book:
        where = address(_membership(book).address)
        with _server(where) as server:
            done = sync_book(server, _at(book), takes_back=given.take_back, progress=_progress)
    values = {
        "came": [{"person": person, "edits": edits} for person, edits in done.came],
        "went": done.went,
        "conflicts": done.conflicts,
        "notes": list(done.notes),
    }
    say(values, "\n".join((done.told, *done.notes)), as_json=given.json)


def team(given: Namespace) -> None:
    """Tell where a book is shared, and how much of it the others do not have yet; reaches no network."""
    with opened(given, read_only=given.person is None) as book:
        membership = team_of(book).membership()
        if membership is not None and given.person is not None:
            membership = replace(membership, person=person_called(given.person))
            team_of(book).keep(membership)
        if membership is None:
            say({"shared": False}, "This book is not shared.", as_json=given.json)
            return
        waiting = [one for one in team_of(book).happened_since(membership.moment) if not one.is_merge]
        values = _told(book) | {"waiting": len(waiting)}
    text = (
        f"On {address(membership.address).server} as {membership.person}, synced {membership.synced_at}; "
        f"{count_of(len(waiting), 'edit')} of yours to send.\n  {membership.address}"
    )
    say(values, text, as_json=given.json)


def leave(given: Namespace) -> None:
    """Share a book no longer; the file and what the server has stay as they are."""
    with opened(given) as book:
        where = address(_membership(book).address)
        team_of(book).forget()
    text = f"{given.book} is shared no longer; what {where.server} has of it stays there."
    say({"book": str(given.book), "shared": False}, text, as_json=given.json)


def _server(where: Address) -> Server:
    """Return a connection; a password that nothing else gives is asked for at the terminal."""
    try:
        return Server(where)
    except TeamPasswordError as error:
        if not is_at_terminal():
            raise BriefbookError(
                f"{error} Give it in the environment variable PGPASSWORD, or in a .pgpass file."
            ) from error
    for left in reversed(range(_TRIES)):
        try:
            return Server(where, getpass(f"Your password on {where.server}: "))
        except TeamPasswordError as error:
            if not left:
                raise
            print(error, file=sys.stderr)
    raise AssertionError


def _at(book: Book) -> Callable[[Callable[[Book], T]], T]:
    return lambda act: act(book)


def _membership(book: Book) -> Membership:
    membership = team_of(book).membership()
    if membership is None:
        raise BriefbookError("This book is not shared; publish it, or join one that is.")
    return membership


def _told(book: Book) -> dict[str, object]:
    membership = _membership(book)
    return {
        "shared": True,
        "id": book.covers.only().id,
        "title": book.title,
        "address": membership.address,
        "person": membership.person,
        "entry": membership.trunk,
        "synced_at": membership.synced_at,
    }


def _joining(values: dict[str, object]) -> str:
    where = str(values["address"])
    return f"briefbook join '{where}{'&' if '?' in where else '?'}book={values['id']}' BOOK"


def _progress(what: str, done: int, total: int) -> None:
    """Tell what is being done, to who waits at a terminal."""
    if sys.stderr.isatty():
        told = f"{what}: {done:,} of {total:,}" if total else what
        print(f"\r{told:79}", end="\r", file=sys.stderr, flush=True)
