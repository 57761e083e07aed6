"""Dated facts and figures: codes, territories, the risk table, measures, and the source of each value.

`model` has the shapes, `load` reads the files, `check` finds what is wrong with them, `snapshot` keeps them
compiled, and `compare` says what changed. `yaml` and `convert` read any YAML file strictly, a case file too.
"""
