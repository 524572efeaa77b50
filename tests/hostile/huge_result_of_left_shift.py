# ends: MemoryError
1 << 10**12
