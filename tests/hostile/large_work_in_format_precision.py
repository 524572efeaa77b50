# ends: anything
f"{1.0:.{10**10}f}"
