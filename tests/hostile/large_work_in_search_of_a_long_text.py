# ends: limit
s = "a" * 10**7
t = "a" * (5 * 10**6) + "b"
while True:
    t in s
