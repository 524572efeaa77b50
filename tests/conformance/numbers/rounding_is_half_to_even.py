print([round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.51)], round(2.675, 2), round(1.25, 1), round(1234, -2), round(1250, -2), round(1350, -2))
print(round(5.0), type(round(5.0)), round(5.5, 0), round(-2.5), round(1e300), round(12345.678, -2), round(7, 3), round(25, -1))
for x in ("nan", "inf"):
    try:
        round(float(x))
    except Exception as e:
        print(type(e).__name__, e)
