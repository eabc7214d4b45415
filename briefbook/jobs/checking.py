"""The review of a book before its memo goes out: what its records need, and what its memo would."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from briefbook import paths
from briefbook.domain.contents import Contents
from briefbook.domain.flag import Dismissal
from briefbook.errors import BriefbookError
from briefbook.memo.assemble import Memo, Options, assemble
from briefbook.memo.blocks import Box
from briefbook.memo.templates import Template, template
from briefbook.review.finding import Checked, found
from briefbook.review.findings import Finding, findings
from briefbook.translation import english, in_english, said_again, tr

_WANTED = re.compile(r"The “.+?” wants a section “(?P<title>.+?)”; ")
_OF_A_CITATION = re.compile(r" cites (?:\[@|C\d+, )")
"""What a memo says of citations; the review says it with their places."""


def check(
    contents: Contents,
    options: Options | None = None,
    *,
    today: date | None = None,
    oldest: int = 30,
    pages: bool = False,
    overflows: Sequence[str] = (),
    progress: Callable[[int, int], bool] = lambda done, total: True,
) -> Checked:
    """Return what needs attention; the memo is drawn, and its length told, only when `pages` are asked for.

    Where its `overflows` are known already, it need not be drawn for them.
    Once `progress(done, total)` says no, what has been found so far is returned.
    """
    options = options or Options()
    if options.templates is None:
        options = replace(options, templates=paths.user_templates())
    if not progress(0, 1):
        return Checked(())
    asked = {name: getattr(options, name) for name in ("to", "sender")}
    head = {name: value for name, value in asked.items() if value is not None}
    contents = replace(contents, header=replace(contents.header, **head))
    memo: Memo | None
    try:
        with english():  # what of it is set aside is known by these words
            pages = pages and _chosen(contents, options).may_be_exceeded
            memo = assemble(contents, options, is_draft=not pages)
    except BriefbookError as error:  # such as a template that is not there; the book is reviewed all the same
        memo = None
        of_memo = [_of_memo(contents, "memo", error.args[0])]
    else:
        of_memo = list(_told_by(memo, contents, options))
    is_stopped = False

    def goes_on(done: int, total: int) -> bool:
        nonlocal is_stopped
        is_stopped = not progress(done, total)
        return not is_stopped

    told = findings(
        contents,
        today=today or date.today(),
        oldest=oldest,
        language=memo.language if memo else "en",
        order=memo.printed.record_ids if memo else (),
        progress=goes_on,
    )
    if pages and memo and contents.issues and not is_stopped:
        of_memo += _too_long(memo, contents)
    if contents.issues and not is_stopped:
        of_memo += [_of_memo(contents, "over the limit", sentence) for sentence in overflows]
    empty = {one.record_id for one in of_memo if one.rule == "missing section"}
    kept = [one for one in told if not (one.rule == "no text" and one.record_id in empty)]
    return _without_dismissed([*kept, *of_memo], contents.dismissals)


def _told_by(memo: Memo, contents: Contents, options: Options) -> Iterator[Finding]:
    for problem in memo.problems if contents.issues else ():
        wanted = _WANTED.match(problem)
        if wanted:
            yield _missing(contents, options, wanted["title"], problem)
        elif not _OF_A_CITATION.search(problem):
            yield _of_memo(contents, "memo", problem)


def _chosen(contents: Contents, options: Options) -> Template:
    return template(options.template or contents.header.template, options.templates)


def _missing(contents: Contents, options: Options, title: str, problem: str) -> Finding:
    """Return that a section is missing, about its issue where there is one without a text."""
    chosen = _chosen(contents, options)
    titles = next(((title, *one.also) for one in chosen.sections if one.title == title), (title,))
    issue = contents.outline.titled(*titles)
    if issue is None:
        return _of_memo(contents, "missing section", problem, what=title)
    name = f"{contents.outline.number_of(issue.id)} {issue.title}"
    return found("missing section", "issue", issue.id, name, said_again(problem), what=title)


def _too_long(memo: Memo, contents: Contents) -> Iterator[Finding]:
    if memo.most_pages is None and all(box.most_lines is None for box in _boxes(memo)):
        return
    from briefbook.memo.pdf import write_pdf

    with english():
        overflows = write_pdf(memo).overflows
    for sentence in overflows:
        yield _of_memo(contents, "over the limit", sentence)


def _boxes(memo: Memo) -> Iterator[Box]:
    return (block for block in memo.blocks if isinstance(block, Box))


def _of_memo(contents: Contents, rule: str, sentence: str, *, what: str = "") -> Finding:
    return found(
        rule,
        "memo",
        contents.header.id,
        tr("Memo"),
        said_again(sentence),
        what=what or in_english(sentence),
    )


def _without_dismissed(told: list[Finding], dismissals: tuple[Dismissal, ...]) -> Checked:
    by_words = {(one.rule, one.about, one.about_id, one.what): one for one in dismissals}
    kept, dismissed = [], []
    for one in told:
        dismissal = by_words.get((one.rule, one.about, one.record_id, one.what))
        if dismissal:
            dismissed.append((one, dismissal))
        else:
            kept.append(one)
    return Checked(tuple(kept), tuple(dismissed))
