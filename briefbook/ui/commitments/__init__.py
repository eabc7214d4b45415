"""The commitments of a book: ledger, timeline, events, and what came of the meeting."""
