"""The guards that ``tests/conftest.py`` puts around every test."""

import socket

import pytest


@pytest.mark.parametrize("connect", ["connect", "connect_ex"])
def test_a_connection_is_refused(connect: str) -> None:
    with socket.socket() as outward, pytest.raises(RuntimeError, match="never touch the network"):
        getattr(outward, connect)(("127.0.0.1", 9))


def test_processes_of_this_machine_may_talk() -> None:
    here, there = socket.socketpair()
    with here, there:
        here.sendall(b"x")
        assert there.recv(1) == b"x"
