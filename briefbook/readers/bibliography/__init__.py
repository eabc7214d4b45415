"""Bibliographies: RIS, BibTeX, CSL-JSON and Zotero RDF."""
