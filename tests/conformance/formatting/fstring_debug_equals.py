x, s = 3, "a'b"
print(f"{x=}", f"{ x = }", f"{x  +  1=}", f"{s=}", f"{s=!s}", f"{x=:>5}", f"{x=!r:>5}", f"{s.upper()=}", f"{x = :.2f}")
print(f"{x=
}")
