# ends: MemoryError
"a" * 10**12
