"""Forms, tables and pages that every kind of working paper shares."""
