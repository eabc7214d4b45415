"""What programs put on the clipboard, written here in their manner."""

import pytest

from briefbook.errors import BriefbookError
from briefbook.readers.pasted import markdown_of

WORD = """<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm;} @list l0:level1 {mso-level-text:"%1.";} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoTitle>Ferry fares<o:p></o:p></p>
<h2>What we know<o:p></o:p></h2>
<p class=MsoNormal>The fare is <b style='mso-bidi-font-weight:normal'>five crowns </b>and <i>may</i> rise<a
style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span
style='mso-special-character:footnote'><![if !supportFootnotes]><span
class=MsoFootnoteReference>[1]</span><![endif]></span></span></a>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;
mso-list:l0 level1 lfo1'><![if !supportLists]>
<span
style='mso-bidi-font-family:Calibri'><span style='mso-list:Ignore'>1.<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Keep
the fare<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;
mso-list:l0 level2 lfo1'><![if !supportLists]>
<span
style='mso-list:Ignore'>a.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>for
<b>residents</b><o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;
mso-list:l0 level1 lfo1'><![if !supportLists]>
<span
style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>
Raise it<o:p></o:p></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;
mso-list:l1 level1 lfo2'><![if !supportLists]>
<span
style='font-family:Symbol'><span style='mso-list:Ignore'>&#61623;<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>A bullet<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>Year<o:p></o:p></b></p></td>
<td><p class=MsoNormal><b>Fare | crowns</b></p></td></tr>
<tr><td><p class=MsoNormal>2025</p></td><td><p class=MsoNormal>5</p></td></tr></table>
<p class=MsoNormal><img width=1 height=1 src="https://track.example/p.gif"><a
href="https://ferries.example/fares_(new)">All fares</a></p>
<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1>
<p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span
class=MsoFootnoteReference>[1]</span></a> Only in winter.</p></div></div>
<!--EndFragment--></body></html>"""

FROM_WORD = """## Ferry fares

### What we know

The fare is **five crowns** and *may* rise[1].

1. Keep the fare
   1. for **residents**
2. Raise it
- A bullet

| Year | Fare \\| crowns |
| ---- | -------------- |
| 2025 | 5              |

[All fares](https://ferries.example/fares_%28new%29)

[1] Only in winter."""

DOCS = """<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-0a1b2c"><h1 dir="ltr"
style="line-height:1.38;"><span style="font-size:20pt;font-weight:400;">Plan</span></h1><p dir="ltr"><span
style="font-weight:400;font-style:normal;">Plain, </span><span style="font-weight:700;">bold </span><span
style="font-weight:700;font-style:italic;">and slanted</span><span style="font-weight:400;">, and </span><a
href="https://www.google.com/url?q=https://verna.example/plan&amp;sa=D" style="text-decoration:none;"><span
style="text-decoration:underline;">a link</span></a><span>.</span></p><ul><li dir="ltr" aria-level="1"
style="list-style-type:disc;font-weight:400;"><p dir="ltr" role="presentation"><span>One</span></p></li><ul
><li
dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>Inner</span></p></li></ul><li dir="ltr"
aria-level="1"><p dir="ltr"><span>Two</span></p></li></ul><br /><sup><a href="#ftnt1"
id="ftnt_ref1">[1]</a></sup></b>"""

FROM_DOCS = """## Plan

Plain, **bold *and slanted***, and [a link](https://verna.example/plan).

- One
  - Inner
- Two

[1]"""

LIBRE = """<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/>
<title></title><meta name="generator" content="LibreOffice 7.4 (Linux)"/>
<style type="text/css">p { line-height: 115%; } a.sdfootnoteanc { font-size: 57% }</style></head>
<body lang="en-GB" link="#000080" dir="ltr"><h3 class="western">Depth</h3>
<p style="margin-bottom: 0cm">Area in m<sup>2</sup>, with H<sub>2</sub>O<sup><a class="sdfootnoteanc"
name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></sup></p>
<ol start="3"><li><p style="margin-bottom: 0cm">Third</p></li><li><p>Fourth</p></li></ol>
<p><font face="Liberation Serif, serif"><font size="3"><b>All</b> <b>bold</b></font></font></p>
<blockquote><p>They said so.<br/>
Twice.</p></blockquote></body></html>"""

