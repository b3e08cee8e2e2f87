"""What is said in French and in English: strings, and forms of numbers and dates."""
