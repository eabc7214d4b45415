"""Nothing leaves the computer: no session opens a socket but the local desktop's."""

import sys

import pytest

from tests.display import missing_programs
from tests.faults.recording import can_record
from tests.faults.sockets import in_the_window, on_the_command_line, opened

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not can_record(), reason="needs strace")]


def test_a_socket_to_anywhere_is_found_out() -> None:
    program = "import socket; socket.socket(socket.AF_INET6).close(); socket.socketpair()"

    found = opened([sys.executable, "-c", program], {})

    assert len(found) == 1
    assert "AF_INET6" in found[0]


def test_commands_open_no_socket(tmp_path) -> None:
    assert on_the_command_line(tmp_path) == []


@pytest.mark.skipif(bool(missing_programs()), reason=f"needs {', '.join(missing_programs())}")
def test_the_window_opens_no_socket_but_the_desktops() -> None:
    assert in_the_window() == []
