# ends: limit
import sys

while True:
    sys.stdout.write("a" * 1000)
