n = 3
while n:
    n -= 1
else:
    print("exhausted", n)
while True:
    break
else:
    print("never")
while False:
    pass
else:
    print("at once")
