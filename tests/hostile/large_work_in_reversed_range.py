# ends: anything
list(reversed(range(10**12)))
