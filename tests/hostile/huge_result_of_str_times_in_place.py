# ends: MemoryError
x = "a"
x *= 10**12
