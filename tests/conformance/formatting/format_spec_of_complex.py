z = 3.5 - 2j
for spec in ("", ".2f", "e", "+.1f", ">15", "<15", "^15.1f", "g", ".3", ",.1f"):
    print("[" + format(z, spec) + "]")
for spec in ("0>10", "05", "%", "=10", "s", "d"):
    try:
        print("[" + format(z, spec) + "]")
    except ValueError as e:
        print(e)
