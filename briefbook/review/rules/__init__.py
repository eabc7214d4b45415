"""The rules of the review, in rooms by what they are about."""
