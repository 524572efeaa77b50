# ends: limit
import sys

real = sys.__stdout__
while True:
    real.write("a" * 1000)
