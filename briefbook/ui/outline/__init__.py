"""The issue outline and the editor of its texts."""
