"""Fields to fill in on a screen, in the letters' own typeface.

reportlab's own fields name Helvetica without embedding it, which a firm's printer or archive may
refuse; these write the same objects with a font that is in the file.
"""

from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFObjectReference,
    PDFString,
)
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from clientdesk.output.fonts import FORM

_PRINTED = 4  # the flag of an annotation that goes to paper with the page
_TICK = "q 1.2 w 0.106 0.141 0.188 RG {a} {b} m {c} {d} l {e} {f} l S Q"


def check_box(canvas: Canvas, x: float, y: float, size: float, name: str, tip: str) -> None:
    """A box without a look of its own but its tick; `name` is unique in the file."""
    form = _form(canvas)
    corners = {"a": 0.2, "b": 0.5, "c": 0.42, "d": 0.25, "e": 0.82, "f": 0.8}
    tick = _TICK.format(**{corner: round(size * at, 2) for corner, at in corners.items()})
    looks = {
        state: form.getRef(form.makeStream(size, size, look))
        for state, look in (("Yes", tick), ("Off", "q Q"))
    }
    field = {
        "FT": PDFName("Btn"),
        "V": PDFName("Off"),
        "AS": PDFName("Off"),
        "AP": PDFDictionary({"N": PDFDictionary(looks)}),
    }
    _add(canvas, field, (x, y, x + size, y + size), name, tip)


def text_field(
    canvas: Canvas, place: tuple[float, float, float, float], size: float, name: str, tip: str
) -> None:
    """A line to write on; `place` is x, y, width and height in points, `size` that of its type."""
    x, y, width, height = place
    field = {
        "FT": PDFName("Tx"),
        "DA": PDFString(f"/{_form_font(canvas)} {size:g} Tf 0.106 0.141 0.188 rg"),
    }
    _add(canvas, field, (x, y, x + width, y + height), name, tip)


def _add(
    canvas: Canvas,
    field: dict[str, Any],
    corners: tuple[float, float, float, float],
    name: str,
    tip: str,
) -> None:
    left, bottom = canvas.absolutePosition(*corners[:2])
    right, top = canvas.absolutePosition(*corners[2:])
    widget = PDFDictionary(
        {
            "Type": PDFName("Annot"),
            "Subtype": PDFName("Widget"),
            "Rect": PDFArray([left, bottom, right, top]),
            "F": _PRINTED,
            "T": PDFString(name),
            "TU": PDFString(tip),
            **field,
        }
    )
    canvas._addAnnotation(widget)  # type: ignore[attr-defined]  # reportlab has no other way
    form = _form(canvas)
    form.fields.append(form.getRef(widget))


def _form_font(canvas: Canvas) -> str:
    """The name of the form's font, with the 256 signs of Windows Latin in the file."""
    form, document = _form(canvas), canvas._doc  # type: ignore[attr-defined]  # not in the stubs
    font = pdfmetrics.getFont(FORM)
    assert isinstance(font, TTFont)
    if "DR" not in form.extras:
        _hold_latin(font, document)
        name = font.getSubsetInternalName(0, document)[1:]
        fonts = PDFDictionary({name: PDFObjectReference(name)})
        form.extras["DR"] = PDFDictionary({"Font": fonts})
        form.extras["DA"] = PDFString(f"/{name} 0 Tf 0 g")
    return str(font.getSubsetInternalName(0, document)[1:])


def _hold_latin(font: TTFont, document: object) -> None:
    """What is typed later is not known: each code of Windows Latin gets its own sign."""
    signs = [bytes([code]).decode("cp1252", "replace") for code in range(256)]
    codes = [
        ord(sign) if code >= 32 and sign != "\ufffd" else 32 for code, sign in enumerate(signs)
    ]
    state = font._assignState(document)  # type: ignore[attr-defined]  # not in the stubs
    state.subsets[0] = codes
    state.assignments.update({sign: code for code, sign in enumerate(codes)})
    state.nextCode = len(codes)


def _form(canvas: Canvas) -> Any:  # noqa: ANN401 - not in the stubs
    return canvas.acroForm
