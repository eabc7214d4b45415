"""The one table of fields, which forms, commands, tables and checks go by."""

from collections import Counter
from dataclasses import fields

import pytest

from briefbook.domain.fields import FIELDS, LINKED


@pytest.mark.parametrize("kind", FIELDS)
def test_every_field_is_an_attribute_or_kept_beside_the_record(kind):
    attributes = {one.name for one in fields(kind)}

    assert {one.name for one in FIELDS[kind] if one.form not in LINKED} <= attributes


@pytest.mark.parametrize("kind", FIELDS)
def test_no_name_of_a_column_means_two_fields(kind):
    names = Counter(name for one in FIELDS[kind] for name in (one.label.casefold(), *one.also))

    assert [name for name, count in names.items() if count > 1] == []
