"""What fields are called inside a sentence."""

from briefbook.domain.fields import Field
from briefbook.translation import tr


def label_within(field: Field) -> str:
    """Return the label of a field as it stands inside a sentence, in English with a small letter."""
    label = tr(field.label)
    # other languages write nouns with capitals, or have small ones already
    return f"{label[:1].lower()}{label[1:]}" if label == field.label else label
