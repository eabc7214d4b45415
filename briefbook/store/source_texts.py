"""The texts of sources: whole, with blanks for what is set aside, and with their pages."""

from briefbook.domain.source import Source
from briefbook.domain.text_map import TextMap
from briefbook.domain.version import SourceVersion
from briefbook.store.finding import Finding
from briefbook.store.kept import Kept
from briefbook.store.search.texts import blanked


class SourceTexts(Finding):
    """Records that can be searched, and the texts and originals of sources."""

    kept: Kept

    def text_of(self, source: Source, version: int | None = None) -> str:
        """Return a source's whole reading text, also of an earlier version, with what is set aside."""
        return self.kept.get(self._version(source, version).text_sha256).decode()

    def shown_text(self, source: Source) -> str:
        """Return a source's text, with blanks for what is set aside, so that offsets in it hold."""
        text = self.text_of(source)
        parts = self.set_asides.of_source(source.id)
        return blanked(text, ((part.start, part.end) for part in parts if not part.brought_back))

    def map_of(self, source: Source, version: int | None = None) -> TextMap:
        """Return the pages, lines and links of a source's text; an empty map where there are none."""
        digest = self._version(source, version).map_sha256
        return TextMap.from_json(self.kept.get(digest)) if digest else TextMap()

    def original_of(self, source: Source, version: int | None = None) -> bytes:
        """Return the bytes that were imported."""
        return self.kept.get(self._version(source, version).original_sha256)

    def _version(self, source: Source, number: int | None) -> Source | SourceVersion:
        if number in (None, source.version):
            return source
        found = next((one for one in self.versions.of_source(source.id) if one.number == number), None)
        if found is None:
            raise LookupError(f"@{source.key} has no version {number}")
        return found
