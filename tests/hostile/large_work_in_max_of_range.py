# ends: limit
max(range(10**12))
