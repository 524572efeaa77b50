"""CPython's test files, with stand-ins of ours for what reaches into CPython itself."""

import sys

__path__ = [*__path__, sys.argv[1]]
