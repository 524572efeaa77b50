# ends: anything
tuple(range(10**12))
