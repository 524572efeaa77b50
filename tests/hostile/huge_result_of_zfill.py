# ends: MemoryError
"1".zfill(10**12)
