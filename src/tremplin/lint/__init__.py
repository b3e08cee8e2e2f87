"""What is wrong in the content files, and where."""
