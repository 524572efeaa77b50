"""Runs tests from the command line: ``-m unittest``."""

import sys

sys.argv[0] = 'python -m unittest'

__unittest = True

from .main import main

main(module=None)
