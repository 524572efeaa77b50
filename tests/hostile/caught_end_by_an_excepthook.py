# ends: limit
import sys

sys.excepthook = lambda *error: print("ESCAPED")
while True:
    pass
