# ends: MemoryError or limit
tuple(range(10**12))
