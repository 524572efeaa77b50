for x in (float("inf"), float("-inf"), float("nan"), 0.0, -0.0, 1e-10, 1e20, 1e300, 5e-324, 0.5, 1.5, 2.5):
    print(format(x, ""), format(x, ".2f"), format(x, "e"), format(x, "g"), format(x, "F"), format(x, "8.1f"), format(x, "+"), format(x, ".0f"), format(x, "z.0f"), format(x, "010"))
