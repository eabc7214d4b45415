"""The self-test of an installed Briefbook: that it does what it is for, not only that it starts."""

from briefbook.ui.self_test.running import self_test
from briefbook.ui.self_test.telling import Report, Step

__all__ = ["Report", "Step", "self_test"]
