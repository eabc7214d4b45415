"""Snapshots in the window: taking them, comparing with them, and taking parts back."""
