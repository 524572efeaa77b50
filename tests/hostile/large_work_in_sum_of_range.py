# ends: anything
sum(range(10**12), 0.5)
