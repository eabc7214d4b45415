"""What users do to a book, each as a plan that can be undone."""
