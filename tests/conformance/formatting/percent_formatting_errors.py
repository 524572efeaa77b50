cases = [("%d", "a"), ("%d", None), ("%s %s", 1), ("%s", ()), ("%s", (1, 2)), ("%", 1), ("%y", 1), ("%c", "ab"), ("%c", 1.5), ("%x", 1.5), ("%(a)s", {}), ("%(a)s", 5), ("%(a", {}), ("%f", "a"), ("a", 1), ("%c", -1), ("%*d", ("a", 1)), ("%i", "3"), ("%x", "a"), ("%e", None), ("%.", 1), ("%c", 0x110000), ("%b", 1), ("%d", float("nan")), ("%d", float("inf"))]
for template, args in cases:
    try:
        print(template % args)
    except Exception as e:
        print(template, repr(args), "->", type(e).__name__, e)
