print((2.5).is_integer(), (2.0).is_integer(), (0.75).as_integer_ratio(), (1.5).hex(), float.fromhex("0x1.8p+0"), (-0.1).hex(), (0.0).hex())
print((3.7).__trunc__(), (3.7).__floor__(), (3.2).__ceil__(), (3.7).real, (3.7).imag, (3.7).conjugate())
for x in ("inf", "nan"):
    try:
        float(x).as_integer_ratio()
    except Exception as e:
        print(type(e).__name__, e)
