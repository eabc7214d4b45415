"""The errors that users can do something about."""


class BriefbookError(Exception):
    """A problem told to the user in one full sentence; window and command line show it as it stands."""


class PasswordNeededError(BriefbookError):
    """A file is encrypted and opens with a password only, which was not given or not right."""
