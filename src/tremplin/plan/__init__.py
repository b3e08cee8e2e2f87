"""What to study, and why."""
