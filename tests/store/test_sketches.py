"""Finding texts that are much the same."""

import random

from briefbook.domain.shingles import LEAST, containment, shingles_of, sketch_of
from briefbook.edits.details import edit_details
from briefbook.edits.library import remove_source
from briefbook.store.kept import sha256_of

WORDS = [f"word{number}" for number in range(400)]


def article(seed, words=400):
    chooser = random.Random(seed)
    return " ".join(chooser.choice(WORDS) for _ in range(words))


def rewritten(text, seed=1):
    """As another paper prints a wire report: its own beginning and end, the tail cut, words changed."""
    chooser = random.Random(seed)
    words = [chooser.choice(WORDS) if chooser.random() < 0.02 else word for word in text.split()]
    return f"{article(seed + 50, 30)} {' '.join(words[20:-80])} {article(seed + 70, 30)}"


def test_a_wire_report_is_found_in_what_several_papers_made_of_it(book, import_text):
    original = article(0)
    first = import_text(original, title="Wire")
    others = [import_text(article(number), title=f"Other {number}") for number in range(1, 40)]
    copies = [import_text(rewritten(original, seed), title=f"Copy {seed}") for seed in range(5)]

    found = book.sketches.like(first.id)

    assert {copy.id for copy in copies} <= set(found)
    assert not {other.id for other in others} & set(found)
    assert all(
        containment(shingles_of(original), shingles_of(book.text_of(copy))) >= LEAST for copy in copies
    )
    assert {frozenset(pair) for pair in book.sketches.pairs()} >= {
        frozenset((first.id, copy.id)) for copy in copies
    }


def test_half_an_article_is_contained_in_the_whole():
    text = article(3)

    assert containment(shingles_of(text), shingles_of(text[: len(text) // 2])) > 0.99
    assert containment(shingles_of(text), shingles_of(article(4))) < 0.05


def test_chinese_texts_are_compared_by_character():
    text = "两国代表团同意在秋季继续谈判。双方将讨论关税、农产品采购以及河流水量的分配问题，并公布时间表。"

    assert containment(shingles_of(text), shingles_of("新华社电：" + text)) > 0.95


def test_a_short_text_is_like_nothing(book, import_text):
    first = import_text("Ministers met.", title="One")
    import_text("Ministers met. ", title="Two")

    assert book.sketches.like(first.id) == []


def test_sketches_follow_their_sources(book, import_text):
    original = article(0)
    first = import_text(original, title="Wire")
    copy = import_text(rewritten(original), title="Copy")

    book.apply(edit_details(copy, title="Another title"))
    assert book.sketches.like(first.id) == [copy.id]
    book.apply(remove_source(book, book.sources.get(copy.id)))
    assert book.sketches.like(first.id) == []
    book.undo()
    assert book.sketches.like(first.id) == [copy.id]


def test_a_sketch_made_elsewhere_is_taken_as_it_is(book, import_text):
    original = article(0)
    first = import_text(original, title="Wire")
    copy = rewritten(original)
    book.sketches.foresee(sha256_of(copy.encode()), sketch_of(shingles_of(copy)))
    book.sketches.foresee(sha256_of(b"other"), (1, 2, 3))

    second = import_text(copy, title="Copy")

    assert book.sketches.like(second.id) == [first.id]
