"""The program uses no network: its main parts run where any way out ends the process."""

import ast
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
PACKAGE = TESTS.parent / "clientdesk"
OUTWARD = {
    *("http", "ssl", "socketserver", "ftplib", "smtplib", "imaplib", "poplib", "xmlrpc"),
    *("urllib.request", "webbrowser", "asyncio", "requests", "httpx", "urllib3", "aiohttp"),
}
OF_QT = {"QNetworkAccessManager", "QTcpSocket", "QUdpSocket", "QSslSocket", "QTcpServer"}


def environment(folder: Path) -> dict[str, str]:
    names = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "HOME")
    own = {name: str(folder) for name in names}
    paths = os.pathsep.join([str(TESTS), str(TESTS.parent)])
    return os.environ | own | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": paths}


def python(folder: Path, *args: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *(str(each) for each in args)],
        env=environment(folder),
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def test_everything_works_where_the_kernel_kills_who_reaches_out(tmp_path: Path) -> None:
    done = python(tmp_path, TESTS / "offline_work.py", tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1] in ("kernel", "python")


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6"])
def test_the_harness_would_notice_a_socket(tmp_path: Path, family: str) -> None:
    lines = ["import socket, network_refused", "network_refused.refuse_networking()"]
    lines.append(f"socket.socket(socket.{family})")
    done = python(tmp_path, "-c", "\n".join(lines))
    assert done.returncode in (-signal.SIGSYS, 1)


@pytest.mark.skipif(sys.platform == "win32", reason="no such sockets")
def test_a_socket_within_the_computer_is_let_through(tmp_path: Path) -> None:
    lines = ["import socket, network_refused", "network_refused.refuse_networking()"]
    lines.append("socket.socket(socket.AF_UNIX)")
    assert python(tmp_path, "-c", "\n".join(lines)).returncode == 0


@pytest.mark.parametrize(
    "path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE))
)
def test_no_module_imports_what_speaks_to_a_network(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names = {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names = {node.module or "", *(f"{node.module}.{each.name}" for each in node.names)}
            assert not OF_QT & {each.name for each in node.names}, f"line {node.lineno}"
        else:
            continue
        roots = names | {name.partition(".")[0] for name in names}
        assert not roots & OUTWARD, f"line {node.lineno}: {names & OUTWARD}"
