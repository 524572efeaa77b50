# ends: MemoryError
b"a" * 10**12
