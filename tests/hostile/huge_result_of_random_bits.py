# ends: OverflowError
import random

random.getrandbits(10**10)
