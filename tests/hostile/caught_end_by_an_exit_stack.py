# ends: limit
import contextlib

with contextlib.ExitStack() as stack:
    stack.callback(print, "ESCAPED")
    while True:
        pass
