print(",".join(["a", "b"]), "".join([]), "-".join("xyz"), ", ".join(c.upper() for c in "ab"), "x".join(["one"]))
for arg in ([1], ["a", None], 5):
    try:
        ",".join(arg)
    except TypeError as e:
        print(e)
