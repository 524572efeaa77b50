# ends: MemoryError or limit
eval("not " * 50000 + "1")
