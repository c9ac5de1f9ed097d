"""The layers hold: imports point down, and each library lives in its own layer."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "clientdesk"
MAY_IMPORT = {
    "domain": set(),
    "storage": {"domain"},
    "output": {"domain"},
    "app": {"domain", "storage", "output"},
    "ui": {"domain", "app"},
}
AT_HOME = {
    "PySide6": {"ui"},
    "qtawesome": {"ui"},
    "sqlite3": set(),
    "sqlcipher3": {"storage"},
    "sqlite_utils": {"storage"},
    "reportlab": {"output"},
    "matplotlib": {"output", "ui"},
    "click": set(),
    "highspy": {"domain"},
    "openpyxl": {"output"},
    "keyring": {"app"},
    "zxcvbn": {"app"},
    "mnemonic": {"app"},
}
# What takes long to load and is not needed for the first window, or not for a command.
SLOW = {"matplotlib", "reportlab", "PySide6", "highspy", "openpyxl", "keyring", "zxcvbn"}
SLOW |= {"clientdesk", "secretstorage", "resource"}  # the last two are not on every system
FILES = sorted(PACKAGE.rglob("*.py"))


def imports(tree: ast.AST) -> Iterator[tuple[ast.stmt, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are written in full"
            yield node, node.module or ""


def layer_of(path: Path) -> str:
    parts = path.relative_to(PACKAGE).parts
    return parts[0] if len(parts) > 1 else ""


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_down(path: Path) -> None:
    layer = layer_of(path)
    for node, name in imports(ast.parse(path.read_text("utf-8"))):
        top, _, rest = name.partition(".")
        target = rest.partition(".")[0]
        if layer and top == "clientdesk" and target in MAY_IMPORT and target != layer:
            assert target in MAY_IMPORT[layer], f"line {node.lineno}: {layer} imports {target}"
        if layer and top in AT_HOME:
            assert layer in AT_HOME[top], f"line {node.lineno}: {layer} imports {top}"
        if layer == "domain":
            assert name != "clientdesk.resource_files", "domain reads no files"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_only_slow_libraries_are_imported_inside_functions(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    functions = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)]
    for function in functions:
        for node, name in imports(function):
            assert name.partition(".")[0] in SLOW, f"line {node.lineno}: {name}"


def test_every_package_is_in_the_wheel() -> None:
    listed = (PACKAGE.parent / "pyproject.toml").read_text("utf-8")
    for folder in {path.parent for path in FILES}:
        name = ".".join(folder.relative_to(PACKAGE.parent).parts)
        assert f'"{name}"' in listed, f"{name} is missing from [tool.setuptools] packages"
