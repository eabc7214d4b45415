"""Hostile texts the whole way: through the worker into a file, in time, with nothing opened on the way."""

import time

import pytest

from briefbook.domain.contents import Contents
from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.issue import Issue
from briefbook.errors import BriefbookError
from briefbook.jobs.exporting import memo_file
from briefbook.jobs.workers.memos import memo_worker
from briefbook.jobs.workers.worker import Limits, Worker
from tests.memo.watching import open_something, watch, watched_memo

pytestmark = pytest.mark.slow

IN_TIME = 20.0
COLUMNS = "|a|b|c|d|e|f|\n|-|-|-|-|-|-|\n"
TEXTS = {
    "a word of a million letters": "x" * 1_000_000,
    "200,000 Han signs": "水" * 200_000,
    "300,000 Arabic letters": "ب" * 300_000,
    "5,000 open brackets": "[" * 5_000,
    "more than a text may be": "word " * 500_000,
    "500 nested quotations": "> " * 500 + "deep",
    "300 nested lists": "".join(f"{'    ' * depth}- item\n" for depth in range(300)),
    "a table of 5,000 rows": COLUMNS + "|some words|**b**|`c`|d|e|f|\n" * 5_000,
    "a table of 1,000 columns": f"|{'a|' * 1_000}\n|{'-|' * 1_000}\n" + f"|{'b|' * 1_000}\n" * 20,
    "a cell of 100,000 letters": f"|a|b|\n|-|-|\n|{'word ' * 20_000}|{'y' * 100_000}|\n",
    "3,000 footnotes": "".join(f"a[^{n}]\n\n[^{n}]: b\n\n" for n in range(3_000)),
    "one note cited 10,000 times": "a[^1] " * 10_000 + "\n\n[^1]: b",
    "10,000 links": "[a](https://a.example/) " * 10_000,
    "20,000 emphases": "*a* **b** `c` " * 7_000,
    "10,000 headings": "# a\n\n" * 10_000,
    "a heading of a million letters": "# " + "word " * 200_000,
    "code of a million letters": "```\n" + "x" * 1_000_000 + "\n```",
    "50,000 paragraphs": "a\n\n" * 50_000,
    "quotation marks": "\"'" * 100_000,
    "NUL and controls": "a\x00b\x1b[31m\x0c\x85\u2028\ufffe\uffff" * 10_000,
    "lone surrogates": "\ud800 \udfff\ud800 " * 10_000,
    "bidi controls": "\u202e\u2066\u202a\u2067\u2068a\u202c\u2069 " * 10_000,
    "unclosed bidi controls": "\u2067" * 50_000 + "a ב\n" + "\u202b" * 50_000 + "b",
    "combining marks": "a" + "\u0301" * 100_000,
    "joiners": "👩\u200d" * 50_000,
    "soft hyphens": "a\xad" * 50_000,
    "colour expressions": "[[red]] [[#1(2)]] <font color=\"[[__import__('os')]]\">x</font> <para></para>"
    * 500,
    "addresses of scripts": "[x](javascript:alert(1)) <javascript:x> [y](vbscript:z) [z](data:text/html,x)"
    * 500,
    "pictures of files": "![x](file:///etc/passwd) ![y](/etc/shadow) ![z](../x.png) <img src=/etc/hosts>"
    * 500,
    "pictures of servers": "![x](http://a.example/x.png) <link href=//a.example/x.css> @import url(x)" * 500,
    "programs": "<script>x</script> <iframe src=file:///x> <onDraw name=x label=y/> {{x}} ${x} `$(x)`" * 500,
    "a file in a file": "%PDF-1.7 endobj endstream (\\ >> << BT ET ]TJ EMC" * 2_000,
}
SHORT = [name for name, text in TEXTS.items() if len(text) < 60_000]


def contents(text, **details):
    issue = Issue(position="a", text=text, **({"title": "Hostile"} | details))
    return Contents(cover=Cover(title="Hostile"), header=MemoHeader(), issues=(issue,))


@pytest.fixture(scope="module")
def worker():
    with Worker(Limits(seconds=IN_TIME), warm=watch) as worker:
        yield worker


def answer(worker, *args, **kwargs):
    """Return a memo and what was opened, or the sentence that tells why there is none; and the seconds."""
    begun = time.monotonic()
    try:
        made, tried = worker.call(watched_memo, *args, **kwargs)
    except BriefbookError as error:
        return str(error), [], time.monotonic() - begun
    return made, tried, time.monotonic() - begun


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.timeout(40)
def test_a_hostile_text_is_answered_in_time_and_nothing_is_opened(name, worker):
    made, tried, seconds = answer(worker, contents(TEXTS[name]))

    assert tried == []
    assert seconds < IN_TIME + 1
    if isinstance(made, str):
        assert made.endswith(".")
        assert len(made) < 200
    else:
        assert made.data.startswith(b"%PDF")
        assert made.pages
    print(f"{name}: {seconds:.1f} s, {made if isinstance(made, str) else made.pages}")  # noqa: T201


@pytest.mark.parametrize("name", SHORT)
@pytest.mark.parametrize("kind", ["docx", "html", "markdown"])
def test_hostile_texts_open_nothing_in_other_kinds_of_file_either(name, kind, worker):
    made, tried, _ = answer(worker, contents(TEXTS[name], title=TEXTS[name][:500]), kind)

    assert tried == []
    assert not isinstance(made, str)


def test_what_is_opened_would_be_noticed(worker):
    assert worker.call(open_something, "/etc/hostname") == ["open /etc/hostname"]
    assert worker.call(open_something, "picture.png")[0].startswith("open ")


def test_a_text_that_takes_too_long_is_stopped_with_a_sentence_and_the_next_is_made():
    with memo_worker(Limits(seconds=2.0)) as worker:
        begun = time.monotonic()
        with pytest.raises(BriefbookError, match=r"^This took longer than 2 seconds and was stopped; .*\.$"):
            worker.call(memo_file, contents("".join(f"w{number} " for number in range(200_000))))

        assert time.monotonic() - begun < 6
        assert worker.call(memo_file, contents("Short.")).pages == 1


def test_a_text_that_takes_too_much_memory_is_stopped_with_a_sentence_and_the_next_is_made():
    with memo_worker(Limits(seconds=20.0, megabytes=200)) as worker:
        with pytest.raises(BriefbookError, match=r"^This needs more than 200 MB of memory .*\.$"):
            worker.call(memo_file, contents("".join(f"w{number} " for number in range(200_000))))

        assert worker.call(memo_file, contents("Short.")).pages == 1
