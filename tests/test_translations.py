"""The texts of the window in the code, and their catalogues: complete, as made, and none forgotten."""

import ast
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
CATALOGUES = {path.stem.removeprefix("briefbook_"): path for path in sorted(FOLDER.glob("*.ts"))}
FORMS = {"de": 2, "es": 2, "fr": 2, "zh_CN": 1}
MODULES = sorted((ROOT / "briefbook").rglob("*.py"))

PLACE = re.compile(r"\{[^{}]*\}")
ENGLISH_FORM = re.compile(r"\(s\)|\([^()|]*\|[^()|]*\)")
SENTENCE = ".。?？!！"
ABBREVIATED = re.compile(r"(?<![^\W\d_])[^\W\d_]{1,4}\.\Z")
ENDS = {".": ".。", "…": "…", "?": "?？", "!": "!！", ":": ":："}
"""What a translation may end with, by how the English ends."""


def messages(language: str) -> list[ElementTree.Element]:
    return list(ElementTree.parse(CATALOGUES[language]).getroot().iter("message"))


def translations(message: ElementTree.Element) -> list[str]:
    """Return the translation of a message, or each of its plural forms."""
    told = message.find("translation")
    assert told is not None
    if message.get("numerus"):
        return [form.text or "" for form in told.iter("numerusform")]
    return [told.text or ""]


def told(language: str) -> Iterator[tuple[str, str, bool]]:
    """Yield each text with a translation, and whether it has a number; those not finished are left out."""
    for message in messages(language):
        state = message.find("translation")
        source = message.findtext("source") or ""
        if state is not None and not state.get("type"):
            for translation in translations(message):
                yield source, translation, message.get("numerus") == "yes"


def ending(text: str) -> str:
    """Return the last sign of a text, without quotation marks and spaces around it."""
    return text.rstrip(" \u00a0\u202f”“»’)）\n")[-1:]


def test_there_is_a_catalogue_for_each_language_but_english():
    from briefbook.ui.language.languages import ENGLISH, LANGUAGES

    assert set(CATALOGUES) == set(FORMS) == set(LANGUAGES) - {ENGLISH}


@pytest.mark.parametrize("language", CATALOGUES)
def test_every_text_is_translated(language):
    left = [
        message.findtext("source")
        for message in messages(language)
        if message.find("translation").get("type") or not all(one.strip() for one in translations(message))
    ]

    assert left == []


@pytest.mark.parametrize("language", CATALOGUES)
def test_every_number_has_the_forms_of_the_language(language):
    for message in messages(language):
        if message.get("numerus") and not message.find("translation").get("type"):
            assert len(translations(message)) == FORMS[language], message.findtext("source")


@pytest.mark.parametrize("language", CATALOGUES)
def test_what_is_filled_in_stands_in_every_translation(language):
    wrong = [
        (source, translation)
        for source, translation, _ in told(language)
        if sorted(PLACE.findall(source)) != sorted(PLACE.findall(translation))
    ]

    assert wrong == []


@pytest.mark.parametrize("language", CATALOGUES)
def test_the_number_stands_in_what_is_said_of_many(language):
    wrong = [
        (message.findtext("source"), translations(message)[-1])
        for message in messages(language)
        if message.get("numerus")
        and not message.find("translation").get("type")
        and "%n" in message.findtext("source")
        and "%n" not in translations(message)[-1]
    ]

    assert wrong == []


@pytest.mark.parametrize("language", CATALOGUES)
def test_no_translation_has_the_forms_of_english(language):
    wrong = [
        (source, translation)
        for source, translation, has_number in told(language)
        if (has_number and ENGLISH_FORM.search(translation)) or "(s)" in translation
    ]

    assert wrong == []


@pytest.mark.parametrize("language", CATALOGUES)
def test_no_translation_has_two_spaces_or_one_too_many_at_its_ends(language):
    wrong = [
        (source, translation)
        for source, translation, _ in told(language)
        if ("  " in translation and "  " not in source)
        or translation[:1].isspace() != source[:1].isspace()
        or translation[-1:].isspace() != source[-1:].isspace()
        or translation.count("\n") != source.count("\n")
    ]

    assert wrong == []


