inf, nan = float("inf"), float("nan")
print(inf, -inf, nan, inf - inf, inf * 0, 1 / inf, -1 / inf, inf == inf, nan == nan, nan != nan, nan < 1)
print(float("  Infinity "), float("-iNf"), float("NaN"), float("1_0.5"), float("1e5"), float(".5"))
print(max(nan, 1), min(1, nan), sorted([3, 1, 2.5]), inf > 10 ** 400, -inf < -10 ** 400)
for s in ("", "abc", "1__0", "0x10", "1e", "--1"):
    try:
        float(s)
    except ValueError as e:
        print(e)
