"""The titles and descriptions of bundled templates, as the window translates them."""

from briefbook.memo.templates import templates
from briefbook.memo.templates.bundled import BUNDLED


def test_what_every_bundled_template_is_called_and_for_can_be_translated():
    bundled = templates()

    assert {words for one in bundled for words in (one.title, one.about)} == BUNDLED
