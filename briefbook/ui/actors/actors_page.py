"""The list of actors: persons, governments, agencies and organisations."""

from PySide6.QtWidgets import QWidget

from briefbook.domain.actor import Actor
from briefbook.translation import tr, tr_noop
from briefbook.ui.desk import Desk
from briefbook.ui.papers.papers_page import PapersPage

_TEACHING = tr_noop(
    "Actors are the people, governments and organisations of your brief. Many come in by themselves, when "
    "you write down who said something or who commits to it; here you say who they are and on which side."
)


class ActorsPage(PapersPage):
    """The table of actors and the form of the selected one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            Actor,
            ("name", "kind", "role", "institution", "parent_id"),
            ("kind", "side", "institution"),
            (
                ("", ("name", "kind", "side", "role", "institution", "parent_id", "aliases")),
                (tr_noop("Notes and handling"), ("text", "marking")),
            ),
            tr(_TEACHING),
            group="side",
            parent=parent,
        )
