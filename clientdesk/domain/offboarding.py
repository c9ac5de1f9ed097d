"""The offboarding letter: the same plain words for every client, no reason by default.

It follows the disengagement rules D01–D25. Where the offboarding file is silent on the work in
hand, the letter promises a list instead of naming work that nobody recorded.
"""

from clientdesk.domain.formats import Formats
from clientdesk.domain.handover_tables import HandoverTables
from clientdesk.domain.letter import Block, Letter, LetterTable, Paragraph
from clientdesk.domain.letter_inputs import LetterInputs
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_parts import frame, reach
from clientdesk.domain.letter_sentences import adviser, inside, listed
from clientdesk.domain.review_records import Offboarding
from clientdesk.domain.wording import Wording


def compose_offboarding(inputs: LetterInputs, words: Wording, formats: Formats) -> Letter:
    """The effective date is written the same way wherever it stands."""
    ending = _Ending(inputs, words, formats)
    return frame(
        LetterKind.OFFBOARDING,
        inputs,
        words,
        formats,
        subject=words.say("subject", effective=ending.effective),
        blocks=ending.blocks(),
        enclosures=ending.tables.enclosures(),
        annexes=ending.tables.annexes(),
    )


def open_balance(inputs: LetterInputs) -> int:
    """What the open invoices leave to pay, credits taken off."""
    return sum(invoice.balance for invoice in inputs.terms.open_invoices)


class _Ending:
    """One letter's values with the words and formats that they are written in."""

    def __init__(self, inputs: LetterInputs, words: Wording, formats: Formats) -> None:
        self._inputs = inputs
        self._words = words
        self._formats = formats
        self._file = inputs.offboarding or Offboarding(client_id=inputs.client.id)
        self.effective = formats.long_date(inputs.terms.effective_date)
        self._adviser = adviser(inputs, words)
        self.tables = HandoverTables(inputs, words, formats)

    def blocks(self) -> tuple[Block, ...]:
        """From the thanks to the wish."""
        return (
            Paragraph(self._opening(), key="opening"),
            self._led("services", self._services()),
            *self.tables.work(),
            *self.tables.deadlines(),
            Paragraph(self._say("successor.text"), key="successor"),
            self._led("records", self._records()),
            Paragraph(self._kept(), key="kept"),
            Paragraph(self._data(), key="data"),
            *self.tables.access(),
            *self._balance(),
            Paragraph(self._final(), key="final"),
            Paragraph(self._farewell(), key="farewell"),
        )

    def _say(self, key: str, **places: str) -> str:
        return self._words.say(key, effective=self.effective, adviser=self._adviser, **places)

    def _led(self, key: str, text: str) -> Paragraph:
        return Paragraph(text, lead=self._words.say(f"{key}.lead"), key=key)

    def _opening(self) -> str:
        """Thanks, and the plain statement that the services end."""
        inputs, years = self._inputs, self._inputs.years
        thanks = self._words.say_count("thanks", years) if years else self._say("thanks.unknown")
        reason = inputs.terms.reason or "plain"
        ends = self._say(f"ends.{reason}", firm=inputs.firm.name, client=inputs.client.name)
        if inputs.terms.discussed_on is not None:
            day = self._formats.long_date(inputs.terms.discussed_on)
            ends = self._say("ends.discussed", day=day, ends=ends)
        return f"{thanks} {ends}"

    def _services(self) -> str:
        signed = self._inputs.engagement.signed_on if self._inputs.engagement else None
        names = listed([inside(each.service) for each in self._inputs.services], self._words)
        if not names:
            ended = self._say("services.all")
        elif signed is None:
            ended = self._say("services.listed", services=names)
        else:
            day = self._formats.long_date(signed)
            ended = self._say("services.listed_dated", services=names, signed=day)
        return f"{ended} {self._say('services.none_after')}"

    def _records(self) -> str:
        terms = self._inputs.terms
        day = self._formats.long_date(terms.records_back_on or terms.effective_date)
        key = "records.returned_how" if terms.records_how else "records.returned"
        return self._say(key, date=day, how=terms.records_how)

    def _kept(self) -> str:
        """The same for every client of the firm, whatever its country."""
        years = self._inputs.firm.retention_years or self._inputs.firm_country.retention_years
        count = self._words.texts.get(f"number.{years}", str(years))
        long = [self._say("records.kept_years", count=count)] if years > 1 else []
        return " ".join([self._say("records.kept"), *long, self._say("records.secrecy")])

    def _data(self) -> str:
        return self._say(f"data.{self._file.data_choice or 'ask'}")

    def _balance(self) -> tuple[Block, ...]:
        if not self._inputs.terms.open_invoices:
            return (self._led("balance", self._say("balance.nothing")),)
        balance = open_balance(self._inputs)
        key = "balance.credit" if balance < 0 else "balance.due"
        due = self._say(key, total=self._formats.money(abs(balance)))
        return self._led("balance", due), self._invoice_table()

    def _invoice_table(self) -> LetterTable:
        invoices, formats = self._inputs.terms.open_invoices, self._formats
        rows = [
            (each.number, formats.long_date(each.issued_on), formats.money(each.balance))
            for each in invoices
        ]
        rows.append((self._say("balance.total"), "", formats.money(open_balance(self._inputs))))
        return LetterTable(
            header=tuple(self._say(f"balance.{name}") for name in ("number", "date", "amount")),
            rows=tuple(rows),
            right=(2,),
            highlighted=len(invoices),
            key="balance",
            title=self._say("balance.title"),
        )

    def _final(self) -> str:
        """The last invoice and what is given back, as far as they are settled."""
        file = self._file
        if file.final_invoice is None and file.refund is None:
            return self._say("final.open")
        refund = []
        if file.refund:
            refund = [self._say("final.refund", refund=self._formats.money(file.refund))]
        return " ".join([*self._last_invoice(), *refund, self._say("final.rest")])

    def _last_invoice(self) -> list[str]:
        amount, day = self._file.final_invoice, self._file.final_invoice_on
        if not amount:
            return [self._say("final.none")] if amount == 0 else []
        key = "final.invoice_undated" if day is None else "final.invoice"
        date = "" if day is None else self._formats.long_date(day)
        sentences = [self._say(key, date=date, amount=self._formats.money(amount))]
        if balance := open_balance(self._inputs):
            total = self._formats.money(balance + amount)
            sentences.append(self._say("final.sum", sum=total))
        return sentences

    def _farewell(self) -> str:
        contact = self._say(
            f"farewell.contact_{reach(self._inputs)}",
            contact=self._inputs.contact,
            phone=self._inputs.firm.phone,
            email=self._inputs.firm.email,
        )
        return f"{contact} {self._say('farewell.wish')}"
