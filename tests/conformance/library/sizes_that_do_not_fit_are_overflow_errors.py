import collections
import random


def show(call, *arguments, **keywords):
    try:
        print(call(*arguments, **keywords))
    except (OverflowError, ValueError, TypeError) as error:
        print(type(error).__name__, error)


show(collections.deque, maxlen=2**63)
show(collections.deque, maxlen=-(2**63) - 1)
show(collections.deque, maxlen=-1)
for count in 2**31, 10**12, 2**70, -1, -(2**40), 1.5:
    show(random.getrandbits, count)
for count in 2**28, 10**12, 2**70, -1, 1.5:
    show(random.randbytes, count)
print(len(random.randbytes(3)), random.getrandbits(0), random.randbytes(0))
