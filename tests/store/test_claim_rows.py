"""Claims in short."""

from briefbook.edits.claiming import add_claim
from briefbook.store.book import Book
from briefbook.store.database import MEMORY


def test_rows_say_what_lists_show_of_claims():
    with Book.create(MEMORY, "Lake") as book:
        book.apply(add_claim(book, "One gauge.", status="reported", as_of="2026", by="Mira", via="Post"))
        book.apply(add_claim(book, "Two gauges.", status="expected"))
        first, second = book.claims.all()

        rows = book.claims.rows()

        assert [(row.label, row.actor, row.via, row.pro, row.contra) for row in rows] == [
            ("C1", "Mira", "Post", 0, 0),
            ("C2", "", "", 0, 0),
        ]
        assert book.claims.rows([second.id, "nobody"]) == [rows[1]]
        assert (rows[0].is_cited, rows[0].is_flagged) == (0, 0)
        assert book.sources.with_claims() == []
        assert book.evidence.source_ids() == {}
        assert book.evidence.claims_in("nothing") == set()
        assert book.passages.of_claim(first.id) == []
