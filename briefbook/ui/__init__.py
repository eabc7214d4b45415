"""The Qt window onto an open book."""
