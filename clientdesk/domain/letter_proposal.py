"""What letters that propose something share: options, terms, an invitation to talk, the slip."""

from collections.abc import Sequence

from clientdesk.domain.formats import Formats
from clientdesk.domain.letter import Annex, Block, LetterChart, LetterTable, Paragraph, TickBoxes
from clientdesk.domain.letter_inputs import FeeStage, LetterInputs, LetterOption, OptionLine
from clientdesk.domain.letter_parts import reach, signature_lines
from clientdesk.domain.letter_sentences import fact_text, inside, listed, tax
from clientdesk.domain.records import Channel
from clientdesk.domain.wording import Wording

_WAYS = (Channel.EMAIL, Channel.WHATSAPP, Channel.POST)  # nobody sends documents by telephone


class Proposal:
    """One letter's values with the words and formats that they are written in."""

    def __init__(self, inputs: LetterInputs, words: Wording, formats: Formats) -> None:
        self.inputs = inputs
        self.terms = inputs.terms
        self.words = words
        self.formats = formats
        self.tax = tax(inputs, words)
        self.effective = formats.long_date(inputs.terms.effective_date)

    def opening(self) -> Paragraph:
        """Thanks, then what was counted."""
        years, words = self.inputs.years, self.words
        if self.inputs.client.prospect and words.has("thanks.prospect"):
            thanks = words.say("thanks.prospect")
        else:
            thanks = words.say_count("thanks", years) if years else words.say("thanks.unknown")
        return Paragraph(" ".join([thanks, *self._facts()]), key="thanks")

    def chart(self) -> tuple[LetterChart, ...]:
        """The first fact that was counted month by month, against the agreement."""
        fact = next((each for each in self.terms.facts if each.by_month), None)
        if fact is None:
            return ()
        words, agreed = self.words, self.formats.number(fact.agreed)
        return (
            LetterChart(
                title=words.say("chart.title", unit=fact.unit),
                months=tuple(self.formats.month(each.month).split()[0] for each in fact.by_month),
                counts=tuple(each.count for each in fact.by_month),
                agreed=fact.agreed,
                agreed_words=words.say("chart.agreed", agreed=agreed),
            ),
        )

    def options_table(self) -> LetterTable:
        """A row for each option, the recommended one tinted."""
        options, words = self.terms.options, self.words
        marked = [index for index, option in enumerate(options) if option.recommended]
        below = [None, *options]
        return LetterTable(
            header=tuple(words.say(f"options.{name}") for name in ("name", "includes", "fee")),
            rows=tuple(
                self._option_row(each, lower) for each, lower in zip(options, below, strict=False)
            ),
            right=(2,),
            highlighted=marked[0] if marked else None,
            key="options",
            title=words.say("options.title"),
        )

    def recommended(self) -> tuple[Block, ...]:
        """Which option, and the need it meets."""
        found = [each for each in self.terms.options if each.recommended and each.need]
        return tuple(
            Paragraph(
                self.words.say("options.need", name=each.name, need=inside(each.need)),
                key="recommended",
            )
            for each in found[:1]
        )

    def extras(self) -> Paragraph:
        """The road of work that is not agreed."""
        return self.led("extras", self.words.say("extras.text"))

    @property
    def has_options(self) -> bool:
        return len(self.terms.options) > 1

    def duties(self) -> tuple[Block, ...]:
        """The client's part that keeps the fee; nothing where nothing was agreed."""
        engagement = self.inputs.engagement
        day = engagement.document_day if engagement else None
        channel = engagement.channel if engagement and engagement.channel in _WAYS else None
        known = ("day" if day else "", "way" if channel else "")
        key = "_and_".join(name for name in known if name)
        if not key:
            return ()
        way = self.words.say(f"way.{channel}") if channel else ""
        return (self.led("duties", self.words.say(f"duties.{key}", day=self._nth(day), way=way)),)

    def talk(self) -> Paragraph:
        """Two times to talk, a person, and how to reach them."""
        firm, words = self.inputs.firm, self.words
        slots = [self.formats.appointment(slot) for slot in self.terms.slots]
        proposed = f" {words.say('list.or_on')} ".join(slots)
        intro = words.say("talk.slots", slots=proposed) if slots else words.say("talk.open")
        way = words.say(
            f"talk.{reach(self.inputs)}",
            contact=self.inputs.contact,
            phone=firm.phone,
            email=firm.email,
        )
        return self.led("talk", f"{intro} {way}")

    def reply(self) -> Paragraph:
        """Until when, how, and what happens otherwise: never that silence accepts."""
        key = "reply.agreed" if self.inputs.engagement else "reply.none"
        text = self.words.say(key, reply_by=self.formats.long_date(self.terms.reply_by))
        return self.led("reply", text)

    def validity(self) -> Paragraph:
        """Until when the proposal stands, and what is signed then."""
        until = self.terms.valid_until
        if until is None:
            return Paragraph(self.words.say("validity.plain"), key="validity")
        text = self.words.say("validity.until", valid_until=self.formats.long_date(until))
        return Paragraph(text, key="validity")

    def slips(self, accepting: Sequence[str]) -> tuple[Annex, ...]:
        """The acceptance slip twice, one copy for each side, with a box for each of these."""
        words = self.words
        boxes = (*accepting, words.say("slip.talk"), words.say("slip.decline"))
        intro = words.say(
            "slip.intro",
            firm=self.inputs.firm.name,
            date=self.formats.long_date(self.terms.letter_date),
            reference=self.inputs.reference,
            client=self.inputs.client.name,
        )
        blocks = (Paragraph(intro, key="slip"), TickBoxes(boxes), signature_lines(words))
        copies = (
            words.say("slip.copy_client", client=self.inputs.client.name),
            words.say("slip.copy_firm", firm=self.inputs.firm.name),
        )
        return tuple(Annex(words.say("slip.title"), copy, blocks) for copy in copies)

    def option_boxes(self) -> list[str]:
        """A sentence to tick for each option."""
        return [
            self.words.say(
                "slip.option", name=option.name, fee=self.fee_words(option.price), tax=self.tax
            )
            for option in self.terms.options
        ]

    def fee_words(self, fee: int) -> str:
        """A fee with the day from which it holds; the proposed one with all its steps."""
        steps = self.terms.stages if fee == self.terms.proposed_fee else ()
        whole = (FeeStage(self.terms.effective_date, fee),)
        *first, last = [
            self.words.say(
                "slip.fee_from",
                fee=self.formats.money(each.fee),
                start=self.formats.long_date(each.starts_on),
            )
            for each in steps or whole
        ]
        return f"{'; '.join(first)} {self.words.say('list.and')} {last}" if first else last

    def service(self, lines: Sequence[OptionLine]) -> str:
        """One service with all that is counted of it: 'contabilidad mensual, hasta 60 documentos y
        2 cuentas bancarias'.
        """
        name, limit = lines[0].service, self.limit(lines)
        return self.words.say("options.line", service=name, cap=limit) if limit else name

    def limit(self, lines: Sequence[OptionLine]) -> str:
        """How much of a service, or how often."""
        counted = [
            f"{self.formats.number(line.volume)} {line.unit}".strip()
            for line in lines
            if line.volume is not None
        ]
        if not counted:
            return "".join(line.frequency for line in lines[:1])
        volumes = listed(counted, self.words)
        single = all(line.volume in (None, 1) for line in lines)
        return volumes if single else self.words.say("scope.cap", volumes=volumes)

    def led(self, key: str, text: str) -> Paragraph:
        """A paragraph with its lead."""
        return Paragraph(text, lead=self.words.say(f"{key}.lead"), key=key)

    def _facts(self) -> list[str]:
        if not self.terms.facts:
            return []
        key = "fact.grown" if self.inputs.years else "fact.grown_unknown"
        facts = [fact_text(fact, self.words, self.formats) for fact in self.terms.facts]
        return [self.words.say(key, facts="; ".join(facts))]

    def _nth(self, day: int | None) -> str:
        """A day of the month: '10', '10th'."""
        key = f"ordinal.{day}"
        return self.words.say(key if self.words.has(key) else "ordinal.other", day=str(day))

    def _option_row(self, option: LetterOption, lower: LetterOption | None) -> tuple[str, ...]:
        name = option.name
        if option.recommended:
            name = self.words.say("options.recommended", name=name)
        return name, self._included(option, lower), self.formats.money(option.price)

    def _included(self, option: LetterOption, lower: LetterOption | None) -> str:
        """A line for each service; where those of the option below are all in it, what is added."""
        services = by_service(option.lines)
        held = by_service(lower.lines) if lower else ()
        if lower and set(held) < set(services):
            added = "\n".join(self.service(each) for each in services if each not in held)
            return self.words.say("options.more", name=lower.name, lines=added)
        return "\n".join(self.service(each) for each in services)


def by_service(lines: Sequence[OptionLine]) -> tuple[tuple[OptionLine, ...], ...]:
    """The lines of each service together, in the order in which services are named first."""
    names = dict.fromkeys(line.service for line in lines)
    return tuple(tuple(line for line in lines if line.service == name) for name in names)
