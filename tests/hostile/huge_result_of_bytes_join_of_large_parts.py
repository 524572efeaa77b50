# ends: MemoryError
b"a" * (2**31 - 100)
