big = 2 ** 70
print(big - big + 5, (big + 1) - big, big // big, big >> 69, type(big - big))
d = {5: "five"}
print(d[big + 5 - big], [0, 1, 2][big - big + 1])
print(-9223372036854775808 // -1, abs(-9223372036854775808), -(-9223372036854775808))
