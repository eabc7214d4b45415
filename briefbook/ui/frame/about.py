"""What Briefbook is, and where it keeps things."""

from PySide6.QtCore import QSysInfo, qVersion
from PySide6.QtWidgets import QMessageBox, QWidget

from briefbook import __version__, paths


def show_about(window: QWidget) -> None:
    """Tell the version and the licences, in a dialog that can be closed with Esc."""
    box = QMessageBox(window)
    box.setWindowTitle("About Briefbook")
    box.setText(f"Briefbook {__version__}")
    box.setInformativeText(
        "An offline briefing book. Nothing you put into it is ever sent anywhere.\n\n"
        f"Licence: Apache 2.0. Qt {qVersion()} is used under the LGPL 3; fonts and icons have their licences "
        f"beside them in {paths.resources()}.\n\n{QSysInfo.prettyProductName()}"
    )
    box.exec()
