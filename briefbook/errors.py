"""The errors that users can do something about."""


class BriefbookError(Exception):
    """A problem told to the user in one full sentence; window and command line show it as it stands."""
