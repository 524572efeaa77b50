# ends: MemoryError
"a".center(10**12)
