# ends: anything
str(10**5000)
