print(int("42"), int("  -7\n"), int("+1_000"), int("ff", 16), int("0xff", 16), int("0b11", 0), int("z", 36), int("٣"))
for args in [("",), ("a",), ("1.5",), ("1__0",), ("_1",), ("0x1",), ("12", 2), ("1", 1), ("1", 37), ("09", 0), ("- 1",)]:
    try:
        print(int(*args))
    except Exception as e:
        print(type(e).__name__, e)
