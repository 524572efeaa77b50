# ends: MemoryError
("a" * 10**6) * 10**6
