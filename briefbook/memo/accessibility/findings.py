"""Findings: what is wrong with a file, in plain sentences that name the pages."""

from collections.abc import Collection

from briefbook.domain.capitals import capitalised

_MOST_PAGES = 8
"""Stretches of pages named one by one."""


class Findings:
    """Sentences in the order they were first found, each with the pages it is true of."""

    def __init__(self) -> None:
        self._pages: dict[str, set[int]] = {}

    def add(self, sentence: str, page: int | None = None) -> None:
        """Note what is wrong; `sentence` begins small and ends without a full stop."""
        pages = self._pages.setdefault(sentence, set())
        if page is not None:
            pages.add(page)

    def sentences(self) -> tuple[str, ...]:
        """Return what is wrong, one sentence for all pages that share it."""
        return tuple(
            f"On {_in_words(pages)}, {sentence}." if pages else f"{capitalised(sentence)}."
            for sentence, pages in self._pages.items()
        )


def _in_words(pages: Collection[int]) -> str:
    stretches: list[tuple[int, int]] = []
    for page in sorted(pages):
        if stretches and page == stretches[-1][1] + 1:
            stretches[-1] = stretches[-1][0], page
        else:
            stretches.append((page, page))
    words = [str(first) if first == last else f"{first}–{last}" for first, last in stretches[:_MOST_PAGES]]
    if len(stretches) > _MOST_PAGES:
        words.append("others")
    noun = "page" if len(pages) == 1 else "pages"
    return f"{noun} {', '.join(words[:-1])} and {words[-1]}" if words[1:] else f"{noun} {words[0]}"
