for a in (7, -7):
    for b in (2, -2):
        print(a // b, a % b, divmod(a, b))
print(7.5 // 2, -7.5 // 2, 7.5 % -2, -7.5 % 2, divmod(-7.5, 2))
print(0.0 % -3, -0.0 % 3, 5 % 3.0)
print(float("inf") // 1, 5 % float("inf"), -5 % float("inf"))
