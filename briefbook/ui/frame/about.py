"""What Briefbook is, and where it keeps things."""

from PySide6.QtCore import QSysInfo, qVersion
from PySide6.QtWidgets import QMessageBox, QWidget

from briefbook import __version__, paths
from briefbook.translation import tr
from briefbook.ui.theme.icons import application_icon


def show_about(window: QWidget) -> None:
    """Tell the version and the licences, in a dialog that can be closed with Esc."""
    box = QMessageBox(window)
    box.setWindowTitle(tr("About Briefbook"))
    box.setText(f"Briefbook {__version__}")
    box.setInformativeText(
        tr(
            "An offline briefing book. Nothing you put into it is ever sent anywhere.\n\n"
            "Licence: Apache 2.0. Qt {version} is used under the LGPL 3; fonts and icons have their licences "
            "beside them in {folder}.",
            version=qVersion(),
            folder=paths.resources(),
        )
        + f"\n\n{QSysInfo.prettyProductName()}"
    )
    box.setIconPixmap(application_icon().pixmap(48, 48))
    box.exec()
