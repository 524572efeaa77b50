# ends: ValueError or limit
f"{1.0:.{10**10}f}"
