"""Child processes that do work on plain values, within limits of time and memory."""
