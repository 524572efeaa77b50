# ends: limit
import warnings

warnings.simplefilter("always")
while True:
    warnings.warn("a" * 1000)
