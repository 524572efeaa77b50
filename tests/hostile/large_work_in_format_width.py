# ends: anything
f"{1:>{10**18}}"
