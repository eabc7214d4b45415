"""The frame around the panes: window, bars, palette and messages."""
