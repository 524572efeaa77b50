def attempt(code):
    try:
        print(eval(code))
    except Exception as e:
        print(code, "->", type(e).__name__, e)
for code in ["1/0", "1//0", "1%0", "1.0/0", "1.0//0", "1.0%0", "divmod(1,0)", "divmod(1.0,0)", "0**-1", "0.0**-1", "1j/0", "True/False", "pow(2,3,0)"]:
    attempt(code)
