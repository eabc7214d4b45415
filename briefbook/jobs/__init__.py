"""What window and command line both ask for: files in, documents out, the sample book."""
