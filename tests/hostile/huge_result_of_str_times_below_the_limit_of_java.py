# ends: MemoryError
"a" * (2**31 - 10)
