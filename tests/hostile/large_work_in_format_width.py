# ends: ValueError or limit
f"{1:>{10**18}}"
