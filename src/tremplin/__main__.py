"""Runs the command line as `python -m tremplin`."""

from tremplin.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
