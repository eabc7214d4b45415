"""Who wrote a mail to whom, as its headers name them."""

import re
import unicodedata
from email.utils import getaddresses
from typing import Final

from briefbook.readers.encoding import normalise
from briefbook.readers.mail.charsets import decode_words

MOST_RECIPIENTS: Final = 50

_LONGEST = 20_000
_EMPTY_GROUP = re.compile(r"[^:@<]{0,200}:[\s;]*")


def names_in(values: list[str], most: int = MOST_RECIPIENTS) -> str:
    """Return the people in headers, whose encoded words are as yet not decoded."""
    joined = [value[:_LONGEST] for value in values if not _EMPTY_GROUP.fullmatch(value)]
    try:
        pairs = getaddresses(joined)
    except (RecursionError, ValueError, IndexError):
        pairs = []
    people = [_name(decode_words(name), decode_words(address)) for name, address in pairs]
    if not any(people) or not any("@" in value or "<" in value for value in joined):
        people = [re.sub(r"[<>\"]", "", decode_words(value)).strip() for value in joined]
    return "; ".join(list(dict.fromkeys(filter(None, people)))[:most])


def _name(name: str, address: str) -> str:
    """Return how a person is called."""
    name = re.sub(r"\s+", " ", normalise(name)).strip(" '\"<>")
    if not re.search(r"[^\W\d_]", name):
        return address.strip(" <>")
    turned = re.fullmatch(r"([^\W\d_][\w’'-]+), ([^\W\d_][\w.’'-]*(?: [^\W\d_][\w.’'-]*)?)", name)
    # Outlook writes “Family, Given”; the address tells it from “Reuters, London”
    account = _plain(address.partition("@")[0])
    if turned and any(_plain(family) in account for family in (turned[1], _spelt_out(turned[1]))):
        name = f"{turned[2]} {turned[1]}"
    return name.replace(";", ",")


def _plain(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(character for character in decomposed if character.isalnum())


def _spelt_out(name: str) -> str:
    """Return a name as German addresses write its umlauts."""
    return name.casefold().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
