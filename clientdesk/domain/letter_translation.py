"""The terms of a letter in another language: what was chosen stays, its words are turned."""

from dataclasses import fields, replace

from clientdesk.domain.letter_inputs import LetterOption, LetterTerms, VolumeFact


def translated_terms(terms: LetterTerms, old: LetterTerms, fresh: LetterTerms) -> LetterTerms:
    """`terms`, changed by hand from the default terms `old`, on top of the defaults `fresh` of
    another language. What was not changed is taken from `fresh`.
    """
    names = [field.name for field in fields(LetterTerms)]
    same = [name for name in names if getattr(terms, name) == getattr(old, name)]
    turned = replace(terms, **{name: getattr(fresh, name) for name in same})
    return replace(
        turned,
        language=fresh.language,
        options=_options(terms, old, fresh),
        facts=_facts(terms, old, fresh),
    )


def _facts(terms: LetterTerms, old: LetterTerms, fresh: LetterTerms) -> tuple[VolumeFact, ...]:
    pairs = dict(zip(old.facts, fresh.facts, strict=False))
    return tuple(pairs.get(fact, fact) for fact in terms.facts)


def _options(terms: LetterTerms, old: LetterTerms, fresh: LetterTerms) -> tuple[LetterOption, ...]:
    """An option is told by its package, else by its place."""
    turned = {_mark(option, place): option for place, option in enumerate(fresh.options)}
    was = {_mark(option, place): option for place, option in enumerate(old.options)}
    found = []
    for place, mine in enumerate(terms.options):
        new, before = turned.get(_mark(mine, place)), was.get(_mark(mine, place))
        found.append(_option(mine, before, new) if new and before else mine)
    return tuple(found)


def _mark(option: LetterOption, place: int) -> tuple[int | None, int]:
    return (option.package_id, 0 if option.package_id else place)


def _option(mine: LetterOption, before: LetterOption, new: LetterOption) -> LetterOption:
    name = new.name if mine.name == before.name else mine.name
    return replace(
        new, name=name, price=mine.price, recommended=mine.recommended, exception=mine.exception
    )
