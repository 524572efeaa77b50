# ends: anything
sorted(range(10**12))
