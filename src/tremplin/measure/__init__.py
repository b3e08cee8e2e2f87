"""What is believed about a person."""
