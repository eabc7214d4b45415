"""Books that share a server of the tests’ own."""

from tests.team_server import team_server, team_url

__all__ = ["team_server", "team_url"]
