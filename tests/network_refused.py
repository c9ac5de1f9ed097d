"""Has the kernel end this process when it makes a socket that could leave the computer.

A filter of Linux (seccomp, of the kind that cannot be taken off again) looks at every call of
socket(): any family but AF_UNIX kills the process. Where there is no such filter, every socket that
Python makes is refused by an audit hook, which sees no library's own.
"""

import ctypes
import platform
import socket
import struct
import sys

_SOCKET = {"x86_64": 41, "aarch64": 198}
_AUDIT_ARCH = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_KILL, _ALLOW = 0x80000000, 0x7FFF0000
_LOAD, _EQUAL, _RETURN = 0x20, 0x15, 0x06  # of the filter's instructions
_NUMBER, _ARCH, _FAMILY = 0, 4, 16  # where they stand in what the filter looks at
_NO_NEW_PRIVS, _SET_SECCOMP, _FILTER = 38, 22, 2


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("code", ctypes.c_void_p))


def refuse_networking() -> str:
    """Returns who refuses it from now on: 'kernel' or 'python'."""
    if sys.platform == "linux" and platform.machine() in _SOCKET and _filtered():
        return "kernel"
    sys.addaudithook(_refuse)
    return "python"


def _filtered() -> bool:
    machine = platform.machine()
    steps = (
        (_LOAD, 0, 0, _ARCH),
        (_EQUAL, 0, 5, _AUDIT_ARCH[machine]),  # another machine's calls have other numbers
        (_LOAD, 0, 0, _NUMBER),
        (_EQUAL, 0, 2, _SOCKET[machine]),
        (_LOAD, 0, 0, _FAMILY),
        (_EQUAL, 0, 1, socket.AF_UNIX),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _KILL),
    )
    code = ctypes.create_string_buffer(b"".join(struct.pack("<HBBI", *step) for step in steps))
    program = _Program(len(steps), ctypes.cast(code, ctypes.c_void_p))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVS, 1, 0, 0, 0):
        return False
    return bool(libc.prctl(_SET_SECCOMP, _FILTER, ctypes.byref(program), 0, 0) == 0)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event in ("socket.connect", "socket.getaddrinfo", "socket.sendto", "socket.bind"):
        raise PermissionError(event)
    if event == "socket.__new__" and arguments[1] != getattr(socket, "AF_UNIX", None):
        raise PermissionError(event)
