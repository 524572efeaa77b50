# ends: MemoryError
"a".rjust(10**12)
