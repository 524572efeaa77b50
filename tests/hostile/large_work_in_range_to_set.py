# ends: anything
set(range(10**12))
