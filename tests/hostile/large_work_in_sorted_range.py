# ends: MemoryError or limit
sorted(range(10**12))
