def run(kind):
    try:
        print("try")
        if kind == "raise": raise ValueError("v")
        if kind == "return": return "returned"
    except ValueError as e:
        print("except", e)
    else:
        print("else")
    finally:
        print("finally")
    return "end"
for k in ("none", "raise", "return"): print(run(k))
