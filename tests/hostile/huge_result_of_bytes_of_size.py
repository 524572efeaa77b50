# ends: MemoryError
bytes(10**12)
