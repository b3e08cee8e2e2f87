"""What is said of a result or a plan."""
