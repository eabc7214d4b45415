"""A PostgreSQL server of the tests’ own, in a temporary folder."""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

_PLACES = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
KEEPER, PASSWORD = "keeper", "quiet harbour"


class TeamServer:
    """A server that can be stopped and started again."""

    def __init__(self, folder: Path) -> None:
        self._programs = _PLACES[-1]
        self._folder = folder
        # PostgreSQL refuses to run as root
        self._user = {"user": "postgres", "group": "postgres", "extra_groups": []} if os.getuid() == 0 else {}
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self._process: subprocess.Popen[bytes] | None = None
        if self._user:
            shutil.chown(folder, "postgres", "postgres")
        secret = folder / "password"
        secret.write_text(PASSWORD, encoding="utf-8")
        secret.chmod(0o644)
        self._run(
            *("initdb", "-D", folder / "data", "-U", KEEPER, "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"),
            *("--auth-local=trust", "--auth-host=scram-sha-256", f"--pwfile={secret}"),
        )

    def start(self) -> None:
        """Start it and wait until it answers."""
        options = [
            *("fsync=off", f"port={self.port}", "listen_addresses=127.0.0.1"),
            *(f"unix_socket_directories={self._folder}", "max_connections=30", "shared_buffers=32MB"),
        ]
        said = (self._folder / "said").open("ab")
        with said:
            self._process = subprocess.Popen(
                [self._programs / "postgres", "-D", self._folder / "data", *(f"--{one}" for one in options)],
                **self._user,
                stdout=said,
                stderr=said,
                cwd=self._folder,
            )
        ready = [self._programs / "pg_isready", "-q", "-h", self._folder, "-p", str(self.port)]
        until = time.monotonic() + 30
        while subprocess.run(ready, check=False).returncode:
            if time.monotonic() > until or self._process.poll() is not None:
                raise RuntimeError((self._folder / "said").read_text(encoding="utf-8"))
            time.sleep(0.02)

    def stop(self) -> None:
        """Stop it at once, as a crash would."""
        if self._process:
            self._process.send_signal(signal.SIGQUIT)
            self._process.wait()
            self._process = None

    def database(self) -> str:
        """Empty the database and return its URL on the network, with the password."""
        self.sql(
            "postgres",
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid();"
            " DROP SCHEMA IF EXISTS briefbook CASCADE",
        )
        return f"postgresql://{KEEPER}:{PASSWORD.replace(' ', '%20')}@127.0.0.1:{self.port}/postgres"

    def sql(self, database: str, statement: str) -> str:
        """Run a statement as who keeps the server; return what it prints."""
        return self._run(
            *("psql", "-h", self._folder, "-p", str(self.port), "-U", KEEPER, "-d", database),
            *("-qAtX", "-v", "ON_ERROR_STOP=1", "-c", statement),
        )

    def _run(self, program: str, *words: object) -> str:
        run = subprocess.run(
            [self._programs / program, *map(str, words)],
            **self._user,
            check=False,
            capture_output=True,
            text=True,
            cwd=self._folder,
        )
        if run.returncode:
            raise RuntimeError(f"{program}: {run.stderr}")
        return run.stdout.strip()


@pytest.fixture(scope="session")
def team_server() -> Iterator[TeamServer]:
    """Give a running server; where there is no PostgreSQL, what needs one is skipped."""
    if not _PLACES:
        pytest.skip("there is no PostgreSQL here")
    # short, as the name of a socket may have no more than 107 bytes
    folder = Path(tempfile.mkdtemp(prefix="bb-pg-", dir="/tmp"))
    try:
        server = TeamServer(folder)
        server.start()
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def team_url(team_server: TeamServer) -> str:
    """Give the URL of an empty database, with the password of who keeps the server."""
    return team_server.database()
