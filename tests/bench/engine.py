"""The engine on simulated persons: coverage, items needed, choice, robustness, self-ratings.

Lines 2, 3, 6, 7 and 8 of the figures to reach; line 1 too, on the reference cases. `persons` is the number
of simulated persons; every seed is fixed.
"""
