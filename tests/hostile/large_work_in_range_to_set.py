# ends: limit
set(range(10**12))
