"""The risk matrix and the register."""
