# ends: limit
print("a" * 10**7)
