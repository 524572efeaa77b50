# ends: limit
s = "a" * 10**7
t = "b" + "a" * (5 * 10**6)
while True:
    s.rfind(t)
