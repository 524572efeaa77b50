# ends: MemoryError
x = (1 << 300000) ** 3
