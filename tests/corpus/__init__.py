"""The real files of `../shared/data`, read: what became of each, and how much of its text was found."""
