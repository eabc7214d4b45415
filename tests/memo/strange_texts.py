"""Texts in many scripts and of odd shapes, each of which a memo has to print as a correct file."""

RIGHT_TO_LEFT = """שלום לכולם, **ועדה** מס׳ 12 דנה ב־[הצעה](https://he.example/?q=א).

- פריט ראשון
    1. פריט פנימי
    2. ועוד English אחד
- البند الثاني من جدول الأعمال

| الميناء | الرسم | يوم |
|---|--:|:-:|
| سلبي | 12.5 | 2026-11-22 |
| نورث (North) | 7 | لا |

> الله أكبر؛ ڮڡ و ػ

1. یک
2. دو
"""
SCRIPTS = """Прозрачность и συνέδριο, Việt Nam ở đây, naïve façade, Ắ ấ Ǘ.

双方同意加强关键矿产供应链的透明度，并在年底前举行下一轮磋商……

交渉は継続する。ｶﾀｶﾅと漢字、ルビなし。

회담은 계속된다… 한국어

ﬁne oﬃce office ﬂow 1⁄2 x̂ áa\u0301 \u0344

ไทย हिन्दी ހހ 🚀 👩\u200d👩\u200d👧 🇳🇴 𝄞 🄰 𠮷
"""
TABLES = """| only | a | head |
|---|---|---|

| empty | cells |
|---|---|
|  |  |
|  | x |

|  |  |
|---|---|
| no | head |

| a |
|---|
| - |
| [link](https://a.example/) **bold** `code` |

|a|b|
|-|-|
|one too few|
|one|too|many|
"""
NOTES = """Said[^a] and said[^a] and again[^a], [@orrin-2026#2] [@orrin-2026#2]
[@orrin-2026, p. 3] [@orrin-2026].

| in | a table |
|---|---|
| only here[^table] | x[^a] |

- in a list[^list]

> in a quotation[^nested]

# In a heading[^heading] `code` *x*

In a link [said[^link]](https://a.example/). Nobody[^nobody] and [@nobody-1999#3].

[^a]: A note
[^table]: Of a table, which says[^inner] more
[^inner]: A note in a note[^table] and[^inner] itself
[^list]: With `code`, **bold**

    and a second paragraph

    - and a list
[^nested]: > a quotation
[^heading]: |a|
[^link]:
[^unused]: Never called
"""
LINKS = r"""[a](https://a.example/ä(1)?q=a%20b&c=\(d\)) [b](https://a.example/%00%zz#<x>) <https://a.example/"q">
[](https://a.example/empty) [ ](https://a.example/space) [![x](y.png)](https://a.example/picture)
[**bold *italic* `code`**](mailto:a+b@c.example?subject=a%0Ab) [c](tel:+44-20) [d](#nowhere) [e](javascript:x)
[中文](https://中文.example/路径) [x y](<https://a.example/a b>) https://a.example/>>endobj<<

[a very long name of a link that certainly goes on over the end of one line of text and then over that of
another one, so that it has three lines in all, each of which needs a place of its own](https://a.example/long)
"""
HEADINGS = """#### Four levels down

Text.

# One

###### Six

## Two

#### Four again

#

## *Emphasis* and `code` [link](https://a.example/)

# Words that go on for as long as no title ever should, over more than a line of a page, and then still more

Term
:   Meaning

    - a list

:   Another

Term two
Term three
:   # A heading in a meaning

- # A heading in a list

> ## A heading in a quotation
"""
MIXED = """```python
def f():\n\treturn "x" * 10_000   # tab
```

    indented   code

---

***

1. one

    ```
    code in a list
    ```

    | a | b |
    |---|---|
    | in | a list |

7. seven

*[WTO]: World Trade Organization

The WTO “says” -- that H~2~O ... x^2^ 'so' &amp; <b>&copy;</b> &#0;

- [ ] to do
- [x] done

![a picture](https://a.example/x.png "title")
"""
TEXTS = {
    "right to left": (RIGHT_TO_LEFT,),
    "many scripts": (SCRIPTS,),
    "lists 60 deep": (
        "".join(f"{'    ' * depth}{'-' if depth % 2 else '1.'} item {depth}\n" for depth in range(60)),
    ),
    "quotations 60 deep": ("> " * 60 + "deep\n\n" + "> - " * 30 + "deep",),
    "odd tables": (TABLES,),
    "notes everywhere": (NOTES, NOTES),
    "odd links": (LINKS,),
    "headings in any order": (HEADINGS, HEADINGS),
    "all sorts": (MIXED,),
    "a word of 50,000 letters": ("x" * 50_000,),
    "controls": (
        "NUL\x00 ESC\x1b[31m half \ud800 pair \ud800\udc00 \uffff\ufdd0 \u202eturned\u202c "
        "\u2066so\u2069 \u0000\u0001\u0085\u2028\u2029 so\u00adft \U000e0041 \x7f\x9f",
    ),
    "nothing": ("", " ", "\n\n", "\u200b", "[^1]\n\n[^1]: x", "<!-- -->", "[](javascript:x)"),
    "marks alone": ("* _ ` ~ # > - + | \\ { } ( ) ! \n\n---\n\n```\n", "|\n|-|\n|", "- \n- \n", ">", "[^x]:"),
}
TITLES = ("", " ", "\x00", "*Emphasis* & <b>", "שלום", "中文", "x" * 3_000, "\u202e]]>", "# 4\nfour")
"""Of issues; each is to print what it can."""
LONG_MARKING = ("TOP SECRET " * 19)[:200]
