"""A book that a team shares through a PostgreSQL server: what is kept there, and what of it here."""
