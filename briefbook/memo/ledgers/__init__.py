"""The working papers as tables and calendars for other programs: CSV, XLSX and ICS."""

from briefbook.memo.ledgers.calendar import calendar_file
from briefbook.memo.ledgers.ledger import Column, Ledger, ledger
from briefbook.memo.ledgers.separated import csv_file
from briefbook.memo.ledgers.workbook import xlsx_file

__all__ = ["Column", "Ledger", "calendar_file", "csv_file", "ledger", "xlsx_file"]
