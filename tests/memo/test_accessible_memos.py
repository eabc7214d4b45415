"""Whole memos, checked as every exported one is; `verapdf` holds the longer check of the same."""

import pytest

from briefbook.memo.accessibility import check
from briefbook.memo.assemble import Options, assemble
from briefbook.memo.pdf import write_pdf
from briefbook.memo.templates import template_names
from tests.memo.claimed import claimed, developed
from tests.memo.filled_memos import filled
from tests.memo.strange_texts import LONG_MARKING, TEXTS, TITLES
from tests.memo.working_papers import working_papers


def findings(memo, attach=False):
    return check(write_pdf(memo, attach=attach).data).findings


@pytest.mark.parametrize("name", template_names())
def test_a_memo_by_each_template_can_be_read_aloud(name):
    found = check(write_pdf(assemble(filled(name), Options(template=name))).data)

    assert (found.findings, found.standards) == ((), ("PDF/UA-1", "PDF/A-2a"))


@pytest.mark.parametrize("name", ["information-memo", "briefing-book"])
def test_claims_and_what_changed_can_be_read_aloud(name):
    memo = assemble(developed(claimed(name)), Options(template=name))

    assert findings(memo, attach=True) == ()


@pytest.mark.parametrize("name", ["meeting-brief", "briefing-book", "situation-update"])
def test_working_papers_can_be_read_aloud(name):
    assert findings(assemble(working_papers(), Options(template=name)), attach=True) == ()


def test_a_memo_that_carries_its_data_says_so(sample):
    found = check(write_pdf(assemble(sample), attach=True).data)

    assert (found.findings, found.standards) == ((), ("PDF/UA-1", "PDF/A-3a"))


@pytest.mark.parametrize("name", TEXTS)
def test_strange_texts_can_be_read_aloud(name, contents_of):
    assert findings(assemble(contents_of(*TEXTS[name], marking=LONG_MARKING))) == ()


@pytest.mark.parametrize("template", ["information-memo", "briefing-book"])
def test_odd_titles_can_be_read_aloud(template, odd_titles):
    odd = dict.fromkeys(("to", "sender", "subject", "date"), TITLES[-1])

    assert findings(assemble(odd_titles, Options(template=template, **odd)), attach=True) == ()
