# ends: MemoryError
bytearray(b"a") * 10**12