@pytest.mark.parametrize("language", CATALOGUES)
def test_translations_end_as_the_english_does(language):
    wrong = [
        (source, translation)
        for source, translation, _ in told(language)
        if (end := ending(source)) in ENDS and ending(translation) not in ENDS[end]
    ]

    assert wrong == []


@pytest.mark.parametrize("language", CATALOGUES)
def test_a_label_does_not_become_a_sentence(language):
    wrong = [
        (source, translation)
        for source, translation, _ in told(language)
        if ending(source).isalnum()
        and ending(translation) in SENTENCE
        and not ABBREVIATED.search(translation)
    ]

    assert wrong == []


@pytest.mark.parametrize("language", CATALOGUES)
def test_no_translation_gives_a_letter_for_a_key_to_a_label(language):
    wrong = [
        (source, translation)
        for source, translation, _ in told(language)
        if "&" in translation.replace("&&", "").replace("& ", "") and "&" not in source
    ]

    assert wrong == []


@pytest.mark.parametrize("language", CATALOGUES)
def test_quotation_marks_are_those_of_the_language(language):
    foreign = {"de": "”«»", "es": "„", "fr": "„", "zh_CN": "„«»"}[language]
    wrong = [
        (source, translation)
        for source, translation, _ in told(language)
        if any(mark in translation and mark not in source for mark in foreign)
        or (language in ("es", "fr") and "“" in translation)
    ]

    assert wrong == []


