"""tremplin measures where a person stands and plans what to study next."""

__version__ = "0.1.0"
