# ends: MemoryError
2 ** (10**12)
