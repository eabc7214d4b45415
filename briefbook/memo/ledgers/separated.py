"""Tables as CSV files that spreadsheets open as they are meant (RFC 4180, UTF-8 with a byte order mark)."""

import csv
import io

from briefbook.domain.safe_cells import guarded
from briefbook.memo.ledgers.ledger import Ledger


def csv_file(ledger: Ledger) -> bytes:
    """Return a table as CSV; what a spreadsheet would run has an apostrophe in front: `domain.safe_cells`."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([guarded(column.label) for column in ledger.columns])
    writer.writerows([guarded(cell) for cell in row] for row in ledger.rows)
    # without the mark, Excel takes UTF-8 for the encoding of the system
    return b"\xef\xbb\xbf" + text.getvalue().encode("utf-8", "replace")
