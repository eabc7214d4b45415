"""Passwords in the window: asked for, set, and forgotten again after a while."""
