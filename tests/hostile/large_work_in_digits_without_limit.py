# ends: limit
import sys

sys.set_int_max_str_digits(0)
a = 1 << 500000
while True:
    str(a)
