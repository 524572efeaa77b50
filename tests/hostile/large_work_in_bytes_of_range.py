# ends: MemoryError or limit
bytearray(range(256)) * 10**10
