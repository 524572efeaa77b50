# ends: limit
sum(range(10**12), 0.5)
