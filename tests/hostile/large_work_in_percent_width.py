# ends: MemoryError or limit
"%*d" % (10**18, 1)
