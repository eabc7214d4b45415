"""What refers to what, as the domain says it and as the file holds to it."""

from briefbook.domain.references import REFERENCES


def test_what_the_domain_says_records_refer_to_is_what_the_file_holds_them_to(book):
    kinds = {repository.table_name: kind for kind, repository in book.by_kind.items()}
    held = {
        kind: {row[3]: kinds[row[2]] for row in rows if row[2] != "kept"}
        for name, kind in kinds.items()
        if (rows := book._db.execute(f"PRAGMA foreign_key_list({name})").fetchall())
    }

    assert {kind: fields for kind, fields in held.items() if fields} == REFERENCES
