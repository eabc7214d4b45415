"""What changed between two versions of a text: its words, its paragraphs, and what they have in common."""

from briefbook.domain.comparison.paragraphs import Paragraph, ParagraphPair, paragraph_diff, paragraphs_in
from briefbook.domain.comparison.taking_back import paragraph_back
from briefbook.domain.comparison.words import Piece, replacements, word_diff

__all__ = [
    "Paragraph",
    "ParagraphPair",
    "Piece",
    "paragraph_back",
    "paragraph_diff",
    "paragraphs_in",
    "replacements",
    "word_diff",
]
