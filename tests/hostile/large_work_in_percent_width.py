# ends: anything
"%*d" % (10**18, 1)
