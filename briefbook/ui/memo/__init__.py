"""The memo: its header, its pages and its export."""