FROM_LIBRE = """## Depth

Area in m<sup>2</sup>, with H<sub>2</sub>O[1]

3. Third
4. Fourth

**All bold**

> They said so.  
> Twice."""  # noqa: W291

BROWSER = """<meta http-equiv="content-type" content="text/html; charset=utf-8"><div style="color:#333"><p
style="font-weight: 400;">See <a href="https://lake.example/a?b=1">https://lake.example/a?b=1</a> and <a
href="javascript:alert(1)">this</a>.<sup id="cite_ref-1" class="reference"><a
href="https://en.lake.example/wiki/Lake#cite_note-1"><span>[</span>1<span>]</span></a></sup> Use
<code>a_b*c</code>.</p><script>alert(1)</script><style>p{}</style><pre><code>if x:
    y = *z</code></pre><p style="display:none">hidden</p><svg><text>drawn</text></svg><iframe
src="https://x.example"></iframe></div>"""

FROM_BROWSER = """See https://lake.example/a?b=1 and this.[1] Use `a_b*c`.

```
if x:
    y = *z
```"""


@pytest.mark.parametrize(
    ("markup", "markdown"),
    [(WORD, FROM_WORD), (DOCS, FROM_DOCS), (LIBRE, FROM_LIBRE), (BROWSER, FROM_BROWSER)],
    ids=["Word", "Google Docs", "LibreOffice", "browser"],
)
def test_what_is_copied_elsewhere_comes_as_clean_markdown(markup, markdown):
    assert markdown_of(markup) == markdown


@pytest.mark.parametrize(
    ("words", "markdown"),
    [
        ("5 * 3, *stars* and a_b_c and _lead", r"5 \* 3, \*stars\* and a_b_c and \_lead"),
        (r"C:\new", r"C:\\new"),
        ("# not a heading", r"\# not a heading"),
        ("&gt; no quote", r"\> no quote"),
        ("2025. A year", r"2025\. A year"),
        ("1. An item that was typed", "1. An item that was typed"),
        ("[see](there)", r"\[see](there)"),
        ("as shown [@kim-2025#4]", "as shown [@kim-2025#4]"),
        ("水 and ﷺ", "水 and ﷺ"),
    ],
)
def test_characters_that_mean_something_in_markdown_stay_what_they_are(words, markdown):
    assert markdown_of(f"<p>{words}</p>") == markdown


def test_blanks_at_the_edge_of_bold_words_stand_outside():
    assert markdown_of("<p>a<b> b </b>c<i> </i><b>d</b><b>e</b></p>") == "a **b** c **de**"


def test_bold_around_paragraphs_is_bold_in_each():
    assert markdown_of("<b><div>one</div><div>two</div></b>") == "**one**\n\n**two**"


def test_bullets_that_were_typed_become_items():
    assert markdown_of("<p>• one</p><p>• two</p>") == "- one\n- two"


def test_cells_of_both_widths_line_up():
    table = "<table><tr><th>国</th><th>n</th></tr><tr><td>Merovar</td><td>1</td></tr></table>"

    assert markdown_of(table) == "| 国      | n   |\n| ------- | --- |\n| Merovar | 1   |"


def test_a_table_of_excel_has_as_many_cells_in_each_row():
    table = (
        "<table><col width=64><tr><td colspan=2>Both</td></tr><tr><td>a</td><td>b</td></tr>"
        "<tr><td></td><td>c</td></tr></table>"
    )

    lines = markdown_of(table).split("\n")

    assert len(lines) == 4
    assert {line.count("|") for line in lines} == {3}


def test_nothing_but_a_picture_is_nothing():
    assert markdown_of('<img src="https://track.example/x.gif">') == ""
    assert markdown_of("") == ""


def test_characters_that_stand_for_marks_are_not_taken_from_a_page():
    assert markdown_of("<p>a\U00100001b\ue000c</p>") == "abc"


def test_markup_that_would_stop_a_parser_is_refused():
    with pytest.raises(BriefbookError):
        markdown_of("<div>" * 6000 + "x")
