# ends: MemoryError or limit
eval("-" * 100000 + "1")
