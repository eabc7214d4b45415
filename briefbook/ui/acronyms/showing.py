"""The command that lists acronyms."""

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QTextCursor

from briefbook.ui.frame.session import Session

if TYPE_CHECKING:
    from briefbook.ui.acronyms.acronyms_dialog import AcronymsDialog


def show_acronyms(session: Session) -> "AcronymsDialog | None":
    """List the acronyms of the open book, in a dialog that may stay open beside the work."""
    desk = session.desk
    if desk is None:
        return None
    from briefbook.ui.acronyms.acronyms_dialog import AcronymsDialog

    desk.finish()
    for dialog in session.window.findChildren(AcronymsDialog):
        if dialog.isVisible():
            dialog.activateWindow()
            return dialog
    dialog = AcronymsDialog(desk, lambda text: put_in_issue(session, text), session.window)
    session.changed.connect(dialog.close)
    dialog.show()
    return dialog


def put_in_issue(session: Session, text: str) -> bool:
    """Put lines at the cursor of the issue that is open in the outline, as typing; false if there is none."""
    if session.view is None or "outline" not in session.view.work.made:
        return False
    pane: Any = session.view.work.pane("outline")
    if not pane.side.writing.issue_id or pane.editor.isReadOnly():
        return False
    session.view.work.show_pane("outline")
    cursor: QTextCursor = pane.editor.textCursor()
    cursor.setPosition(cursor.selectionEnd())
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    line = cursor.block().text()
    cursor.insertText(f"\n\n{text}" if line.strip() else text)
    pane.editor.setTextCursor(cursor)
    return True