@pytest.fixture(scope="module")
def renewed(tmp_path_factory) -> Path:
    """Make the catalogues once more in a folder of the tests."""
    scripts = Path(sysconfig.get_path("scripts"))
    if sys.platform == "win32" or not (scripts / "pyside6-lupdate").is_file():
        pytest.skip("lupdate is not here")
    folder = tmp_path_factory.mktemp("translations")
    environment = os.environ | {"VIRTUAL_ENV": str(scripts.parent)}
    script = ROOT / "packaging" / "translations" / "renew"
    done = subprocess.run(
        ["/bin/sh", script, folder], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "arning" not in done.stdout + done.stderr
    return folder


@pytest.mark.parametrize("language", CATALOGUES)
def test_the_catalogues_are_those_of_the_texts_in_the_code(renewed, language):
    name = CATALOGUES[language].name

    was, now = (text_states(folder / name) for folder in (FOLDER, renewed))
    assert sorted(now.keys() - was.keys()) == [], "texts are new; run packaging/translations/renew"
    assert sorted(was.keys() - now.keys()) == [], "texts are gone; run packaging/translations/renew"
    assert (FOLDER / name).read_bytes() == (renewed / name).read_bytes()


@pytest.mark.parametrize("language", CATALOGUES)
def test_what_the_window_reads_is_compiled_from_the_catalogues(renewed, language):
    name = f"briefbook_{language}.qm"

    assert (FOLDER / name).read_bytes() == (renewed / name).read_bytes()


def text_states(path: Path) -> dict[tuple[str, str], str]:
    found = ElementTree.parse(path).getroot().iter("message")
    return {
        (one.findtext("source") or "", one.findtext("comment") or ""): one.find("translation").get("type", "")
        for one in found
    }


def test_nothing_else_lies_beside_the_catalogues():
    assert {path.name for path in FOLDER.iterdir()} == {
        f"briefbook_{language}.{end}" for language in FORMS for end in ("ts", "qm")
    }
    assert shutil.which("sh") is None or os.access(ROOT / "packaging" / "translations" / "renew", os.X_OK)


# --- the code ---------------------------------------------------------------------------------------------


class Calls(ast.NodeVisitor):
    """Collects where texts are asked for, and whether that is while the module is imported."""

    def __init__(self, tree: ast.AST) -> None:
        self.early: list[int] = []
        self.unreadable: list[int] = []
        self._depth = 0
        self.visit(tree)

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        arguments = node.args
        for early in (*node.decorator_list, *arguments.defaults, *filter(None, arguments.kw_defaults)):
            self.visit(early)
        self._later(node.body)

    visit_AsyncFunctionDef = visit_FunctionDef  # noqa: N815, Python’s name

    def visit_Lambda(self, node: ast.Lambda) -> None:
        for early in (*node.args.defaults, *filter(None, node.args.kw_defaults)):
            self.visit(early)
        self._later([node.body])

    def _later(self, nodes) -> None:
        self._depth += 1
        for node in nodes:
            self.visit(node)
        self._depth -= 1

    def visit_Call(self, node: ast.Call) -> None:
        name = called(node)
        if name == "tr" and not self._depth:
            self.early.append(node.lineno)
        if name == "tr" and isinstance(node.args[0], ast.JoinedStr | ast.BinOp):
            self.unreadable.append(node.lineno)
        if name == "tr_noop" and not is_text(node.args[0]):
            self.unreadable.append(node.lineno)
        if name == "tr" and len(node.args) > 1 and not is_text(node.args[1]):
            self.unreadable.append(node.lineno)
        self.generic_visit(node)


def called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


@pytest.fixture(scope="module")
def trees() -> dict[str, ast.Module]:
    return {
        path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in MODULES
    }


def test_no_text_is_asked_for_while_a_module_is_imported(trees):
    early = [f"{name}:{line}" for name, tree in trees.items() for line in Calls(tree).early]

    assert early == [], "the language is not known then: mark it by tr_noop, and ask where it is shown"


def test_lupdate_can_read_every_text(trees):
    unreadable = [f"{name}:{line}" for name, tree in trees.items() for line in Calls(tree).unreadable]

    assert unreadable == []


SHOWS = {
    *("setText", "setToolTip", "setStatusTip", "setWhatsThis", "setWindowTitle", "setTitle"),
    *("setPlaceholderText", "setAccessibleName", "setAccessibleDescription", "setInformativeText"),
    *("setDetailedText", "setLabelText", "setLabel", "setHeaderLabels", "setSuffix", "setPrefix"),
    *("setSpecialValueText", "setTabText", "setTabToolTip", "setItemText", "addAction", "addMenu"),
    *("addButton", "addItem", "addItems", "addTab", "addRow", "insertItem", "setHtml", "setPlainText"),
    *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction"),
    *("QMenu", "QTreeWidgetItem", "QListWidgetItem", "QTableWidgetItem", "BriefbookError", "Edit"),
    *("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"),
    *("question", "critical", "about", "showMessage", "updateAccessibility", "announce"),
}
"""What shows a text that it is given."""

SHOWN = {"title", "text", "tip", "hint", "words", "label", "tooltip", "message", "name", "nothing"}
"""Names of arguments that are shown, of calls to the window’s own widgets."""

NOT_SHOWN = {"Briefbook", "Ctrl"}
UNTRANSLATED = ("briefbook/cli/", "briefbook/ui/self_test/", "briefbook/ui/trouble/mistake_report")


def letters(node: ast.expr) -> str:
    """Return what stands in a text of the code, without what is filled in; nothing for anything else."""
    if is_text(node):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return " ".join(str(one.value) for one in node.values if isinstance(one, ast.Constant))
    return ""


def forgotten(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield the texts that are given as they are to what shows them."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) in SHOWS:
            given = [*node.args, *(one.value for one in node.keywords)]
            given += [part for one in given if isinstance(one, ast.List | ast.Tuple) for part in one.elts]
            given += [part for one in given if isinstance(one, ast.IfExp) for part in (one.body, one.orelse)]
            for one in given:
                words = letters(one)
                for known in NOT_SHOWN:
                    words = words.replace(known, "")
                if re.search(r"[^\W\d_]{2}", re.sub(r"<[^<>]*>|&\w+;", "", words)):
                    yield one.lineno, letters(one)


def test_no_text_that_is_shown_was_forgotten(trees):
    found = [
        f"{name}:{line} {words!r}"
        for name, tree in trees.items()
        if name.startswith("briefbook/ui/") and not name.startswith(UNTRANSLATED)
        for line, words in forgotten(tree)
        if (name, words) not in ALLOWED
    ]

    assert found == []


ALLOWED = {
    ("briefbook/ui/risks/matrix_picture.py", ".svg"),
    ("briefbook/ui/trouble/hooks.py", "A mistake in Briefbook, %s%s"),  # of the log
}
"""Texts that are the same in all languages, or are no text for people."""
