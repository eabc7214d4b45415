"""How claims are asked for."""

from briefbook.edits.claiming import add_claim, remove_claim


def test_the_newest_claims_come_first(book):
    for number in range(5):
        book.apply(add_claim(book, f"Claim {number}.", status="reported"))
    book.apply(remove_claim(book, book.claims.all()[1]))

    assert [claim.label for claim in book.claims.newest(3)] == ["C5", "C4", "C3"]
    assert [claim.label for claim in book.claims.newest(9)] == ["C5", "C4", "C3", "C1"]
