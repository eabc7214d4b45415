"""What is not sent to the process that makes a memo is missed in none."""

from dataclasses import replace

import pytest

from briefbook.domain.claim import Claim, Evidence
from briefbook.memo.assemble import Options, assemble
from briefbook.memo.templates import template, template_names
from briefbook.memo.trimming import trimmed
from tests.memo.claimed import claimed, developed


@pytest.mark.parametrize("name", template_names())
def test_the_same_memo_is_made_of_it(name):
    contents = developed(claimed(name))

    lean = trimmed(contents, template(name))

    options = Options(template=name)
    assert assemble(lean, options) == assemble(contents, options)


def test_what_no_text_cites_is_not_sent():
    contents = claimed()
    claim = Claim(number=11, statement="Nobody cites this", status="reported")
    spare = replace(contents.passages[0], id="spare", number=99)
    evidence = Evidence(claim_id=claim.id, passage_id="spare")
    more = replace(
        contents,
        claims=(*contents.claims, claim),
        passages=(*contents.passages, spare),
        evidence=(*contents.evidence, evidence),
    )

    lean = trimmed(more, template("information-memo"))

    assert claim not in lean.claims
    assert evidence not in lean.evidence
    assert "spare" not in {passage.id for passage in lean.passages}


def test_a_claim_that_superseded_a_cited_one_is_sent():
    contents = claimed()
    issues = tuple(replace(issue, text="Nineteen.[@C5]") for issue in contents.issues[:1])
    contents = replace(contents, issues=issues, risks=())

    lean = trimmed(contents, template("information-memo"))

    assert [claim.label for claim in lean.claims] == ["C5", "C6"]
    assert assemble(lean) == assemble(contents)
