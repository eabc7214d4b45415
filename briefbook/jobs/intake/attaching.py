"""An entry of a bibliography and the file that it names as its own, as one document."""

from dataclasses import replace

from briefbook.domain.reading import Reading


def with_file(entry: Reading, file: Reading) -> Reading:
    """Return a file's reading under what the entry says of it, which people have looked after."""
    return replace(
        file,
        details={**file.details, **entry.details},
        bibliography={**file.bibliography, **entry.bibliography},
        tags=tuple(dict.fromkeys((*entry.tags, *file.tags))),
    )
