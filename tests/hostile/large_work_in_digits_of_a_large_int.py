# ends: ValueError or limit
str(10**5000)
