# ends: anything
list(range(10**12))
