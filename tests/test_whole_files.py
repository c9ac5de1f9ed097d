"""What leaves the program is written whole or not at all: one function writes files."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "clientdesk"
WRITER = PACKAGE / "output" / "files.py"
# The workbook's own files have rules of their own, in the storage layer.
FILES = [
    each
    for each in sorted(PACKAGE.rglob("*.py"))
    if each != WRITER and "storage" not in each.relative_to(PACKAGE).parts
]


def test_nothing_writes_to_a_file_by_its_final_name() -> None:
    found = [
        f"{path.name}, line {node.lineno}: use write_atomically"
        for path in FILES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and writes(node)
    ]
    assert found == []


def writes(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    name = call.func.id if isinstance(call.func, ast.Name) else name
    if name in ("write_bytes", "write_text", "savefig", "QSaveFile", "QPdfWriter"):
        return not (name == "savefig" and in_memory(call))
    words = [each.value for each in call.args if isinstance(each, ast.Constant)]
    modes = [each for each in words if isinstance(each, str) and set(each) <= set("rwaxbt+")]
    return name == "open" and any(set(mode) & set("wax+") for mode in modes)


def in_memory(call: ast.Call) -> bool:
    """Into a buffer, not to a path."""
    return bool(call.args) and isinstance(call.args[0], ast.Name)


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("path.write_text('a', 'utf-8')", True),
        ("path.open('wb')", True),
        ("open(path, 'a')", True),
        ("path.open('rb')", False),
        ("path.open()", False),
        ("write_atomically(path, content)", False),
    ],
)
def test_the_search_knows_what_writes(code: str, found: bool) -> None:
    call = ast.parse(code, mode="eval").body
    assert isinstance(call, ast.Call)
    assert writes(call) == found
