"""Where the files of `resources/` are: inside an installed package, or beside it in a checkout."""

from pathlib import Path


def resource(*parts: str) -> Path:
    """Path of a file or folder below `resources/`, e.g. `resource("countries.toml")`."""
    package = Path(__file__).parent
    installed = package / "resources"
    root = installed if installed.is_dir() else package.parent / "resources"
    return root.joinpath(*parts)
