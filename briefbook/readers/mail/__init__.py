"""Saved mails: EML and MSG, and web archives (MHTML), which are mails in form."""
