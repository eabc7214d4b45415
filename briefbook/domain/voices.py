"""Independent voices: how many there are behind a claim, however often one of them is retold."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from briefbook.domain.actor import Actor
from briefbook.domain.derivation import Derivation
from briefbook.domain.passage import Passage
from briefbook.domain.source import Source


@dataclass(frozen=True)
class Voice:
    """Somebody who says something of their own, and the passages in which they say it."""

    name: str
    passage_ids: tuple[str, ...]


class Voices:
    """Counts voices: a passage's speaker, else whomever its source derives from in the end, else its author.

    Two sources by the same author are one voice, and so are two of one publisher that name no author. What
    was withdrawn is no voice any longer.
    """

    def __init__(
        self, sources: Iterable[Source], derivations: Iterable[Derivation], actors: Iterable[Actor]
    ) -> None:
        self._sources: Mapping[str, Source] = {source.id: source for source in sources}
        self._actors = {actor.id: actor.name for actor in actors}
        self._origins: dict[str, list[Derivation]] = {}
        for derivation in derivations:
            self._origins.setdefault(derivation.source_id, []).append(derivation)
        self._of_source: dict[str, tuple[str, ...]] = {}

    def behind(self, passages: Iterable[Passage]) -> tuple[Voice, ...]:
        """Return the voices heard in some passages, in the order in which they are met."""
        heard: dict[str, tuple[str, list[str]]] = {}
        for passage in passages:
            source = self._sources.get(passage.source_id)
            if source is not None and source.standing == "withdrawn":
                continue
            speaker = self._actors.get(passage.speaker_id or "")
            names = (speaker,) if speaker else self.of_source(passage.source_id)
            for name in names:
                heard.setdefault(_plain(name), (name, []))[1].append(passage.id)
        return tuple(Voice(name, tuple(ids)) for name, ids in heard.values())

    def of_source(self, source_id: str) -> tuple[str, ...]:
        """Return the names of the voices that a source retells, or its own."""
        if source_id not in self._of_source:
            self._of_source[source_id] = tuple(dict.fromkeys(self._roots(source_id, set())))
        return self._of_source[source_id]

    def _roots(self, source_id: str, passed: set[str]) -> Iterable[str]:
        if source_id in passed:  # two sources that are said to derive from each other
            return
        passed.add(source_id)
        origins = self._origins.get(source_id, ())
        for origin in origins:
            if origin.origin_id:
                yield from self._roots(origin.origin_id, passed)
            elif origin.actor_id in self._actors:
                yield self._actors[origin.actor_id]
        if not origins:
            source = self._sources.get(source_id)
            # what an audience does not see is still somebody’s voice, and one however often retold
            yield (source.author or source.publisher or source.title) if source else source_id


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
