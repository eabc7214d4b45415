"""What building the installers has in common on all systems."""
