# ends: MemoryError
[0] * (2**31 - 10)
