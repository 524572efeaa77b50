# ends: limit
x = {}
for each in range(10**6):
    x[each * (2**61 - 1)] = each
