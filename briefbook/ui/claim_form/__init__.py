"""The form in which claims are made and changed, wherever that is."""
