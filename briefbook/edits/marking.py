"""Giving handling markings to issues, risks, sources and claims."""

from dataclasses import replace

from briefbook.domain.claim import Claim
from briefbook.domain.edit import Edit, changed
from briefbook.domain.issue import Issue
from briefbook.domain.marking import normalised
from briefbook.domain.risk import Risk
from briefbook.domain.source import Source


def give_marking(record: Issue | Risk | Source | Claim, marking: str) -> Edit:
    """Give a record a handling marking, written as its scheme writes it; an empty one takes it away."""
    marking = normalised(marking)
    marked = replace(record, marking=marking)
    text = f"Mark “{record.title}” {marking}" if marking else f"Take Marking From “{record.title}”"
    return Edit(text, (changed(record, marked),))
