# ends: MemoryError or limit
list(range(10**12))
