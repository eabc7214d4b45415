"""The review before export: what the records need, what the memo would, and what was set aside."""

from dataclasses import replace

import pytest

from briefbook.domain.issue import Issue
from briefbook.edits.dismissing import dismiss, restore
from briefbook.edits.outlining import add_issue
from briefbook.jobs.checking import check
from briefbook.memo.assemble import Options
from tests.memo.filled_memos import filled, overfull
from tests.review.reviewed import TODAY, book_of, claim


def told(contents, **options):
    return [(one.rule, one.sentence) for one in check(contents, today=TODAY, **options).findings]


def rules(contents, **options):
    return [rule for rule, _ in told(contents, **options)]


def test_an_empty_book_needs_nothing(book):
    assert check(book.contents(), pages=True).findings == ()


def test_what_the_template_wants_and_the_outline_lacks_is_a_missing_section():
    contents = filled("situation-update")
    without = replace(contents, issues=tuple(one for one in contents.issues if one.title != "Bottom line"))

    [found] = [one for one in check(without, today=TODAY).findings if one.rule == "missing section"]

    assert found.sentence == (
        "The “Situation update” wants a section “Bottom line”; add an issue of that title to the outline."
    )
    assert (found.about, found.what, found.name, found.is_serious) == ("memo", "Bottom line", "Memo", True)


def test_a_section_that_is_there_without_a_text_is_told_once_and_has_a_place():
    contents = filled("situation-update")
    emptied = replace(
        contents,
        issues=tuple(replace(one, text="") if one.title == "Bottom line" else one for one in contents.issues),
    )

    found = [one for one in check(emptied, today=TODAY).findings if one.record_id == contents.issues[0].id]

    assert [(one.rule, one.about, one.name) for one in found] == [
        ("missing section", "issue", "1 Bottom line")
    ]


def test_another_template_than_the_book_s_may_be_asked_for():
    contents = book_of("Calm.[@kim]")

    assert rules(contents) == []
    assert "missing section" in rules(contents, options=Options(template="decision-memo"))


def test_what_is_asked_of_one_memo_holds_for_its_head():
    contents = book_of("Calm.[@kim]")
    contents = replace(contents, header=replace(contents.header, to=""))

    assert rules(contents) == ["header"]
    assert rules(contents, options=Options(to="The Minister")) == []


def test_a_template_that_is_not_there_is_told_and_the_book_is_reviewed_all_the_same():
    contents = book_of("Calm.[@nobody]")
    contents = replace(contents, header=replace(contents.header, template="sonnet"))

    assert rules(contents, pages=True) == ["lost citation", "memo"]


def test_a_lost_or_superseded_citation_is_told_once():
    contents = book_of("Calm.[@nobody; @C1; @C9]", claims=(claim(1, status="withdrawn"),))

    assert sorted(rules(contents)) == ["lost citation", "lost citation", "superseded claim cited"]


def test_what_only_the_memo_can_tell_is_told_too():
    contents = replace(filled("talking-points"), issues=(*filled("talking-points").issues, _extra()))

    assert (
        "memo",
        "The “Talking points” leaves out the issue “Annex”, for which it has no section.",
    ) in told(contents)


def test_the_length_is_told_only_where_the_memo_is_drawn():
    contents = overfull("situation-update")

    drawn = [one for one in check(contents, today=TODAY, pages=True).findings if one.rule == "over the limit"]

    assert "over the limit" not in rules(contents)
    assert any("this template allows 1 page" in one.sentence for one in drawn)
    assert any("“Bottom line” takes" in one.sentence for one in drawn)
    assert "over the limit" not in rules(filled("situation-update"), pages=True)


def test_english_words_are_looked_for_only_in_memos_in_english(tmp_path):
    (tmp_path / "note.toml").write_text(
        'title = "Note"\nabout = "Une note."\nlanguage = "fr"\n[words]\ntitle = "Note"\n'
        '[[section]]\nkind = "outline"\n',
        encoding="utf-8",
    )
    contents = book_of("Talks could fail.[@kim]", title="Assessment")

    assert rules(contents) == ["bare possibility"]
    assert rules(contents, options=Options(template="note", templates=tmp_path)) == []


def test_acronyms_are_looked_for_in_the_order_of_the_memo():
    decision = (
        _extra("Next steps", "The JVC reports.", "a1"),
        _extra("Bottom line", "The Joint Verna Commission (JVC) met.", "a2"),
        _extra("Recommendations", "- That you agree.", "a3"),
        _extra("Background", "Calm.[@kim]", "a4"),
    )
    contents = replace(book_of(), issues=decision)

    assert rules(contents) == ["unexplained acronym"]
    assert rules(contents, options=Options(template="decision-memo")) == []


def test_what_was_dismissed_is_told_apart_with_its_reason_until_its_words_change(book):
    add = add_issue(book.issues.outline(), "Fares", text="Then 44 firms closed.")
    book.apply(add)
    [found] = [one for one in check(book.contents()).findings if one.rule == "uncited figure"]

    book.apply(dismiss(found.rule, found.about, found.record_id, found.what, "Our own count"))
    checked = check(book.contents())
    [dismissal] = book.dismissals.all()
    issue = book.issues.all()[0]
    moved = replace(book.contents(), issues=(replace(issue, text="First this.\n\nThen 44  firms closed."),))
    changed = replace(book.contents(), issues=(replace(issue, text="Then 45 firms closed."),))

    assert "uncited figure" not in [one.rule for one in checked.findings]
    assert [(one.rule, dismissal.reason) for one, dismissal in checked.dismissed] == [
        ("uncited figure", "Our own count")
    ]
    assert "uncited figure" not in rules(moved)
    assert "uncited figure" in rules(changed)

    book.apply(restore(dismissal))

    assert "uncited figure" in rules(book.contents())


@pytest.mark.parametrize("steps", [0, 1, 3])
def test_a_review_can_be_stopped_at_any_step(steps):
    contents = book_of(*["Then 44 firms closed."] * 5)
    asked = []

    def progress(done, total):
        asked.append(done)
        return len(asked) <= steps

    found = check(contents, today=TODAY, pages=True, progress=progress).findings

    assert len(asked) == steps + 1
    assert len(found) == max(0, steps - 1)


def _extra(title="Annex", text="More.[@kim]", position="z"):
    return Issue(id=title, position=position, title=title, text=text)
