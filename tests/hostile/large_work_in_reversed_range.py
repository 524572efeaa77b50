# ends: MemoryError or limit
list(reversed(range(10**12)))
