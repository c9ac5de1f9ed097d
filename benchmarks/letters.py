"""One-page letters with a vector chart, beside bare reportlab drawing the same page.

    python benchmarks/letters.py [LETTERS]

Both write PDF files in memory with the same embedded typeface, in one process, in turn. The bare
one places the same words, rules and bars with a canvas and lays nothing out. The figures to quote
are letters a second and the ratio of the medians.
"""

import sys
import time
from collections.abc import Callable
from datetime import date
from io import BytesIO
from statistics import median

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from clientdesk.domain.country import Paper
from clientdesk.domain.letter import (
    Letter,
    LetterChart,
    LetterTable,
    Paragraph,
    Sender,
    letter_text,
)
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.output.fonts import REGULAR, register_fonts
from clientdesk.output.letter_pdf import letter_pdf

_THANKS = "Gracias por los siete años en que nos ha confiado la contabilidad del hotel."
_PROPOSAL = (
    "Por eso le proponemos ajustar el acuerdo. Desde el 1 de febrero de 2027 el honorario mensual "
    "pasaría de 610,00 a 742,00 (una diferencia de 132,00, el 21,6 %), impuestos no incluidos. "
    "Si prefiere otro alcance, estas son las opciones:"
)
_SAME = (
    "No cambian su persona de contacto, los plazos de entrega ni la revisión de las declaraciones "
    "antes de presentarlas. Los trabajos fuera de la opción elegida se acuerdan por escrito."
)
_TALK = (
    "Nos gustaría conversarlo. Puede llamar a Lucía Ferro, al +54 11 5555 0100, o escribirnos "
    "cuando le convenga. Le pedimos su respuesta hasta el 15 de enero, con la hoja adjunta."
)
_COUNTS = (88, 96, 101, 110, 118, 122, 119, 131, 127, 134, 140, 154)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    register_fonts()
    letter = _letter()
    makers: dict[str, Callable[[], bytes]] = {
        "bare reportlab": lambda: _bare(letter),
        "ClientDesk": lambda: letter_pdf(letter, invariant=True),
    }
    times: dict[str, list[float]] = {name: [] for name in makers}
    for _ in range(count):
        for name, make in makers.items():
            start = time.perf_counter()
            make()
            times[name].append(time.perf_counter() - start)
    for name, measured in times.items():
        rate = len(measured) / sum(measured)
        print(f"{name:15} median {median(measured) * 1000:5.1f} ms, {rate:5.1f} letters a second")
    bare, ours = (median(times[name]) for name in makers)
    print(f"ratio of the medians: {ours / bare:.1f}")


def _letter() -> Letter:
    options = LetterTable(
        header=("Opción", "Incluye", "Honorario mensual"),
        rows=(
            ("Esencial", "Contabilidad e IVA, hasta 60 documentos", "520,00"),
            ("Asesoría", "Lo anterior, nómina de hasta 12 personas", "742,00"),
            ("Asesoría +", "Lo anterior, previsión de tesorería", "910,00"),
        ),
        right=(2,),
        highlighted=1,
    )
    months = tuple(date(2026, month, 1).strftime("%m") for month in range(1, 13))
    chart = LetterChart(
        title="Documentos de cada mes",
        months=months,
        counts=_COUNTS,
        agreed=60,
        agreed_words="acuerdo: 60",
    )
    blocks = (Paragraph(_THANKS), chart, Paragraph(_PROPOSAL), options)
    return Letter(
        kind=LetterKind.RENEGOTIATION,
        language="es",
        paper=Paper.A4,
        sender=Sender("Estudio Contable del Sur", ("Reguera 1899, Buenos Aires",)),
        place_and_date="Buenos Aires, 22 de noviembre de 2026",
        delivery="",
        addressee=("Hotel Mirador del Valle S.A.", "A la atención de la Sra. Ana Quiroga"),
        subject="Asunto: condiciones de nuestro servicio desde el 1 de febrero de 2027",
        salutation="Estimada Sra. Quiroga:",
        blocks=(*blocks, Paragraph(_SAME), Paragraph(_TALK)),
        closing="Reciba un cordial saludo.",
        signer="María Sosa",
        signer_role="Socia, Estudio Contable del Sur",
        enclosures="Se adjunta: hoja de aceptación, en dos ejemplares.",
        reference="Ref. HM-2026-014",
    )


def _bare(letter: Letter) -> bytes:
    """The same words, a rule for each row of the table and a bar for each month."""
    output = BytesIO()
    canvas = Canvas(output, pagesize=A4, initialFontName=REGULAR, invariant=1)
    canvas.setFont(REGULAR, 10.5)
    height = 780.0
    for line in letter_text(letter).splitlines():
        for start in range(0, len(line), 95):
            canvas.drawString(62, height, line[start : start + 95])
            height -= 15
    for row in range(4):
        canvas.line(62, 300 - 20 * row, 533, 300 - 20 * row)
    for place, each in enumerate(_COUNTS):
        canvas.rect(62 + 33 * place, 100, 20, each / 3, fill=1, stroke=0)
        canvas.drawString(62 + 33 * place, 104 + each / 3, str(each))
    canvas.showPage()
    canvas.save()
    return output.getvalue()


if __name__ == "__main__":
    main()
