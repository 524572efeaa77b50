# ends: MemoryError or limit
("a" * 10**5).replace("a", "b" * 10**6)
