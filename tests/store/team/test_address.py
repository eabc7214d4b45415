"""The address of a team’s server: what is kept of it, and what is asked of the connection."""

import pytest

from briefbook.errors import BriefbookError
from briefbook.store.team.address import address


def test_a_password_in_the_url_is_used_and_not_kept():
    found = address("postgres://ana:s%20x@db.example.org:5433/team?book=abc&sslpassword=y")

    assert found.url == "postgresql://ana@db.example.org:5433/team"
    assert (found.password, found.book_id) == ("s x", "abc")
    assert "s x" not in repr(found)
    assert address("postgresql://ana@h/team?password=q").password == "q"


@pytest.mark.parametrize(
    "url",
    [
        *("postgresql://ana@db.example.org/x", "postgresql://127.0.0.1.example.org/x", "postgresql://a,b/x"),
        *("postgresql://localhost/x?host=db.example.org", "postgresql://localhost/x?hostaddr=10.0.0.1"),
    ],
)
def test_what_goes_over_a_network_is_encrypted(url, monkeypatch):
    monkeypatch.delenv("PGSSLMODE", raising=False)

    assert address(url).defaults["sslmode"] == "require"


@pytest.mark.parametrize(
    "url",
    [
        *("postgresql://localhost/x", "postgresql://ana@127.0.0.1:5433/x", "postgresql://[::1]:5433/x"),
        *("postgresql:///x", "postgresql:///x?host=/run/pg", "postgresql://%2Frun%2Fpg/x"),
        "postgresql://db.example.org/x?sslmode=verify-full",
    ],
)
def test_nothing_is_asked_of_this_machine_or_against_what_was_said(url, monkeypatch):
    monkeypatch.delenv("PGHOST", raising=False)

    assert "sslmode" not in address(url).defaults


@pytest.mark.parametrize(
    "url", ["", "summit", "https://ana:secret@example.org/x", "postgresql://", "postgresql://[x"]
)
def test_what_is_no_address_of_a_server_is_refused_without_telling_a_password(url):
    with pytest.raises(BriefbookError, match="is not the address of a PostgreSQL server") as refused:
        address(url)

    assert "secret" not in str(refused.value)
