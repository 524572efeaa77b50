# ends: anything
max(range(10**12))
