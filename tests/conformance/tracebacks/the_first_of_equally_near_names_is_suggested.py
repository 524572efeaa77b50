prnt = 1
print(prnnt)
