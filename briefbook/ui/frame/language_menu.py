"""The languages of the window, to choose from."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from briefbook.translation import tr
from briefbook.ui.frame.session import Session
from briefbook.ui.language.languages import LANGUAGES, LIKE_DESKTOP, SETTING


class LanguageMenu(QMenu):
    """Each language by its own name; the choice holds from the next start."""

    def __init__(self, session: Session, add: Callable[..., QAction], parent: QMenu) -> None:
        super().__init__(tr("Language"), parent)
        self._session = session
        self.choices: dict[str, QAction] = {}
        """The command for each language, by the name of its catalogue."""
        group = QActionGroup(self)
        chosen = session.settings.text(SETTING, LIKE_DESKTOP)
        for language, name in {LIKE_DESKTOP: tr("Like the Desktop"), **LANGUAGES}.items():
            action = add(
                tr("Language: {language}", language=name), partial(self._choose, language), is_check=True
            )
            action.setChecked(language == chosen)
            group.addAction(action)
            self.addAction(action)
            self.choices[language] = action

    def _choose(self, language: str) -> None:
        self._session.settings.remember(SETTING, language)
        self._session.messages.info(tr("Briefbook speaks this language when it is started the next time."))
