# ends: MemoryError
import random

random.getrandbits(10**10)
