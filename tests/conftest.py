"""Random examples are drawn the same way in every run, so that a failure can be had again."""

from hypothesis import settings

settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")
