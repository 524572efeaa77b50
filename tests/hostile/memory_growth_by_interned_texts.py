# ends: limit
import sys
kept = []
i = 0
while True:
    i += 1
    kept.append(sys.intern('x' * 1000 + str(i)))
