"""How texts, numbers, dates and the order of names follow the language."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QDialogButtonBox, QTabBar

from briefbook.domain.counts import in_a_row, listed
from briefbook.domain.date_words import in_short, in_words, long_months, short_months
from briefbook.review.suggestions import Suggestion
from briefbook.store.book import Book
from briefbook.translation import english, grouped, in_figures, pointed, sort_key, tr, unpointed
from briefbook.ui.language.languages import LANGUAGES
from briefbook.ui.reader.suggestion_words import explained

OTHERS = [language for language in LANGUAGES if language != "en"]
NARROW = "\u202f"


@pytest.mark.parametrize(
    ("language", "word"), [("de", "Abbrechen"), ("es", "Cancelar"), ("fr", "Annuler"), ("zh_CN", "取消")]
)
def test_texts_and_the_buttons_of_qt_are_in_the_language(speaking, qtbot, language, word):
    speaking(language)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)

    assert tr("Cancel") == word
    assert box.buttons()[0].text().replace("&", "").startswith(word)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == word


def test_in_english_again_nothing_is_left_of_another_language(speaking):
    speaking("fr")
    speaking("en")

    assert tr("Cancel") == "Cancel"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert (grouped(2000), in_figures(Decimal("1.5")), in_words("2026-10-28")) == (
        *("2,000", "1.5"),
        "28 October 2026",
    )
    assert tr("%n source(s)", "", 1) == "1 source"


@pytest.mark.parametrize(
    ("language", "none", "one", "two"),
    [
        ("de", "0 Quellen", "1 Quelle", "2 Quellen"),
        ("es", "0 fuentes", "1 fuente", "2 fuentes"),
        ("fr", "0 source", "1 source", "2 sources"),
    ],
)
def test_numbers_take_the_plural_of_the_language(speaking, language, none, one, two):
    speaking(language)

    assert [tr("%n source(s)", "", number) for number in (0, 1, 2)] == [none, one, two]


def test_chinese_has_one_form_for_all_numbers(speaking):
    speaking("zh_CN")

    none, one, two = (tr("%n source(s)", "", number) for number in (0, 1, 2))
    assert none.replace("0", "#") == one.replace("1", "#") == two.replace("2", "#")
    assert "source" not in one


@pytest.mark.parametrize(
    ("language", "whole", "part"),
    [
        ("en", "1,234,567", "1,234.5"),
        ("de", "1.234.567", "1.234,5"),
        ("es", "1.234.567", "1.234,5"),
        ("fr", f"1{NARROW}234{NARROW}567", f"1{NARROW}234,5"),
        ("zh_CN", "1,234,567", "1,234.5"),
    ],
)
def test_numbers_are_written_as_the_language_writes_them(speaking, language, whole, part):
    speaking(language)

    assert grouped(1_234_567) == whole
    assert in_figures(Decimal("1234.5")) == part
    assert in_figures(Decimal("-1234.5")) == f"-{part}"
    assert tr("%n source(s)", "", 1_234_567).startswith(whole)
    with english():
        assert in_figures(Decimal("1234.5")) == "1,234.5"


@pytest.mark.parametrize(
    ("language", "typed", "plain"),
    [
        ("en", "1,234.5", "1,234.5"),
        ("de", "1,5", "1.5"),
        ("de", "1.234", "1234"),
        ("de", "-1.234.567,25", "-1234567.25"),
        ("de", "1.5", "1.5"),
        ("es", "25.000.000", "25000000"),
        ("fr", f"1{NARROW}234,5", f"1{NARROW}234.5"),
        ("fr", "1.125", "1.125"),
        ("zh_CN", "1,234.5", "1,234.5"),
    ],
)
def test_numbers_may_be_typed_as_the_language_writes_them(speaking, language, typed, plain):
    speaking(language)

    assert unpointed(typed) == plain


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_that_is_shown_to_be_changed_is_read_back_as_it_is_kept(speaking, language):
    speaking(language)

    for kept in ("1.125", "-2.5", "25000000", "0.001", "1234.567", ""):
        assert unpointed(pointed(kept)) == kept


@pytest.mark.parametrize(
    ("language", "day", "month", "short"),
    [
        ("en", "28 October 2026", "October 2026", "28 Oct 2026"),
        ("de", "28. Oktober 2026", "Oktober 2026", "28. Okt. 2026"),
        ("es", "28 de octubre de 2026", "octubre de 2026", "28 oct 2026"),
        ("fr", "28 octobre 2026", "octobre 2026", "28 oct. 2026"),
        ("zh_CN", "2026年10月28日", "2026年10月", "2026/10/28"),
    ],
)
def test_dates_are_written_as_the_language_writes_them(speaking, language, day, month, short):
    speaking(language)

    assert in_words("2026-10-28") == day
    assert in_words("2026-10-28T09:30:00Z") == day
    assert in_words("2026-10") == month
    assert in_short("2026-10-28") == short
    assert in_words("2026") == "2026"
    assert in_words("next week") == "next week"


@pytest.mark.parametrize("language", LANGUAGES)
def test_twelve_months_have_names_that_differ(speaking, language):
    speaking(language)

    assert len(set(long_months())) == len(set(short_months())) == 12
    assert max(map(len, short_months())) <= 5


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("en", ["Eden", "Élan", "fjord", "item 9", "item 10", "Zoo"]),
        ("fr", ["cote", "côte", "Eclair", "Élan", "étude", "Œuvre", "zèbre"]),
        ("de", ["Apfel", "Ärger", "Azubi", "Öl", "Ost", "Straße", "Über", "Zoo"]),
        ("es", ["nube", "Nz", "ñandú", "oso"]),
        ("zh_CN", ["阿富汗", "安徽", "北京", "上海", "Ana"]),
    ],
)
def test_names_are_sorted_as_the_language_does(speaking, language, names):
    speaking(language)

    assert sorted(names, key=sort_key) == names


def test_without_a_language_names_are_sorted_by_their_letters():
    assert sorted(["Zoo", "élan", "Eden", "fjord"], key=sort_key) == ["Eden", "élan", "fjord", "Zoo"]


@pytest.mark.parametrize("language", ["en", *OTHERS])
def test_names_in_a_row_are_parted_as_the_language_does(speaking, language):
    speaking(language)
    names = ["Ana", "Ben", "Cai"]

    row, told = in_a_row(names), listed(names)

    assert (in_a_row([]), in_a_row(["Ana"])) == ("", "Ana")
    assert all(name in row and name in told for name in names)
    assert row == ("Ana、Ben、Cai" if language == "zh_CN" else "Ana, Ben, Cai")
    assert (told == "Ana, Ben and Cai") == (language == "en")


@pytest.mark.parametrize("language", [*LANGUAGES, "pseudo"])
def test_only_the_language_for_the_other_direction_turns_the_window(speaking, qapp, language):
    speaking("pseudo-rtl")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft

    speaking(language)
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("language", LANGUAGES)
def test_fields_for_numbers_and_days_follow_the_language(speaking, language):
    speaking(language)

    assert QLocale().name().startswith(language)


def test_the_pseudo_language_leaves_no_english_and_keeps_what_is_filled_in(speaking):
    speaking("pseudo")

    told = tr("%n entr(y|ies) of {name}", "", 2, name="Ana")
    assert told.startswith("⟦2 ")
    assert told.endswith("⟧")
    assert "Ana" in told
    assert "entries" not in told
    assert in_a_row(["Ana", "Ben"]) == "Ana, Ben"


def test_a_name_written_from_the_right_is_set_apart_in_a_line(speaking):
    """Else the number after it would go to its other side (UAX #9)."""
    speaking("de")
    assert tr("Nothing holds “{words}”.", words="قمة 2026") == "Nichts enthält „\u2068قمة 2026\u2069“."
    speaking("en")
    assert tr("Nothing holds “{words}”.", words="שיא 3") == "Nothing holds “\u2068שיא 3\u2069”."
    assert tr("Nothing holds “{words}”.", words="summit") == "Nothing holds “summit”."
    with english():
        assert tr("Nothing holds “{words}”.", words="שיא 3") == "Nothing holds “שיא 3”."


def test_chinese_has_a_space_beside_the_letters_of_other_scripts(speaking):
    speaking("zh_CN")

    assert tr("Tags of {title}", title="Summit 3") == "Summit 3 的标签"
    assert tr("Tags of {title}", title="峰会") == "峰会的标签"


def test_a_suggestion_names_its_rule_in_the_language(speaking):
    suggestion = Suggestion(
        kind="actor",
        rule="name with capitals",
        start=0,
        end=4,
        quote="Lindon",
        triggers=((0, 4),),
        reason="",
        values={"name": "Lindon"},
    )

    speaking("de")

    assert explained(suggestion).startswith("Name mit Großbuchstaben · ")


def test_keys_are_called_as_keyboards_of_the_language_print_them(speaking, open_window, tmp_path):
    speaking("de")
    window = open_window()
    window.session.serve(Book.create(tmp_path / "Gipfel.briefbook", "Gipfel"))

    assert window.header.search.key.text() == "Strg+K"
    tabs = window.session.view.findChild(QTabBar)
    assert tabs.tabToolTip(0).endswith("(Strg+1)")
