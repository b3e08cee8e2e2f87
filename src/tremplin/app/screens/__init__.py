"""Screens, each a function: arguments in, a value out."""
