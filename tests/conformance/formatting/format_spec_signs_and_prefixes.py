for spec in ("+", " ", "-", "+d", "#x", "#o", "#b", "#X", "08b", "#010x", "+,d", "_d", "_x", "_b", "c", "n", "e", ".1f", "%", "g", "+08d", "x=+6", "<+6d"):
    print(spec, "[" + format(1234567 if spec not in ("c",) else 65, spec) + "]")
print(format(-5, "=+6"), format(-255, "#x"), format(-5, "06"), format(True, "d"), format(True), format(True, ">6"), format(2 ** 70, ",d"), format(-1234567, "_.1f"))
