"""Texts as an audience reads them, without the numbers of notes."""

from briefbook.memo.audience import Audience
from briefbook.memo.blocks import Block
from briefbook.memo.markdown import blocks_from
from briefbook.memo.notes import Endnotes
from briefbook.memo.walking import text_in, with_runs


class PlainReader:
    """Reads Markdown for one audience; what it cites is noted nowhere."""

    def __init__(self, audience: Audience, language: str) -> None:
        self._audience = audience
        self._language = language

    def blocks(self, markdown: str) -> tuple[Block, ...]:
        """Return the blocks of a text."""
        endnotes = Endnotes(self._audience.contents, self._language)
        blocks = blocks_from(markdown, endnotes, place="", level=1, language=self._language)
        seen = self._audience.only_seen(blocks, endnotes.block)
        return with_runs(
            seen, lambda runs: tuple(run for run in runs if not (run.note or run.warning or run.superscript))
        )

    def text(self, markdown: str) -> str:
        """Return the words of a text."""
        return text_in(self.blocks(markdown))
