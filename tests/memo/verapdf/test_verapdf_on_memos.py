"""Whole memos, checked by veraPDF's rules of PDF/UA-1 and PDF/A-2a."""

import pytest

from briefbook.memo.assemble import Options, assemble
from briefbook.memo.pdf import write_pdf
from briefbook.memo.templates import template_names
from tests.benchmarks.memo_contents import contents as long_contents
from tests.memo.claimed import claimed, developed
from tests.memo.filled_memos import filled
from tests.memo.real_markdown import FOLDER, SPECIFICATION, chosen, read
from tests.memo.strange_texts import LONG_MARKING, TEXTS, TITLES
from tests.memo.working_papers import working_papers

# a Java machine checks hundreds of pages, beside other tests
pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]

real = pytest.mark.skipif(not FOLDER.is_dir(), reason="the real Markdown files of ../shared are not here")


@pytest.fixture
def broken(vera_pdf, tmp_path):
    """Give a function that returns the rules that memos break, by their names."""

    def found(memos, **asked):
        paths = {}
        for number, (name, memo) in enumerate(memos):
            path = tmp_path / f"{number}.pdf"
            path.write_bytes(write_pdf(memo, attach=bool(asked)).data)
            paths[path] = name
        return {paths[path]: rules for path, rules in vera_pdf.validate(paths, **asked).items() if rules}

    return found


def test_a_memo_by_each_template_keeps_every_rule(broken):
    names = template_names()
    assert len(names) >= 9

    assert broken((name, assemble(filled(name), Options(template=name))) for name in names) == {}


def test_claims_and_what_changed_by_each_template_keep_every_rule(broken):
    names = template_names()

    memos = [(name, assemble(developed(claimed(name)), Options(template=name))) for name in names]

    assert broken(memos) == {}


def test_working_papers_by_each_template_keep_every_rule(broken):
    memos = [(name, assemble(working_papers(), Options(template=name))) for name in template_names()]

    assert broken(memos) == {}


def test_the_sample_by_each_template_and_on_letter_keeps_every_rule(broken, sample):
    memos = [
        (name, assemble(sample, Options(template=name, page_size="Letter"))) for name in template_names()
    ]

    assert broken(memos) == {}


def test_a_memo_that_carries_its_data_keeps_every_rule_of_pdf_a_3(broken, sample, contents_of):
    strange = contents_of(*TEXTS["controls"], *TEXTS["many scripts"], marking="<b>\x00")
    memos = [
        ("book", assemble(sample, Options(template="briefing-book"))),
        ("memo", assemble(sample)),
        ("strange", assemble(strange)),
    ]

    assert broken(memos, profiles=("ua1", "3a")) == {}


def test_a_book_of_200_pages_keeps_every_rule(broken):
    memo = assemble(long_contents(seed=7, pages=200))

    assert write_pdf(memo).pages > 180
    assert broken([("book", memo)]) == {}


@pytest.mark.parametrize("name", TEXTS)
def test_a_memo_of_strange_texts_keeps_every_rule(name, broken, contents_of):
    memo = assemble(contents_of(*TEXTS[name], marking="TLP:AMBER"))

    assert broken([(name, memo)]) == {}


def test_odd_titles_fields_and_markings_keep_every_rule(broken, odd_titles):
    odd = dict.fromkeys(("to", "sender", "subject", "date"), TITLES[-1])
    memos = [
        (f"{number} {template}", assemble(odd_titles, Options(template=template, marking=marking, **fields)))
        for number, (marking, fields) in enumerate([(LONG_MARKING, {}), ("\u202e\x00]]>", odd), ("", {})])
        for template in ("information-memo", "briefing-book")
    ]

    assert broken(memos) == {}


@real
def test_the_specification_of_commonmark_keeps_every_rule(broken, contents_of):
    assert broken([(SPECIFICATION.name, assemble(contents_of(read(SPECIFICATION))))]) == {}


@real
def test_real_markdown_files_keep_every_rule(broken, contents_of):
    paths = chosen(84)
    assert len(paths) >= 80

    memos = ((str(path.relative_to(FOLDER)), assemble(contents_of(read(path)))) for path in paths)

    assert broken(memos) == {}
