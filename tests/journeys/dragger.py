"""Another program’s window, out of which files can be dragged: `python dragger.py FILE…`."""

import sys

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

FAR = 5


class Files(QLabel):
    """Offers the files to whatever they are dragged to."""

    def __init__(self, paths: list[str]) -> None:
        super().__init__("\n".join(paths))
        self._paths, self._pressed = paths, QPoint()
        self.setWindowTitle("Files")
        self.setGeometry(1450, 60, 140, 160)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Remember where a drag may begin."""
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin to drag."""
        if (event.position().toPoint() - self._pressed).manhattanLength() < FAR:
            return
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(path) for path in self._paths])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


def main() -> int:
    """Show the window until it is closed."""
    app = QApplication(sys.argv[:1])
    files = Files(sys.argv[1:])
    files.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
