# category: command line
# description: Where sys.stderr is missing, or cannot be written to, the traceback goes to the standard error of the process.
# cause: CPython then dumps the addresses and the reference count of the exception, which Ouro does not have.
# workaround: Set sys.stderr to None for silence.
import sys

sys.stderr = 5
sys.tracebacklimit = 0
raise ValueError('shown')
